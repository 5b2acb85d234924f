import { scaleLinear } from 'd3-scale';
import { type Axis, type AxisKind, makeAxis } from './axis.ts';
import { type ChartColors, type Drawing, line, round, type Shape, SIZE, type Target, text, WEIGHT } from './drawing.ts';
import { fitText, textWidth } from './textWidth.ts';

/** One area's course over the years. */
export type Course = Readonly<{
  id: string;
  name: string;
  /** Each value is that of a source. */
  points: readonly Readonly<{ year: number; values: readonly number[] }>[];
  /** Years in a row that a line may join, with their value. */
  stretches: readonly (readonly Readonly<{ year: number; value: number }>[])[];
  /** The newest figure in words, like "50–85 · 2019"; '' where there is none. */
  newest: string;
  isReference: boolean;
}>;

export type CourseOptions = Readonly<{
  width: number;
  kind: AxisKind;
  /** First and last year, the same in all panels. */
  period: readonly [first: number, last: number];
  /** A year to point out; null for none. */
  year: number | null;
  write: (value: number) => string;
  colors: ChartColors;
  noData: string;
  lit: string | null;
}>;

const NARROWEST = 150;
const GAP = 18;
const HEADING = 36;
const PLOT = 74;
const FOOT = 26;
/** Room for half a point. */
const INSET = 6;

/** A small panel for each area, all to one scale: with nine of them in one, neither line nor label could be told from the next. */
export function drawCourses(courses: readonly Course[], options: CourseOptions): Drawing {
  const { width, kind, colors, write } = options;
  const own = valuesOf(courses.filter(({ isReference }) => !isReference));
  const values = own.length ? own : valuesOf(courses);
  if (values.length === 0) return { width, height: 0, shapes: [], targets: [] };
  const axis = makeAxis(values, kind, [HEADING + PLOT - INSET, HEADING + INSET], 2);
  const ticks = ticksOf(axis);
  const left = Math.max(...ticks.map((tick) => textWidth(write(tick), SIZE.tick))) + 8;
  const count = Math.max(1, Math.min(courses.length, Math.floor((width - left + GAP) / (NARROWEST + GAP))));
  const panel = (width - left - GAP * (count - 1)) / count;
  const shapes: Shape[] = [];
  const targets: Target[] = [];
  courses.forEach((course, i) => {
    const x = left + (i % count) * (panel + GAP);
    const y = Math.floor(i / count) * (HEADING + PLOT + FOOT);
    const place = { x, y, width: panel };
    if (options.lit === course.id) {
      shapes.push({
        shape: 'rect',
        x: x - 6,
        y,
        width: panel + 12,
        height: HEADING + PLOT,
        fill: colors.lit,
        radius: 4,
      });
    }
    shapes.push(...drawGrid(axis, ticks, place, i % count === 0, options));
    shapes.push(...drawCourse(course, axis, place, options));
    const label = `${course.name}: ${course.newest || options.noData}`;
    targets.push({ id: course.id, label, x, y, width: panel, height: HEADING + PLOT });
  });
  return { width, height: Math.ceil(courses.length / count) * (HEADING + PLOT + FOOT), shapes, targets };
}

type Place = Readonly<{ x: number; y: number; width: number }>;

const valuesOf = (courses: readonly Course[]) =>
  courses.flatMap(({ points }) => points.flatMap((point) => point.values));

/** Two or three levels are enough to read heights by; the values stand in words. */
function ticksOf({ ticks }: Axis): readonly number[] {
  if (ticks.length <= 3) return ticks;
  return [ticks[0] as number, ticks[Math.floor((ticks.length - 1) / 2)] as number, ticks.at(-1) as number];
}

function drawGrid(
  axis: Axis,
  ticks: readonly number[],
  { x, y, width }: Place,
  isFirst: boolean,
  options: CourseOptions,
) {
  const { colors, write, period } = options;
  const bottom = y + HEADING + PLOT + 13;
  const shapes = ticks.flatMap((tick) => {
    const level = y + axis.at(tick);
    const grid = line(x, level, x + width, level, tick === 0 ? colors.third : colors.hairline);
    const label = text(x - 6, level + 3.6, write(tick), colors.second, { size: SIZE.tick, anchor: 'end' });
    return isFirst ? [grid, label] : [grid];
  });
  const [first, last] = period;
  const small = { size: SIZE.tick } as const;
  shapes.push(text(x, bottom, String(first), colors.second, small));
  if (first !== last) shapes.push(text(x + width, bottom, String(last), colors.second, { ...small, anchor: 'end' }));
  return shapes;
}

function drawCourse(course: Course, axis: Axis, { x, y, width }: Place, options: CourseOptions): readonly Shape[] {
  const { colors, noData, period, year } = options;
  const toX = scaleLinear()
    .domain([period[0], Math.max(period[1], period[0] + 1)])
    .range([x + INSET, x + width - INSET]);
  const color = course.isReference ? colors.second : colors.mark;
  const [low, high] = axis.domain;
  const shapes: Shape[] = [
    text(x, y + 15, fitText(course.name, SIZE.text, width), colors.ink, { weight: WEIGHT.medium }),
    text(x, y + 30, fitText(course.newest || noData, SIZE.small, width), course.newest ? colors.second : colors.third, {
      size: SIZE.small,
    }),
  ];
  if (year !== null && year >= period[0] && year <= period[1]) {
    shapes.push(line(toX(year), y + HEADING, toX(year), y + HEADING + PLOT, colors.third));
  }
  for (const run of course.stretches) {
    const path = run.map(({ year: at, value }, i) => `${i ? 'L' : 'M'}${round(toX(at))} ${round(y + axis.at(value))}`);
    shapes.push({ shape: 'path', path: path.join(''), fill: 'none', color, lineWidth: 1.6 });
  }
  for (const { year: at, values } of course.points) {
    const inside = [...new Set(values)].filter((value) => value >= low && value <= high);
    if (inside.length > 1) {
      const ends = [Math.min(...inside), Math.max(...inside)].map((value) => y + axis.at(value)) as [number, number];
      shapes.push({ ...line(toX(at), ends[0], toX(at), ends[1], color, 5), opacity: 0.28 } as Shape);
    }
    for (const value of inside) {
      const r = at === year ? 4.4 : 3;
      shapes.push({ shape: 'circle', x: round(toX(at)), y: round(y + axis.at(value)), r, fill: color });
    }
  }
  return shapes;
}
