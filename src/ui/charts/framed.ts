import { wrap } from '../vector/textWidth.ts';
import { type ChartColors, type Drawing, moved, round, type Shape, SIZE, text, WEIGHT } from './drawing.ts';

/** What a chart needs around it once it has left the page. */
export type ChartWords = Readonly<{
  title: string;
  /** Measure, unit, period. */
  subtitle: string;
  /** Sources, caveats, edition; each begins on a line of its own. */
  notes: readonly string[];
}>;

const MARGIN = 24;
/** System fonts stand in for ours in a file, and may be a tenth wider: texts are set smaller by as much, so that they keep their room. */
const SMALLER = 0.9;
const TITLE = { size: 18, height: 24 } as const;
const SUBTITLE = { size: SIZE.text, height: 18 } as const;
const NOTE = { size: SIZE.tick, height: 15 } as const;

/** The chart with its title, subtitle and sources on a ground of its own, as it goes into a file. */
export function framed(drawing: Drawing, words: ChartWords, colors: ChartColors): Drawing {
  const width = drawing.width + 2 * MARGIN;
  const shapes: Shape[] = [];
  let y = MARGIN;
  const write = (
    content: string,
    { size, height }: typeof TITLE | typeof SUBTITLE | typeof NOTE,
    color: string,
    weight: number,
  ) => {
    for (const one of wrap(content, size, drawing.width)) {
      y += height;
      shapes.push(text(MARGIN, y - height * 0.28, one, color, { size: round(size * SMALLER), weight }));
    }
  };
  write(words.title, TITLE, colors.ink, WEIGHT.strong);
  write(words.subtitle, SUBTITLE, colors.second, WEIGHT.plain);
  y += 14;
  shapes.push(...drawing.shapes.map((shape) => smaller(moved(shape, MARGIN, y))));
  y += drawing.height + 10;
  for (const note of words.notes) write(note, NOTE, colors.second, WEIGHT.plain);
  const height = y + MARGIN - 6;
  const ground: Shape = { shape: 'rect', x: 0, y: 0, width, height, fill: colors.ground };
  return { width, height, shapes: [ground, ...shapes], targets: [] };
}

function smaller(shape: Shape): Shape {
  return shape.shape === 'text' ? { ...shape, size: round(shape.size * SMALLER) } : shape;
}
