import type { StateCode } from '../../data/codes.ts';
import { figuresFor, type Summary, summaries } from '../../data/figures.ts';
import type { Indicator } from '../../data/schema.ts';
import { type Criterion, unitSlug } from '../../state/criteria.ts';

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

export type StateFact = Readonly<{ indicator: string; summary: Summary }>;

/** What the sources say of a state: what the criteria ask first, in their units, then the key figures. Nothing is averaged. */
export function stateFacts(
  figures: readonly Indicator[],
  state: StateCode,
  criteria: readonly Criterion[],
): readonly StateFact[] {
  const groups = figuresFor(figures, state);
  const asked = criteria.flatMap(({ measure }) => (measure.of === 'figure' ? [measure] : []));
  const wanted = [
    ...asked.map(({ indicator, unit }) => ({ indicator, unit })),
    ...KEY.filter((key) => asked.every(({ indicator }) => indicator !== key)).map((indicator) => ({
      indicator,
      unit: null,
    })),
  ];
  return wanted.flatMap(({ indicator, unit }) => {
    const units = summaries(groups.get(indicator) ?? []);
    const summary = unit === null ? units[0] : units.find((one) => unitSlug(one.unit) === unit);
    return summary ? [{ indicator, summary }] : [];
  });
}

/** The figures that a fact is read from: all of a range, else the newest. */
export function shownFigures({ disagree, recent, newest }: Summary): readonly Indicator[] {
  return disagree ? recent : [newest];
}
