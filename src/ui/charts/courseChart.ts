import { textWidth, wrap } from '../vector/textWidth.ts';
import { type AxisKind, makeAxis } from './axis.ts';
import { drawCourse, drawPanelGrid, fits, type Panel, PLOT, ticksOf } from './coursePanel.ts';
import { type ChartColors, type Drawing, line, type Shape, SIZE, type Target, text } from './drawing.ts';

/** One area's course over the years. */
export type Course = Readonly<{
  id: string;
  name: string;
  /** Each value is that of a source. */
  points: readonly Readonly<{ year: number; values: readonly number[] }>[];
  /** Years in a row that a line may join, with their value. */
  stretches: readonly (readonly Readonly<{ year: number; value: number }>[])[];
  /** The newest figure in words, like "50–85 · 2019". */
  newest: string;
  /** Stands below the others, to a scale of its own where theirs has no room for it. */
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
  /** Names those without a figure. */
  noData: (names: readonly string[]) => string;
  /** Names those that have a scale of their own. */
  ownScale: (names: readonly string[]) => string;
}>;

const NARROWEST = 112;
const GAP = 16;
const APART = 14;
const PANEL_HEIGHT = PLOT.bottom + 26;
const NOTE = 16;

/** A small panel for each area, all to one scale: with nine of them in one, neither line nor label could be told from the next. */
export function drawCourses(courses: readonly Course[], options: CourseOptions): Drawing {
  const { width, kind, colors } = options;
  const drawn = courses.filter(({ points }) => points.length > 0);
  if (drawn.length === 0) return { width, height: 0, shapes: [], targets: [] };
  const areas = drawn.filter(({ isReference }) => !isReference);
  const references = drawn.filter(({ isReference }) => isReference);
  const axisFor = (some: readonly Course[]) => makeAxis(valuesOf(some), kind, [PLOT.bottom - 6, PLOT.top + 6], 2);
  const shared = axisFor(areas.length ? areas : references);
  const place = placement(drawn, options);
  const shapes: Shape[] = [];
  const targets: Target[] = [];
  let top = 0;
  const draw = (some: readonly Course[]) => {
    some.forEach((course, i) => {
      const isOwn = course.isReference && !fits(course, shared);
      const axis = isOwn ? axisFor([course]) : shared;
      const column = i % place.columns;
      const y = top + Math.floor(i / place.columns) * PANEL_HEIGHT;
      const panel: Panel = { x: place.left(column), y, width: place.panel, hasLabels: isOwn || column === 0 };
      shapes.push(...drawPanelGrid(axis, panel, options), ...drawCourse(course, axis, panel, options));
      targets.push({ id: course.id, label: `${course.name}: ${course.newest}`, ...panel, height: PLOT.bottom });
    });
    top += Math.ceil(some.length / place.columns) * PANEL_HEIGHT;
  };
  draw(areas);
  if (areas.length && references.length) {
    shapes.push(line(0, top + APART / 2, width, top + APART / 2, colors.hairline));
    top += APART;
  }
  draw(references);
  const nameAll = (some: readonly Course[], say: (names: readonly string[]) => string) =>
    some.length ? wrap(say(some.map(({ name }) => name)), SIZE.small, width) : [];
  const apart = references.filter((course) => !fits(course, shared));
  const without = courses.filter(({ points }) => points.length === 0);
  for (const note of [...nameAll(apart, options.ownScale), ...nameAll(without, options.noData)]) {
    top += NOTE;
    shapes.push(text(0, top - 4, note, colors.second, { size: SIZE.small }));
  }
  return { width, height: top, shapes, targets };
}

const valuesOf = (courses: readonly Course[]) =>
  courses.flatMap(({ points }) => points.flatMap((point) => point.values));

/** As many panels beside each other as have room, each with room for the labels of its levels at its left. */
function placement(courses: readonly Course[], { width, kind, write }: CourseOptions) {
  const axes = courses.map((course) => makeAxis(valuesOf([course]), kind, [0, 1], 2));
  const whole = makeAxis(valuesOf(courses), kind, [0, 1], 2);
  const labels = [whole, ...axes].flatMap((axis) => ticksOf(axis).map((tick) => textWidth(write(tick), SIZE.tick)));
  const margin = Math.max(...labels) + 8;
  const most = Math.max(1, Math.floor((width + GAP) / (NARROWEST + margin + GAP)));
  // As even as they can be: nine are three rows of three rather than four, four and one.
  const areas = courses.filter(({ isReference }) => !isReference).length || courses.length;
  const columns = Math.ceil(areas / Math.ceil(areas / most));
  const panel = (width + GAP) / columns - GAP - margin;
  return { columns, panel, left: (column: number) => margin + column * (panel + margin + GAP) };
}
