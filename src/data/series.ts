import type { Area } from './codes.ts';
import { yearOf } from './facets.ts';
import { isComparable, type Summary, summaries } from './figures.ts';
import type { Indicator } from './schema.ts';

/** What the sources say of one area: a summary for each year that has comparable figures, earliest first. */
export type Series = Readonly<{ area: Area; points: readonly SeriesPoint[] }>;
export type SeriesPoint = Readonly<{ year: number; summary: Ranged }>;

/** What an area's sources say now, or of one year; null where none has a comparable figure. */
export type AreaFigure = Readonly<{ area: Area; summary: Ranged | null }>;

/** A summary that has comparable figures, so that it has a range. */
export type Ranged = Summary & Readonly<{ range: NonNullable<Summary['range']>; years: NonNullable<Summary['years']> }>;

/**
 * The units of one indicator that can be charted for these areas, the one that most areas have first.
 * Figures in different units never share a scale, so each has a chart of its own.
 */
export function unitsFor(figures: readonly Indicator[], areas: readonly Area[]): readonly string[] {
  const areasOf = new Map<string, Set<Area>>();
  for (const figure of figures) {
    if (!isComparable(figure) || !areas.includes(figure.place)) continue;
    areasOf.set(figure.unit, (areasOf.get(figure.unit) ?? new Set()).add(figure.place));
  }
  return [...areasOf]
    .sort(([a, some], [b, others]) => others.size - some.size || (a < b ? -1 : 1))
    .map(([unit]) => unit);
}

/**
 * One figure for each area, in the order of the areas.
 * @param figures of one indicator
 * @param year null for the newest of each area, with the year before it; else of that very year: nothing is carried over from another
 */
export function compareAreas(
  figures: readonly Indicator[],
  unit: string,
  areas: readonly Area[],
  year: number | null,
): readonly AreaFigure[] {
  const groups = byArea(figures, unit);
  return areas.map((area) => {
    const all = groups.get(area) ?? [];
    return { area, summary: ranged(year === null ? all : all.filter((figure) => yearOf(figure.year) === year)) };
  });
}

/** The figures of each area by year. A year without a figure has no point: gaps are gaps. */
export function seriesOf(figures: readonly Indicator[], unit: string, areas: readonly Area[]): readonly Series[] {
  const groups = byArea(figures, unit);
  return areas.map((area) => {
    const byYear = new Map<number, Indicator[]>();
    for (const figure of groups.get(area) ?? []) {
      const year = yearOf(figure.year);
      byYear.set(year, [...(byYear.get(year) ?? []), figure]);
    }
    const points = [...byYear]
      .sort(([a], [b]) => a - b)
      .flatMap(([year, ofYear]) => {
        const summary = ranged(ofYear);
        return summary ? [{ year, summary }] : [];
      });
    return { area, points };
  });
}

/** Runs of years that a line may join: one after the other, each with one undisputed value. */
export function stretches(points: readonly SeriesPoint[]): readonly (readonly SeriesPoint[])[] {
  const runs: SeriesPoint[][] = [];
  let before: SeriesPoint | null = null;
  for (const point of points) {
    if (before && isCertain(before) && isCertain(point) && point.year === before.year + 1) runs.at(-1)?.push(point);
    else runs.push([point]);
    before = point;
  }
  return runs.filter((run) => run.length > 1);
}

/** First and last year of the figures; null where there is none. */
export function periodOf(series: readonly Series[]): readonly [first: number, last: number] | null {
  const years = series.flatMap(({ points }) => points.map(({ year }) => year));
  return years.length ? [Math.min(...years), Math.max(...years)] : null;
}

/** Whether time tells anything here: some area has figures of two years. */
export function hasCourse(series: readonly Series[]): boolean {
  return series.some(({ points }) => points.length > 1);
}

/** How many figures of these areas are targets or doubtful, and so stand in the table alone. */
export function countLeftOut(figures: readonly Indicator[], unit: string, areas: readonly Area[]): number {
  return figures.filter((figure) => figure.unit === unit && areas.includes(figure.place) && !isComparable(figure))
    .length;
}

const isCertain = ({ summary }: SeriesPoint) => summary.range[0] === summary.range[1];

function byArea(figures: readonly Indicator[], unit: string): ReadonlyMap<Area, Indicator[]> {
  const groups = new Map<Area, Indicator[]>();
  for (const figure of figures) {
    if (figure.unit !== unit || !isComparable(figure)) continue;
    const group = groups.get(figure.place);
    if (group) group.push(figure);
    else groups.set(figure.place, [figure]);
  }
  return groups;
}

function ranged(figures: readonly Indicator[]): Ranged | null {
  const [summary] = summaries(figures);
  return summary?.range && summary.years ? { ...summary, range: summary.range, years: summary.years } : null;
}
