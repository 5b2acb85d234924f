import { type Criterion, keyOf } from '../../state/criteria.ts';
import type { Measurer } from './measure.ts';

/** One criterion of the score, scaled over all candidates: 0 the worst known value, 1 the best. */
export type Scale = Readonly<{
  key: string;
  criterion: Criterion;
  /** Least and greatest known value; null where none is known. */
  ends: readonly [least: number, greatest: number] | null;
  /** The scaled value at worst and at best: 0 and 1 where it is missing, apart where sources contradict each other. */
  worst: Float64Array;
  best: Float64Array;
  /** 1 where a value is known. */
  known: Uint8Array;
  /** See `Values.group`. */
  group: Int32Array;
}>;

/** Two scores closer than this are the same one; far above rounding, far below a hundredth of a point. */
export const SAME = 1e-9;

/** The scored criteria in an order of their own, so that reordering the list can change nothing, not even a rounding. */
export function scalesOf(criteria: readonly Criterion[], count: number, measurer: Measurer): readonly Scale[] {
  return criteria
    .filter(({ isScored }) => isScored)
    .map((criterion) => scaleOf(criterion, count, measurer))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

function scaleOf(criterion: Criterion, count: number, measurer: Measurer): Scale {
  const { low, high, group } = measurer(criterion.measure);
  let [least, greatest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < count; i++) {
    // Comparisons with NaN are false, so what is unknown moves no end.
    if ((low[i] as number) < least) least = low[i] as number;
    if ((high[i] as number) > greatest) greatest = high[i] as number;
  }
  const span = greatest - least;
  const isMore = criterion.prefer === 'more';
  const scaled = (value: number) => {
    if (span === 0) return 1;
    return isMore ? (value - least) / span : (greatest - value) / span;
  };
  const worst = new Float64Array(count);
  const best = new Float64Array(count);
  const known = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const isKnown = !Number.isNaN(low[i] as number);
    known[i] = Number(isKnown);
    worst[i] = isKnown ? scaled((isMore ? low[i] : high[i]) as number) : 0;
    best[i] = isKnown ? scaled((isMore ? high[i] : low[i]) as number) : 1;
  }
  return {
    key: keyOf(criterion.measure),
    criterion,
    ends: span >= 0 ? [least, greatest] : null,
    worst,
    best,
    known,
    group,
  };
}

/** What a criterion weighs, 0 to 100, where the visitor has said nothing. */
const USUAL_WEIGHT = 50;

export function weightsOf(scales: readonly Scale[], weights: Readonly<Record<string, number>>): readonly number[] {
  return scales.map(({ key }) => weights[key] ?? USUAL_WEIGHT);
}

/** Scores from 0 to 100 points by position among the candidates; the middle is what ranks. */
export type Scores = Readonly<{ worst: Float64Array; middle: Float64Array; best: Float64Array }>;

/**
 * Weighted mean of the scaled values in points: 100 · Σ wᵢ·sᵢ / Σ wᵢ.
 * @returns null where nothing weighs anything
 */
export function scoresOf(scales: readonly Scale[], weights: readonly number[], count: number): Scores | null {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0) return null;
  const worst = new Float64Array(count);
  const best = new Float64Array(count);
  scales.forEach((scale, k) => {
    const share = (100 * (weights[k] as number)) / total;
    if (share === 0) return;
    for (let i = 0; i < count; i++) {
      worst[i] = (worst[i] as number) + share * (scale.worst[i] as number);
      best[i] = (best[i] as number) + share * (scale.best[i] as number);
    }
  });
  const middle = worst.map((low, i) => (low + (best[i] as number)) / 2);
  return { worst, middle, best };
}

/** What each criterion adds to a candidate's score, in points, at worst and at best, in the order of the scales. */
export function partsOf(
  scales: readonly Scale[],
  weights: readonly number[],
  candidate: number,
): readonly Readonly<{ worst: number; best: number }>[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return scales.map(({ worst, best }, k) => {
    const share = total > 0 ? (100 * (weights[k] as number)) / total : 0;
    return { worst: share * (worst[candidate] as number), best: share * (best[candidate] as number) };
  });
}
