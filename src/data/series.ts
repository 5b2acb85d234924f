import { groupBy } from '../lib/groupBy.ts';
import type { Area } from './codes.ts';
import { yearOf } from './facets.ts';
import { isComparable, type Summary, summaries } from './figures.ts';
import type { FigureRow } from './rows.ts';
import type { Indicator } from './schema.ts';

/** What the sources say of one area: a summary for each year that has comparable figures, earliest first. */
export type Series = Readonly<{ area: Area; points: readonly SeriesPoint[] }>;
export type SeriesPoint = Readonly<{
  year: number;
  /** Least and greatest of that year. */
  range: readonly [low: number, high: number];
  summary: Summary;
}>;

type Row = Pick<FigureRow, 'byArea'>;

/** The figures of each area by year. A year without a comparable figure has no point: gaps are gaps. */
export function seriesOf({ byArea }: Row, areas: readonly Area[]): readonly Series[] {
  return areas.map((area) => {
    const byYear = groupBy((byArea.get(area) ?? []).filter(isComparable), ({ year }) => yearOf(year));
    const points = [...byYear].flatMap(([year, figures]): readonly SeriesPoint[] => {
      const [summary] = summaries(figures);
      return summary?.range ? [{ year, range: summary.range, summary }] : [];
    });
    return { area, points: points.sort((a, b) => a.year - b.year) };
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

const isCertain = ({ range }: SeriesPoint) => range[0] === range[1];

/** First and last year of the figures; null where there is none. */
export function periodOf(series: readonly Series[]): readonly [first: number, last: number] | null {
  const years = series.flatMap(({ points }) => points.map(({ year }) => year));
  return years.length ? [Math.min(...years), Math.max(...years)] : null;
}

/** Whether time tells anything here: some area has figures of two years. */
export function hasCourse(series: readonly Series[]): boolean {
  return series.some(({ points }) => points.length > 1);
}

/**
 * How many figures of these areas are not comparable (partial, apart, targets, doubtful), and so stand in the table alone.
 * @param year the last year whose figures count; null: all of them
 */
export function countLeftOut({ byArea }: Row, areas: readonly Area[], year: number | null): number {
  const counts = (figure: Indicator) => !isComparable(figure) && (year === null || yearOf(figure.year) <= year);
  return areas.reduce((sum, area) => sum + (byArea.get(area) ?? []).filter(counts).length, 0);
}
