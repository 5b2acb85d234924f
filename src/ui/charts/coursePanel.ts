import { scaleLinear } from 'd3-scale';
import { fitText } from '../vector/textWidth.ts';
import type { Axis } from './axis.ts';
import type { Course, CourseOptions } from './courseChart.ts';
import { line, round, type Shape, SIZE, text, WEIGHT } from './drawing.ts';

/** Where a panel stands, and whether the labels of its levels stand left of it. */
export type Panel = Readonly<{ x: number; y: number; width: number; hasLabels: boolean }>;

/** Between its heading and its years, from the panel's top. */
export const PLOT = { top: 36, bottom: 110 } as const;
/** Room for half a point. */
const INSET = 6;

export function fits({ points }: Course, { domain: [low, high] }: Axis): boolean {
  return points.every(({ values }) => values.every((value) => value >= low && value <= high));
}

/** Two or three levels are enough to read heights by; the values stand in words. */
export function ticksOf({ ticks }: Axis): readonly number[] {
  if (ticks.length <= 3) return ticks;
  return [ticks[0] as number, ticks[Math.floor((ticks.length - 1) / 2)] as number, ticks.at(-1) as number];
}

export function drawPanelGrid(axis: Axis, panel: Panel, options: CourseOptions): readonly Shape[] {
  const { x, y, width, hasLabels } = panel;
  const { colors, write, period } = options;
  const [first, last] = period;
  const years = y + PLOT.bottom + 13;
  const shapes = ticksOf(axis).flatMap((tick) => {
    const level = y + axis.at(tick);
    const grid = line(x, level, x + width, level, tick === 0 ? colors.third : colors.hairline);
    const label = text(x - 6, level + 3.6, write(tick), colors.second, { size: SIZE.tick, anchor: 'end' });
    return hasLabels ? [grid, label] : [grid];
  });
  shapes.push(text(x, years, String(first), colors.second, { size: SIZE.tick }));
  if (first !== last) {
    shapes.push(text(x + width, years, String(last), colors.second, { size: SIZE.tick, anchor: 'end' }));
  }
  return shapes;
}

/** Name and newest figure, a dot for each source, a bar where sources of one year differ, a line where years follow each other. */
export function drawCourse(
  course: Course,
  axis: Axis,
  { x, y, width }: Panel,
  options: CourseOptions,
): readonly Shape[] {
  const { colors, period, year } = options;
  const toX = scaleLinear()
    .domain([period[0], Math.max(period[1], period[0] + 1)])
    .range([x + INSET, x + width - INSET]);
  const color = course.isReference ? colors.second : colors.mark;
  const shapes: Shape[] = [
    text(x, y + 15, fitText(course.name, SIZE.text, width), colors.ink, { weight: WEIGHT.medium }),
    text(x, y + 30, fitText(course.newest, SIZE.small, width), colors.second, { size: SIZE.small }),
  ];
  if (year !== null && year >= period[0] && year <= period[1]) {
    shapes.push(line(toX(year), y + PLOT.top, toX(year), y + PLOT.bottom, colors.third));
  }
  for (const run of course.stretches) {
    const path = run.map(({ year: at, value }, i) => `${i ? 'L' : 'M'}${round(toX(at))} ${round(y + axis.at(value))}`);
    shapes.push({ shape: 'path', path: path.join(''), fill: 'none', color, lineWidth: 1.6 });
  }
  for (const { year: at, values } of course.points) {
    const levels = [...new Set(values)].map((value) => round(y + axis.at(value)));
    if (levels.length > 1) {
      const [top, bottom] = [Math.min(...levels), Math.max(...levels)];
      shapes.push(line(toX(at), top, toX(at), bottom, color, { lineWidth: 5, opacity: 0.28 }));
    }
    const r = at === year ? 4.4 : 3;
    for (const level of levels) shapes.push({ shape: 'circle', x: round(toX(at)), y: level, r, fill: color });
  }
  return shapes;
}
