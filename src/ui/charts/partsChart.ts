import { scaleLinear } from 'd3-scale';
import { fitText, textWidth } from '../vector/textWidth.ts';
import { type ChartColors, type Drawing, type Shape, SIZE, type Target, text, WEIGHT } from './drawing.ts';
import { inkOn } from './inkOn.ts';

/** A sum and what it is made of, like a score and its criteria. */
export type PartsRow = Readonly<{
  id: string;
  name: string;
  /** By the id of the part; a part that is missing has no length, and a sum is of those that are there. */
  values: ReadonlyMap<string, number>;
  /** The sum in words. */
  total: string;
}>;

type Part = Readonly<{ id: string; name: string; color?: string | undefined }>;

export type PartsOptions = Readonly<{
  width: number;
  /** In the order in which they are laid end to end; their colours follow the same order where they have none of their own. */
  parts: readonly Part[];
  /** What a full bar would be, so that bars of several charts can be compared; null: the longest. */
  full: number | null;
  write: (value: number) => string;
  colors: ChartColors;
}>;

const ROW = 30;
const BAR = 18;
const NARROW_ROW = 48;
const LEGEND_LINE = 20;
const NAME_GAP = 20;
const NARROWEST_PLOT = 140;

/** Bars whose segments are what each part contributes, the sum at the right, and a legend above in the same order. */
export function drawParts(rows: readonly PartsRow[], options: PartsOptions): Drawing {
  const { width, colors } = options;
  const legend = drawLegend(options);
  const name = Math.max(0, ...rows.map((row) => textWidth(row.name, SIZE.text))) + NAME_GAP;
  const total = Math.max(0, ...rows.map((row) => textWidth(row.total, SIZE.text))) * 1.04 + 10;
  const isNarrow = width - name - total < NARROWEST_PLOT;
  const height = isNarrow ? NARROW_ROW : ROW;
  const longest = Math.max(...rows.map(sumOf), 0);
  const scale = scaleLinear()
    .domain([0, options.full ?? (longest || 1)])
    .range([0, isNarrow ? width : width - name - total]);
  const shapes: Shape[] = [...legend.shapes];
  const targets: Target[] = [];
  rows.forEach((row, i) => {
    const y = legend.height + i * height;
    const baseline = isNarrow ? y + 17 : y + height / 2 + 4.4;
    const room = isNarrow ? width - total - 6 : name - NAME_GAP;
    shapes.push(
      text(0, baseline, fitText(row.name, SIZE.text, room), colors.ink, { weight: WEIGHT.medium }),
      text(width, baseline, row.total, colors.ink, { weight: WEIGHT.strong, anchor: 'end' }),
      ...drawSegments(row, isNarrow ? 0 : name, isNarrow ? y + 24 : y + (height - BAR) / 2, scale, options),
    );
    targets.push({ id: row.id, label: wordsOf(row, options), x: 0, y, width, height });
  });
  return { width, height: legend.height + rows.length * height, shapes, targets };
}

const sumOf = ({ values }: PartsRow) => [...values.values()].reduce((sum, value) => sum + value, 0);

function wordsOf(row: PartsRow, { parts, write }: PartsOptions): string {
  const said = parts.map(({ id, name }) => `${name} ${row.values.has(id) ? write(row.values.get(id) ?? 0) : '–'}`);
  return `${row.name}: ${row.total} (${said.join(', ')})`;
}

function drawSegments(
  row: PartsRow,
  left: number,
  top: number,
  scale: (value: number) => number,
  { parts, colors, write }: PartsOptions,
): readonly Shape[] {
  let from = 0;
  return parts.flatMap(({ id, color }, i) => {
    const value = row.values.get(id) ?? 0;
    if (value <= 0) return [];
    const [x, end] = [left + scale(from), left + scale(from + value)];
    from += value;
    const fill = color ?? colorOf(i, colors);
    // A hair of the ground between neighbours, so that they part without colour too.
    const bar: Shape = { shape: 'rect', x, y: top, width: Math.max(0.5, end - x - 1), height: BAR, fill };
    const label = write(value);
    if (textWidth(label, SIZE.tick) + 8 > end - x) return [bar];
    const look = { size: SIZE.tick, weight: WEIGHT.medium, anchor: 'middle' } as const;
    return [bar, text((x + end - 1) / 2, top + BAR / 2 + 3.8, label, inkOn(fill), look)];
  });
}

const colorOf = (i: number, { parts }: ChartColors): string => parts[i % parts.length] as string;

function drawLegend({ parts, width, colors }: PartsOptions): { shapes: readonly Shape[]; height: number } {
  const shapes: Shape[] = [];
  let [x, y] = [0, 0];
  parts.forEach(({ name, color }, i) => {
    const label = fitText(name, SIZE.small, width - 16);
    const room = 16 + textWidth(label, SIZE.small);
    if (x > 0 && x + room > width) [x, y] = [0, y + LEGEND_LINE];
    shapes.push(
      { shape: 'rect', x, y: y + 4, width: 10, height: 10, fill: color ?? colorOf(i, colors), radius: 2 },
      text(x + 16, y + 13, label, colors.second, { size: SIZE.small }),
    );
    x += room + 14;
  });
  return { shapes, height: parts.length ? y + LEGEND_LINE + 8 : 0 };
}
