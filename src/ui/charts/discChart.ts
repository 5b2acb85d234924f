import { textWidth } from '../vector/textWidth.ts';
import { type ChartColors, type Drawing, line, type Shape, SIZE, text, WEIGHT } from './drawing.ts';
import { inkOn } from './inkOn.ts';

/** A thing with how many of it stand in each column, and its sum in words. */
type DiscRow = Readonly<{ id: string; name: string; counts: readonly number[]; total: string }>;
export type DiscGroup = Readonly<{ title: string; rows: readonly DiscRow[] }>;
export type DiscOptions = Readonly<{
  width: number;
  columns: readonly string[];
  /** Head of the sums. */
  total: string;
  write: (count: number) => string;
  colors: ChartColors;
}>;

/** Smallest and largest disc on the page, in px across: the smallest still holds its number. */
const [SMALLEST, LARGEST] = [22, 40];
/** A file has more rows in sight than a screen. */
const SHRUNK = 0.75;
const ROW = 32;
const GROUP = 30;
const HEAD = 26;
const GAP = 14;

/** Across, in px: the area grows with the count. @param most the largest count beside it */
export function discSize(count: number, most: number): number {
  const share = most > 1 ? (count - 1) / (most - 1) : 0;
  return Math.sqrt(SMALLEST ** 2 + share * (LARGEST ** 2 - SMALLEST ** 2));
}

/** Rows of discs, one where a column has the thing; a line holds together what is one thing. As wide as its columns' names need. */
export function drawDiscs(groups: readonly DiscGroup[], options: DiscOptions): Drawing {
  const { columns, total, write, colors } = options;
  const rows = groups.flatMap((group) => group.rows);
  const name = Math.max(0, ...rows.map((row) => textWidth(row.name, SIZE.text))) + GAP;
  const sum = Math.max(...[total, ...rows.map((row) => row.total)].map((words) => textWidth(words, SIZE.small))) + GAP;
  const least = Math.max(LARGEST, ...columns.map((column) => textWidth(column, SIZE.small) + GAP));
  const column = Math.max(least, (options.width - name - sum) / Math.max(1, columns.length));
  const width = name + column * columns.length + sum;
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  const middle = (at: number) => name + column * (at + 0.5);
  const small = { size: SIZE.small, weight: WEIGHT.medium } as const;
  const shapes: Shape[] = [
    ...columns.map((words, i) => text(middle(i), 14, words, colors.second, { ...small, anchor: 'middle' })),
    text(width, 14, total, colors.second, { ...small, anchor: 'end' }),
  ];
  let y = HEAD;
  for (const group of groups) {
    shapes.push(line(0, y, width, y, colors.hairline));
    shapes.push(text(0, y + 20, group.title, colors.second, { ...small, weight: WEIGHT.strong }));
    y += GROUP;
    for (const row of group.rows) {
      shapes.push(...drawRow(row, y + ROW / 2, { middle, most, width, write, colors }));
      y += ROW;
    }
  }
  return { width, height: y, shapes, targets: [] };
}

type Place = Pick<DiscOptions, 'write' | 'colors'> & { middle: (at: number) => number; most: number; width: number };

function drawRow({ name, counts, total }: DiscRow, y: number, { middle, most, width, write, colors }: Place): Shape[] {
  const having = counts.flatMap((count, i) => (count > 0 ? [i] : []));
  const [first, last] = [having[0], having.at(-1)];
  // As on the page: what hangs on one column alone stands out.
  const fill = colors.parts[having.length === 1 ? 1 : 2] as string;
  return [
    text(0, y + 4.4, name, colors.ink),
    ...(first === undefined || last === undefined || first === last
      ? []
      : [line(middle(first), y, middle(last), y, colors.pale, { lineWidth: 2 })]),
    ...counts.flatMap((count, i): Shape[] => {
      if (count === 0) {
        return [{ shape: 'circle', x: middle(i), y, r: 2.5, fill: colors.ground, color: colors.third, lineWidth: 1 }];
      }
      const look = { size: SIZE.tick, weight: WEIGHT.strong, anchor: 'middle' } as const;
      return [
        { shape: 'circle', x: middle(i), y, r: (discSize(count, most) * SHRUNK) / 2, fill },
        text(middle(i), y + 3.8, write(count), inkOn(fill), look),
      ];
    }),
    text(width, y + 4.4, total, colors.ink, { anchor: 'end', weight: WEIGHT.medium }),
  ];
}
