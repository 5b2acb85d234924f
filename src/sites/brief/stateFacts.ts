import type { StateCode } from '../../data/codes.ts';
import { figuresFor, type Summary, summaries } from '../../data/figures.ts';
import type { Indicator } from '../../data/schema.ts';
import type { Criterion } from '../../state/criteria.ts';
import { isDense } from './dense.ts';

/** What an investor reads of a state beside what the criteria ask. */
const KEY = [
  'aerospace-companies',
  'aerospace-employees',
  'average-wage',
  'unemployment-rate',
  'industrial-rent',
  'industrial-vacancy',
  'competitiveness-rank-imco',
  'peace-index-rank',
] as const;

/** As many as a page has room for beside the criteria, and beside many of them. */
const [MOST, MOST_DENSE] = [6, 3];

export type StateFact = Readonly<{ indicator: string; summary: Summary }>;

/** What the sources say of a state beside what the criteria ask, which stands with them. Nothing is averaged. */
export function stateFacts(
  figures: readonly Indicator[],
  state: StateCode,
  criteria: readonly Criterion[],
): readonly StateFact[] {
  const groups = figuresFor(figures, state);
  const asked = new Set<string>(criteria.flatMap(({ measure }) => (measure.of === 'figure' ? measure.indicator : [])));
  const facts = KEY.filter((key) => !asked.has(key)).flatMap((indicator) => {
    const [summary] = summaries(groups.get(indicator) ?? []);
    return summary ? [{ indicator, summary }] : [];
  });
  return facts.slice(0, isDense(criteria) ? MOST_DENSE : MOST);
}

/** The figures that a fact is read from: all of a range, else the newest. */
export function shownFigures({ disagree, recent, newest }: Summary): readonly Indicator[] {
  return disagree ? recent : [newest];
}
