import { MAX_WEIGHT } from '../../state/ownView.ts';
import type { Ranked } from './ranking.ts';
import { SAME, type Scale } from './score.ts';

/** A change of one weight, the others kept, that takes the first place from the leader. */
export type Flip = Readonly<{
  /** Exactly where another candidate draws level; beyond it the leader is no longer the first. */
  points: number;
  /** The first whole weight beyond it, which the page can be given. */
  weight: number;
  /** Who is first at that weight, by position among the candidates; several share the place. */
  firsts: readonly number[];
}>;

/** The smallest change upwards and downwards; null where none that leaves the weight between 0 and 100 does it. */
export type Flips = Readonly<{ key: string; up: Flip | null; down: Flip | null }>;

/** A change that ends closer to 0 or to 100 than this leaves nothing beyond it; far below a tenth of a point. */
const EDGE = 1e-6;

/**
 * For each weight, exactly: with Dᵢ what the leader is ahead of i by (Σ w·s, not divided) and dᵢ = sᵢ − s(leader) in that
 * criterion, i draws level at a change of Dᵢ / dᵢ. The sum of weights divides all scores alike and so decides nothing.
 */
export function flipsOf(
  ranking: readonly Ranked[],
  scales: readonly Scale[],
  weights: readonly number[],
): readonly Flips[] {
  const [leader, ...others] = ranking;
  if (leader === undefined) return scales.map(({ key }) => ({ key, up: null, down: null }));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const behind = (k: number, candidate: number) =>
    middle(scales[k] as Scale, leader.candidate) - middle(scales[k] as Scale, candidate);
  const ahead = others.map(({ candidate }) =>
    Math.max(
      0,
      weights.reduce((sum, weight, k) => sum + weight * behind(k, candidate), 0),
    ),
  );
  return scales.map(({ key }, k) => {
    const weight = weights[k] as number;
    const gaps = others.map(({ candidate }) => -behind(k, candidate));
    let [up, down] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    gaps.forEach((gap, at) => {
      if (Math.abs(gap) < SAME) return;
      const points = (ahead[at] as number) / gap;
      if (gap > 0) up = Math.min(up, points);
      else down = Math.max(down, points);
    });
    const flipAt = (points: number, direction: 1 | -1): Flip | null => {
      const edge = direction > 0 ? MAX_WEIGHT - weight : -weight;
      // Where all weights would be zero there is no leader at all.
      if (direction * (edge - points) < EDGE || total + points < EDGE) return null;
      for (let whole = firstBeyond(weight + points, direction); whole >= 0 && whole <= MAX_WEIGHT; whole += direction) {
        const change = whole - weight;
        const sum = total + change;
        if (sum <= 0) return null;
        // Points by which each is behind whoever is the first at that weight; below 0 before the leader.
        const leads = gaps.map((gap, at) => (100 * ((ahead[at] as number) - change * gap)) / sum);
        const best = Math.min(...leads);
        // A draw in all that is shown is none yet.
        if (best > -2 * SAME) continue;
        const firsts = others.flatMap(({ candidate }, at) => ((leads[at] as number) - best < SAME ? [candidate] : []));
        return { points, weight: whole, firsts };
      }
      return null;
    };
    return { key, up: flipAt(up, 1), down: flipAt(down, -1) };
  });
}

/** The first whole number beyond, never the number itself. */
function firstBeyond(number: number, direction: 1 | -1): number {
  return direction > 0 ? Math.floor(number + EDGE) + 1 : Math.ceil(number - EDGE) - 1;
}

function middle({ worst, best }: Scale, candidate: number): number {
  return ((worst[candidate] as number) + (best[candidate] as number)) / 2;
}
