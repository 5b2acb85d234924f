import { SAME, type Scale, type Scores } from './score.ts';

/** One candidate in the ranking. */
export type Ranked = Readonly<{
  /** Position among the candidates. */
  candidate: number;
  /** 1 is the first; equal scores share a rank. */
  rank: number;
  /** First and last rank it could have, whatever the missing or contradicted values turn out to be. */
  between: readonly [best: number, worst: number];
}>;

/** Whether the rank hangs on values that are missing or contradicted. */
export const isOpen = ({ between }: Ranked): boolean => between[0] !== between[1];

/**
 * Ranks those that remain by the middle of their score.
 * The span of ranks compares each pair on its own: values that both share (a figure of their common state) cancel out, whatever
 * they are, and what is unsure for one of them only may take any place on the scale.
 */
export function rankingOf(
  remaining: readonly number[],
  scores: Scores,
  scales: readonly Scale[],
  weights: readonly number[],
): readonly Ranked[] {
  const order = [...remaining].sort((a, b) => compare(scores, a, b) || a - b);
  const spans = spansOf(order, scores, scales, weights);
  let rank = 0;
  return order.map((candidate, at) => {
    const before = order[at - 1];
    if (before === undefined || compare(scores, before, candidate) !== 0) rank = at + 1;
    return { candidate, rank, between: spans[at] as Ranked['between'] };
  });
}

/** Negative where `a` stands before `b`. Rounded first, so that equal scores are equal for every pair. */
function compare({ middle }: Scores, a: number, b: number): number {
  return Math.round((middle[b] as number) / SAME) - Math.round((middle[a] as number) / SAME);
}

function spansOf(
  order: readonly number[],
  scores: Scores,
  scales: readonly Scale[],
  weights: readonly number[],
): readonly Ranked['between'][] {
  const unsure = unsureScales(order, scales, weights);
  const isUnsure = order.map((i) => (scores.best[i] as number) - (scores.worst[i] as number) > SAME);
  const first = new Int32Array(order.length).fill(1);
  const last = new Int32Array(order.length).fill(1);
  /** Counts the other one as before `at`: surely where all of the difference says so, perhaps where some of it does. */
  const count = (at: number, least: number, most: number) => {
    if (least > SAME) first[at] = (first[at] as number) + 1;
    if (most > SAME) last[at] = (last[at] as number) + 1;
  };
  for (let a = 0; a < order.length; a++) {
    for (let b = a + 1; b < order.length; b++) {
      const [i, j] = [order[a] as number, order[b] as number];
      let least = (scores.worst[i] as number) - (scores.best[j] as number);
      let most = (scores.best[i] as number) - (scores.worst[j] as number);
      // Only where both are unsure can they share what is.
      if (isUnsure[a] && isUnsure[b]) {
        for (const { scale, share } of unsure) {
          const group = scale.group[i] as number;
          if (group < 0 || group !== scale.group[j]) continue;
          const width = share * ((scale.best[i] as number) - (scale.worst[i] as number));
          least += width;
          most -= width;
        }
      }
      count(b, least, most);
      count(a, -most, -least);
    }
  }
  return order.map((_, at) => [first[at] as number, last[at] as number] as const);
}

type Unsure = Readonly<{ scale: Scale; share: number }>;

function unsureScales(
  order: readonly number[],
  scales: readonly Scale[],
  weights: readonly number[],
): readonly Unsure[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return scales.flatMap((scale, k) => {
    const share = (100 * (weights[k] as number)) / total;
    const isUnsure = order.some((i) => (scale.best[i] as number) > (scale.worst[i] as number));
    return share > 0 && isUnsure ? [{ scale, share }] : [];
  });
}
