import { fitText, textWidth } from '../vector/textWidth.ts';
import { type Axis, type AxisKind, makeAxis } from './axis.ts';
import { drawAxis, drawMarks } from './dotMarks.ts';
import { type ChartColors, type Drawing, line, type Shape, SIZE, type Target, text, WEIGHT } from './drawing.ts';

/** One area of a comparison. Values are those of single sources; `newest` is one of them. */
export type DotRow = Readonly<{
  id: string;
  name: string;
  /** null: no figure. */
  figure: Readonly<{
    values: readonly number[];
    newest: number;
    years: string;
    /** What equal values hide, for one dot may stand for several sources: said of the row in words. */
    sources?: string;
  }> | null;
  /** Stands apart below the rows and does not stretch their scale, as a whole country would. */
  isReference: boolean;
}>;

export type DotChartOptions = Readonly<{
  width: number;
  kind: AxisKind;
  write: (value: number) => string;
  colors: ChartColors;
  noData: string;
}>;

const ROW = 27;
const TWO_LINE_ROW = 46;
const AXIS = 24;
const APART = 12;
const NARROWEST_PLOT = 130;
/** Room for half a dot at both ends. */
const INSET = 7;

/** Where the columns of a comparison stand. */
type Columns = Readonly<{
  name: number;
  plot: readonly [from: number, to: number];
  value: number;
  year: number;
  isStacked: boolean;
}>;

/** Areas side by side: a dot for each source, the newest larger, a band from the least to the greatest, and the figure in words at the right. */
export function drawDots(rows: readonly DotRow[], options: DotChartOptions): Drawing {
  const { width, kind, colors, write } = options;
  const columns = placeColumns(rows, options);
  const rowHeight = columns.isStacked ? TWO_LINE_ROW : ROW;
  const scaled = valuesOf(rows.filter(({ isReference }) => !isReference));
  const values = scaled.length ? scaled : valuesOf(rows);
  const [from, to] = columns.plot;
  const axis = values.length
    ? makeAxis(values, kind, [from + INSET, to - INSET], Math.max(2, Math.floor((to - from) / 80)))
    : null;

  const shapes: Shape[] = [];
  const targets: Target[] = [];
  let y = 0;
  rows.forEach((row, i) => {
    if (row.isReference && i > 0 && !rows[i - 1]?.isReference) {
      shapes.push(line(0, y + APART / 2, width, y + APART / 2, colors.hairline));
      y += APART;
    }
    shapes.push(...drawRow(row, y, rowHeight, axis, columns, options));
    targets.push({ id: row.id, label: wordsOf(row, options), x: 0, y, width, height: rowHeight });
    y += rowHeight;
  });
  if (axis === null) return { width, height: y, shapes, targets };
  return {
    width,
    height: y + AXIS,
    shapes: [...drawAxis(axis, y, width, write, colors), ...shapes],
    targets,
  };
}

/** The values that a scale must hold. */
function valuesOf(rows: readonly DotRow[]): readonly number[] {
  return rows.flatMap(({ figure }) => figure?.values ?? []);
}

function placeColumns(rows: readonly DotRow[], options: DotChartOptions): Columns {
  const { width, noData } = options;
  const widest = (texts: readonly string[], size: number) => Math.max(0, ...texts.map((one) => textWidth(one, size)));
  const name =
    widest(
      rows.map((row) => row.name),
      SIZE.text,
    ) + 16;
  const value = Math.max(
    widest(
      rows.map((row) => valueText(row, options)),
      SIZE.text,
    ) * 1.04,
    rows.some(({ figure }) => figure === null) ? textWidth(noData, SIZE.small) : 0,
  );
  const year = widest(
    rows.map(({ figure }) => figure?.years ?? ''),
    SIZE.small,
  );
  const right = value + year + (year > 0 ? 6 : 0) + 10;
  const isStacked = width - name - right < NARROWEST_PLOT;
  const valueEnd = width - year - (year > 0 ? 6 : 0);
  return {
    name: isStacked ? width - right - 6 : name - 16,
    plot: isStacked ? [0, width] : [name, width - right],
    value: valueEnd,
    year: width - year,
    isStacked,
  };
}

function drawRow(
  row: DotRow,
  y: number,
  height: number,
  axis: Axis | null,
  columns: Columns,
  options: DotChartOptions,
): readonly Shape[] {
  const { colors, noData } = options;
  const baseline = columns.isStacked ? y + 17 : y + height / 2 + 4.4;
  const middle = columns.isStacked ? y + 33 : y + height / 2;
  const { figure, isReference } = row;
  const shapes: Shape[] = [];
  const weight = isReference ? WEIGHT.plain : WEIGHT.medium;
  shapes.push(text(0, baseline, fitText(row.name, SIZE.text, columns.name), colors.ink, { weight }));
  if (figure === null || axis === null) {
    shapes.push(text(columns.value, baseline, noData, colors.third, { size: SIZE.small, anchor: 'end' }));
    return shapes;
  }
  return [
    ...shapes,
    ...drawMarks(figure, middle, axis, isReference, colors),
    text(columns.value, baseline, valueText(row, options), colors.ink, { weight: WEIGHT.strong, anchor: 'end' }),
    text(columns.year, baseline, figure.years, colors.second, { size: SIZE.small }),
  ];
}

/** "50–85" where sources differ; the newest alone would hide that. */
function valueText({ figure }: DotRow, { write }: DotChartOptions): string {
  if (figure === null) return '';
  const least = write(Math.min(...figure.values));
  const greatest = write(Math.max(...figure.values));
  return least === greatest ? least : `${least}–${greatest}`;
}

function wordsOf(row: DotRow, options: DotChartOptions): string {
  return row.figure
    ? `${row.name}: ${valueText(row, options)} (${[row.figure.years, row.figure.sources].filter(Boolean).join('; ')})`
    : `${row.name}: ${options.noData}`;
}
