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

/** A scale on which a value is missing or contradicted for somebody, and what share of all weight it has, in points. */
type Unsure = Readonly<{ scale: Scale; share: number }>;

/** Candidates that lack the same values: the order among scores of two such classes hangs on the same unknowns. */
type Class = Readonly<{
  members: number[];
  /** Of each unsure scale: the group whose one value its members share, −1 where each lacks its own, null where none lacks it. */
  lacks: readonly (number | null)[];
  /** Scores of the members at worst and at best, growing. */
  worst: Float64Array;
  best: Float64Array;
}>;

/**
 * First and last rank of each. For two classes the width of what they share is always the same, so that counting who is
 * surely or perhaps before somebody is a look into a sorted list: n · classes · log n instead of all pairs.
 */
function spansOf(
  order: readonly number[],
  scores: Scores,
  scales: readonly Scale[],
  weights: readonly number[],
): readonly Ranked['between'][] {
  const unsure = unsureScales(order, scales, weights);
  const classes = classesOf(order, scores, unsure);
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  for (const own of classes) {
    for (const other of classes) {
      const width = sharedWidth(own, other, unsure);
      for (const i of own.members) {
        const [worst, best] = [scores.worst[i] as number, scores.best[i] as number];
        const itself = own === other && best - worst - width > SAME ? 1 : 0;
        first.set(i, (first.get(i) ?? 1) + countAbove(other.worst, best - width + SAME));
        last.set(i, (last.get(i) ?? 1) + countAbove(other.best, worst + width + SAME) - itself);
      }
    }
  }
  return order.map((i) => [first.get(i) ?? 1, last.get(i) ?? 1] as const);
}

function unsureScales(
  order: readonly number[],
  scales: readonly Scale[],
  weights: readonly number[],
): readonly Unsure[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return scales.flatMap((scale, k) => {
    const share = (100 * (weights[k] as number)) / total;
    return share > 0 && order.some((i) => isUnsure(scale, i)) ? [{ scale, share }] : [];
  });
}

const isUnsure = ({ worst, best }: Scale, i: number) => (best[i] as number) > (worst[i] as number);

function classesOf(order: readonly number[], scores: Scores, unsure: readonly Unsure[]): readonly Class[] {
  const byKey = new Map<string, { members: number[]; lacks: readonly (number | null)[] }>();
  for (const i of order) {
    const lacks = unsure.map(({ scale }) => (isUnsure(scale, i) ? (scale.group[i] as number) : null));
    const key = lacks.join();
    const found = byKey.get(key);
    if (found) found.members.push(i);
    else byKey.set(key, { members: [i], lacks });
  }
  return [...byKey.values()].map(({ members, lacks }) => ({
    members,
    lacks,
    worst: Float64Array.from(members, (i) => scores.worst[i] as number).sort(),
    best: Float64Array.from(members, (i) => scores.best[i] as number).sort(),
  }));
}

/** How many points two classes lack together: there both move alike, whatever the value turns out to be. */
function sharedWidth(a: Class, b: Class, unsure: readonly Unsure[]): number {
  const [i] = a.members;
  if (i === undefined) return 0;
  return unsure.reduce((sum, { scale, share }, k) => {
    const group = a.lacks[k] ?? -1;
    if (group < 0 || group !== b.lacks[k]) return sum;
    return sum + share * ((scale.best[i] as number) - (scale.worst[i] as number));
  }, 0);
}

/** How many numbers of a growing list are greater. */
function countAbove(growing: Float64Array, bound: number): number {
  let [from, to] = [0, growing.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((growing[middle] as number) > bound) to = middle;
    else from = middle + 1;
  }
  return growing.length - from;
}
