import { groupBy } from '../lib/groupBy.ts';
import { type Area, NATURES } from './codes.ts';
import { yearOf } from './facets.ts';
import type { Indicator } from './schema.ts';

/** What several sources say about one thing in one unit. Nothing is averaged. */
export type Summary = Readonly<{
  unit: string;
  /** The newest comparable figure, else the newest partial or other measured one, else the newest of the rest. */
  newest: Indicator;
  /** Comparable figures of the newest year and the year before, newest first; empty where there is none. */
  recent: readonly Indicator[];
  /** Least and greatest of `recent`. */
  range: readonly [low: number, high: number] | null;
  /** First and last year of `recent`. */
  years: readonly [from: number, to: number] | null;
  /** How many sources stand behind `recent`. */
  sources: number;
  /** Whether recent figures for the same time differ, so that only the range is true to the sources. */
  disagree: boolean;
  /** Every figure in this unit, of whatever nature, newest first. */
  all: readonly Indicator[];
}>;

/** Whether a figure can stand beside those of its row; the others are shown marked, but stay out of ranges, places and charts. */
export function isComparable({ nature }: Pick<Indicator, 'nature'>): boolean {
  return nature === 'observed' || nature === 'estimate';
}

/** Whether a figure tells what was, be it for part of a year or of something else than its row; neither a target nor in doubt. */
export function isMeasured({ nature }: Pick<Indicator, 'nature'>): boolean {
  return nature !== 'target' && nature !== 'doubtful';
}

/** All figures of a place by indicator code, newest first. */
export function figuresFor(
  figures: readonly Indicator[],
  place: Area,
): ReadonlyMap<string, readonly [Indicator, ...Indicator[]]> {
  return groupBy(figures.filter((figure) => figure.place === place).sort(newestFirst), ({ indicator }) => indicator);
}

/** The newest comparable figure of every place that has one, e.g. for colouring the states. */
export function newestByPlace(
  figures: readonly Indicator[],
  indicator: string,
  unit: string,
): ReadonlyMap<Area, Indicator> {
  const newest = new Map<Area, Indicator>();
  for (const figure of figures) {
    if (figure.indicator !== indicator || figure.unit !== unit || !isComparable(figure)) continue;
    const before = newest.get(figure.place);
    if (before === undefined || newestFirst(figure, before) < 0) newest.set(figure.place, figure);
  }
  return newest;
}

/** Sums up the figures of one indicator in one place, one summary for each unit; the unit with most comparable figures first. */
export function summaries(figures: readonly Indicator[]): readonly Summary[] {
  return [...groupBy([...figures].sort(newestFirst), ({ unit }) => unit)]
    .map(([unit, all]) => summarize(unit, all))
    .sort((a, b) => comparables(b) - comparables(a) || newestFirst(a.newest, b.newest) || compare(a.unit, b.unit));
}

const comparables = ({ all }: Summary) => all.filter(isComparable).length;

function summarize(unit: string, all: readonly [Indicator, ...Indicator[]]): Summary {
  const comparable = all.filter(isComparable);
  const newest = comparable[0];
  if (newest === undefined) {
    return {
      unit,
      newest: all.find(isMeasured) ?? all[0],
      recent: [],
      range: null,
      years: null,
      sources: 0,
      disagree: false,
      all,
    };
  }
  const recent = comparable.filter(({ year }) => yearOf(year) >= yearOf(newest.year) - 1);
  const values = recent.map(({ value }) => value);
  const years = recent.map(({ year }) => yearOf(year));
  return {
    unit,
    newest,
    recent,
    range: [Math.min(...values), Math.max(...values)],
    years: [Math.min(...years), Math.max(...years)],
    sources: new Set(recent.map(({ source_url }) => source_url)).size,
    disagree: recent.some((a) => recent.some((b) => a.value !== b.value && isSameTime(a.year, b.year))),
    all,
  };
}

/** What a cell says of a place: the range of `recent` where its figures for the same time differ, else the newest figure alone. */
export function statedBy({ newest, recent, range, disagree }: Summary) {
  if (range === null) return null;
  if (disagree) return { ends: range, figures: recent };
  const figures = recent.filter(({ year }) => isSameTime(year, newest.year));
  return { ends: [newest.value, newest.value] as const, figures };
}

/** Whether two dates of any precision can mean the same time: 2019 and 2019-11 can, 2019-10 and 2019-11 cannot. */
export function isSameTime(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** By date, then what was counted before what was guessed, then by source and value, so that ties never depend on file order. */
function newestFirst(a: Indicator, b: Indicator): number {
  return (
    compare(b.year, a.year) ||
    NATURES.indexOf(a.nature) - NATURES.indexOf(b.nature) ||
    compare(a.source_url, b.source_url) ||
    a.value - b.value
  );
}

const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
