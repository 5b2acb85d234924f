import { type Axis, roomyTicks } from './axis.ts';
import { type ChartColors, line, round, type Shape, SIZE, text } from './drawing.ts';

type Figure = Readonly<{ values: readonly number[]; newest: number }>;

/** The figures of one row: from zero to the newest, from the least to the greatest, each source, the newest on top. */
export function drawMarks(
  { values, newest }: Figure,
  y: number,
  axis: Axis,
  isReference: boolean,
  colors: ChartColors,
): readonly Shape[] {
  const color = isReference ? colors.second : colors.mark;
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const [low, high] = axis.domain;
  if (least > high) return drawBeyond(axis.at(axis.kind === 'rank' ? low : high), y, color);
  const at = (value: number) => round(axis.at(Math.min(Math.max(value, low), high)));
  const shapes: Shape[] = [];
  if (axis.kind === 'linear') shapes.push(line(axis.at(0), y, at(newest), y, colors.pale, { lineWidth: 2 }));
  if (least < greatest) shapes.push(line(at(least), y, at(greatest), y, color, { lineWidth: 7, opacity: 0.28 }));
  for (const value of new Set(values)) {
    if (value !== newest && value <= high) shapes.push({ shape: 'circle', x: at(value), y, r: 2.6, fill: color });
  }
  if (newest <= high) {
    const look = isReference ? { fill: colors.ground, color, lineWidth: 1.8 } : { fill: color };
    shapes.push({ shape: 'circle', x: at(newest), y, r: 5, ...look });
  }
  if (greatest > high) shapes.push(...drawBeyond(axis.at(high), y, color));
  return shapes;
}

/** A reference that the scale has no room for points on to where it would be; its figure stands at the right. */
function drawBeyond(x: number, y: number, color: string): readonly Shape[] {
  const tip = (dx: number): Shape => ({
    shape: 'path',
    path: `M${round(x + dx - 3)} ${round(y - 4)}L${round(x + dx + 1)} ${round(y)}L${round(x + dx - 3)} ${round(y + 4)}`,
    fill: 'none',
    color,
    lineWidth: 1.8,
  });
  return [tip(0), tip(5)];
}

/** Grid lines over the rows and their labels below them. */
export function drawAxis(
  axis: Axis,
  bottom: number,
  width: number,
  write: (value: number) => string,
  colors: ChartColors,
): readonly Shape[] {
  return roomyTicks(axis, write, SIZE.tick, width).flatMap(({ value, label, center }) => {
    const x = axis.at(value);
    const isZero = value === 0 && axis.domain[0] < 0;
    return [
      line(x, 0, x, bottom + 3, isZero ? colors.third : colors.hairline),
      text(center, bottom + 16, label, colors.second, { size: SIZE.tick, anchor: 'middle' }),
    ];
  });
}
