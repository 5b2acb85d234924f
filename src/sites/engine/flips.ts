import { MAX_WEIGHT } from '../../state/ownView.ts';
import type { Ranked } from './ranking.ts';
import { SAME, type Scale } from './score.ts';

/** The change of one weight, the others kept, at which another candidate draws level with the leader and beyond which it leads. */
export type Flip = Readonly<{ points: number; candidate: number }>;

/** The smallest change upwards and downwards; null where none between 0 and 100 does it. */
export type Flips = Readonly<{ key: string; up: Flip | null; down: Flip | null }>;

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
    let up: Flip | null = null;
    let down: Flip | null = null;
    const weight = weights[k] as number;
    others.forEach(({ candidate }, at) => {
      const gap = -behind(k, candidate);
      if (Math.abs(gap) < SAME) return;
      const points = (ahead[at] as number) / gap;
      if (gap > 0 && weight + points <= MAX_WEIGHT && (up === null || points < up.points)) up = { points, candidate };
      // Where all weights would be zero there is no leader at all.
      const isPossible = weight + points >= 0 && total + points > SAME;
      if (gap < 0 && isPossible && (down === null || points > down.points)) down = { points, candidate };
    });
    return { key, up, down };
  });
}

function middle({ worst, best }: Scale, candidate: number): number {
  return ((worst[candidate] as number) + (best[candidate] as number)) / 2;
}
