import { fitText, textWidth, wrap } from '../vector/textWidth.ts';
import { type ChartColors, type Drawing, line, type Shape, SIZE, text, WEIGHT } from './drawing.ts';

/** What is in a set, with how often the one side and the other has it, in words; '' where it has none. */
type SetsMember = Readonly<{ name: string; a: string; b: string }>;
export type SetsPart = Readonly<{ title: string; count: string; members: readonly SetsMember[] }>;
/** Two sets: what only the one has, what both have, what only the other has, and what neither has. */
export type Sets = Readonly<Record<'onlyA' | 'both' | 'onlyB' | 'neither', SetsPart>>;
export type SetsOptions = Readonly<{ width: number; colors: ChartColors; nothing: string }>;

const GAP = 22;
const BAR = 4;
const TITLE = 27;
const HEAD = 36;
const ROW = 22;
/** Between the numbers of the two sides. */
const NUMBERS = 24;

/** The two sets beside each other with what they share between them, each with a bar in its colour; beneath, in words, what lies outside both. */
export function drawSets({ onlyA, both, onlyB, neither }: Sets, { width, colors, nothing }: SetsOptions): Drawing {
  const column = (width - 2 * GAP) / 3;
  const [colorA, colorB] = colors.parts as readonly [string, string];
  const shapes: Shape[] = [];
  const columns = [
    { part: onlyA, bar: [colorA] },
    { part: both, bar: [colorA, colorB] },
    { part: onlyB, bar: [colorB] },
  ];
  columns.forEach(({ part, bar }, i) => {
    const [x, end] = [i * (column + GAP), i * (column + GAP) + column];
    bar.forEach((fill, j) => {
      const length = column / bar.length;
      shapes.push({ shape: 'rect', x: x + j * length, y: 0, width: length, height: BAR, fill });
    });
    const strong = { weight: WEIGHT.strong } as const;
    const roomForTitle = column - textWidth(part.count, SIZE.text) - 10;
    shapes.push(
      text(x, TITLE, fitText(part.title, SIZE.text, roomForTitle), colors.ink, strong),
      text(end, TITLE, part.count, colors.ink, { ...strong, anchor: 'end' }),
    );
    if (part.members.length === 0) shapes.push(text(x, HEAD + ROW - 7, nothing, colors.third));
    part.members.forEach(({ name, a, b }, row) => {
      const y = HEAD + (row + 1) * ROW;
      const room = column - NUMBERS * (part === both ? 2 : 1) - 4;
      // Smaller before shorter.
      const size = textWidth(name, SIZE.text) > room ? SIZE.small : SIZE.text;
      shapes.push(
        line(x, y - ROW, end, y - ROW, colors.hairline),
        text(x, y - 7, fitText(name, size, room), colors.ink, { size }),
        ...(a === '' ? [] : [text(b === '' ? end : end - NUMBERS, y - 7, a, colorA, { ...strong, anchor: 'end' })]),
        ...(b === '' ? [] : [text(end, y - 7, b, colorB, { ...strong, anchor: 'end' })]),
      );
    });
  });
  let y = HEAD + Math.max(1, ...columns.map(({ part }) => part.members.length)) * ROW;
  if (neither.members.length > 0) {
    const said = `${neither.title} (${neither.count}): ${neither.members.map(({ name }) => name).join(', ')}`;
    y += 10;
    for (const one of wrap(said, SIZE.small, width)) {
      y += 16;
      shapes.push(text(0, y, one, colors.second, { size: SIZE.small }));
    }
  }
  return { width, height: y + 6, shapes, targets: [] };
}
