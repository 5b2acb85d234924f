import { STATES, type StateCode } from '../../data/codes.ts';
import { isComparable, isSameTime, newestByPlace } from '../../data/figures.ts';
import type { Figures } from '../../data/load.ts';
import type { Indicator } from '../../data/schema.ts';
import { unitSlug } from '../../state/criteria.ts';

/** A state's newest figure, as a range where sources of the same time contradict each other. Nothing is averaged. */
export type StateFigure = Readonly<{ low: number; high: number; figures: readonly Indicator[] }>;

/** An indicator in one unit that two states or more have a comparable figure for. */
export type FigureMeasure = Readonly<{ indicator: string; unit: string; slug: string; states: number }>;

/** The newest comparable figure of each state that has one. */
export function stateFigures(
  figures: readonly Indicator[],
  indicator: string,
  slug: string,
): ReadonlyMap<StateCode, StateFigure> {
  const own = figures.filter((figure) => figure.indicator === indicator && unitSlug(figure.unit) === slug);
  const unit = own[0]?.unit;
  const newest = unit === undefined ? new Map<StateCode, Indicator>() : newestByPlace(own, indicator, unit);
  return new Map(
    STATES.flatMap((state) => {
      const figure = newest.get(state);
      if (figure === undefined) return [];
      const same = own.filter(
        (other) => other.place === state && isComparable(other) && isSameTime(other.year, figure.year),
      );
      const values = same.map(({ value }) => value);
      return [[state, { low: Math.min(...values), high: Math.max(...values), figures: same }] as const];
    }),
  );
}

/** Every indicator in every unit that can tell states apart, those that most states have first. */
export function figureMeasures({ indicators }: Pick<Figures, 'indicators'>): readonly FigureMeasure[] {
  const states = new Map<string, Set<string>>();
  for (const figure of indicators) {
    if (!isComparable(figure) || !(STATES as readonly string[]).includes(figure.place)) continue;
    const key = JSON.stringify([figure.indicator, figure.unit]);
    states.set(key, (states.get(key) ?? new Set()).add(figure.place));
  }
  return [...states]
    .filter(([, places]) => places.size >= 2)
    .map(([key, places]) => {
      const [indicator, unit] = JSON.parse(key) as [string, string];
      return { indicator, unit, slug: unitSlug(unit), states: places.size };
    })
    .sort((a, b) => b.states - a.states || (a.indicator < b.indicator ? -1 : 1));
}
