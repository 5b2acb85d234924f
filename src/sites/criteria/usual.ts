import type { CatalogueEntry } from '../../data/schema.ts';
import {
  type Criterion,
  type Measure,
  NEAREST,
  plainCriterion,
  type Threshold,
  usualPreference,
} from '../../state/criteria.ts';

/** Thresholds that a new must-have begins with, for the visitor to change: km for distances, else a count or a step. */
const THRESHOLDS: Readonly<Record<Exclude<Measure['of'], 'figure'>, Threshold>> = {
  airport: { op: 'max', value: 25 },
  cargo: { op: 'max', value: 100 },
  school: { op: 'max', value: 40 },
  research: { op: 'max', value: 60 },
  activity: { op: 'min', value: 3 },
  role: { op: 'min', value: 3 },
  region: { op: 'min', value: 1 },
  // Its park or airport at least; see PRECISIONS.
  precision: { op: 'min', value: 3 },
  status: { op: 'min', value: 1 },
  // Medium at least; see CONFIDENCES.
  confidence: { op: 'min', value: 2 },
};

/** Which end is better: as the catalogue says of an indicator, nearer for distances, else more. */
export function preferenceOf(measure: Measure, catalogue: ReadonlyMap<string, CatalogueEntry>): Criterion['prefer'] {
  if (measure.of !== 'figure') return usualPreference(measure);
  return catalogue.get(measure.indicator)?.better === 'lower' ? 'less' : 'more';
}

/** A must-have as it begins. @param middle of a figure: half of the states are on either side of it */
export function newNeed(measure: Measure, prefer: Criterion['prefer'], middle: number): Criterion {
  const must: Threshold =
    measure.of === 'figure' ? { op: prefer === 'less' ? 'max' : 'min', value: middle } : THRESHOLDS[measure.of];
  return { ...plainCriterion(measure), must, prefer };
}

export function newScored(measure: Measure, prefer: Criterion['prefer']): Criterion {
  return { ...plainCriterion(measure), isScored: true, prefer };
}

/** What the list of criteria to add offers apart from figures, in the state in which they begin. */
export const OFFERED: readonly Exclude<Measure, { of: 'figure' }>[] = [
  ...NEAREST.map((of) => ({ of, any: false }) as const),
  { of: 'activity', codes: ['machining'], km: 60, any: false },
  { of: 'role', codes: ['tier-1'], km: 60, any: false },
  { of: 'region', regions: ['alliance'] },
  { of: 'precision' },
  { of: 'status' },
  { of: 'confidence' },
];
