import type { Figures } from '../../data/load.ts';
import { type Criterion, keyOf, type Measure } from '../../state/criteria.ts';
import { stateFigures } from '../engine/figureValues.ts';
import { newScored, preferenceOf } from './usual.ts';

export const PRESETS = ['machining', 'mro', 'engineering'] as const;
export type Preset = (typeof PRESETS)[number];

type Weighed = Readonly<{ measure: Measure; weight: number }>;

const figure = (indicator: string, unit: string): Measure => ({ of: 'figure', indicator, unit });
const RENT = figure('industrial-rent', 'usd-m2-month');
const PEACE = figure('peace-index-rank', 'rank');
const COMPETITIVENESS = figure('competitiveness-rank-imco', 'rank');
const SCHOOL: Measure = { of: 'school', any: false };

/** What three kinds of plant usually ask for, as a place to start; nothing here is a finding. */
const WEIGHED: Readonly<Record<Preset, readonly Weighed[]>> = {
  // Its buyers within a day's drive, finishing and material at hand, people, cost.
  machining: [
    { measure: { of: 'role', codes: ['oem', 'tier-1'], km: 120, any: false }, weight: 90 },
    { measure: { of: 'activity', codes: ['special-processes', 'materials'], km: 60, any: false }, weight: 70 },
    { measure: { of: 'activity', codes: ['machining', 'tooling'], km: 60, any: false }, weight: 50 },
    { measure: SCHOOL, weight: 50 },
    { measure: RENT, weight: 60 },
    { measure: { of: 'cargo', any: false }, weight: 30 },
    { measure: PEACE, weight: 30 },
  ],
  // At a runway, among those who do the same, with mechanics in training.
  mro: [
    { measure: { of: 'airport', any: false }, weight: 100 },
    { measure: { of: 'activity', codes: ['engines', 'mro'], km: 60, any: false }, weight: 80 },
    { measure: SCHOOL, weight: 70 },
    { measure: { of: 'cargo', any: false }, weight: 30 },
    { measure: RENT, weight: 40 },
    { measure: PEACE, weight: 30 },
  ],
  // Near schools and laboratories, among designers, in a state that keeps its people.
  engineering: [
    { measure: SCHOOL, weight: 80 },
    { measure: { of: 'research', any: false }, weight: 70 },
    { measure: { of: 'activity', codes: ['design', 'software', 'research'], km: 60, any: false }, weight: 80 },
    { measure: { of: 'airport', any: false }, weight: 40 },
    { measure: COMPETITIVENESS, weight: 40 },
    { measure: PEACE, weight: 40 },
  ],
};

/** The criteria of a preset that the facts can answer, scored and without thresholds, and what they weigh. */
export function presetOf(
  preset: Preset,
  { indicators, catalogue }: Pick<Figures, 'indicators' | 'catalogue'>,
): Readonly<{ criteria: readonly Criterion[]; weights: Readonly<Record<string, number>> }> {
  const answered = WEIGHED[preset].filter(
    ({ measure }) => measure.of !== 'figure' || stateFigures(indicators, measure.indicator, measure.unit).size > 1,
  );
  return {
    criteria: answered.map(({ measure }) => newScored(measure, preferenceOf(measure, catalogue))),
    weights: Object.fromEntries(answered.map(({ measure, weight }) => [keyOf(measure), weight])),
  };
}
