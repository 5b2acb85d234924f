import { generator } from '../../lib/random.ts';
import { SAME } from './score.ts';

/** What the worker needs: for each scored criterion the scaled middle values of those that remain. */
export type StabilityInput = Readonly<{ columns: readonly Float64Array[]; count: number }>;

export const WEIGHTINGS = 1000;
/** Any number does, as long as it stays the same: the same link gives the same shares. */
const SEED = 20260520;

/**
 * The share of random weightings in which each candidate comes first. Weightings are uniform over the simplex: independent
 * exponential numbers divided by their sum (Devroye, Non-Uniform Random Variate Generation, 1986, XI.4.1). The sum itself
 * changes no order and is left out. Equal firsts share theirs.
 */
export function firstShares({ columns, count }: StabilityInput): Float64Array {
  const random = generator(SEED);
  const shares = new Float64Array(count);
  if (columns.length === 0) return shares;
  const scores = new Float64Array(count);
  for (let round = 0; round < WEIGHTINGS; round++) {
    scores.fill(0);
    for (const column of columns) {
      const weight = -Math.log(1 - random());
      for (let i = 0; i < count; i++) scores[i] = (scores[i] as number) + weight * (column[i] as number);
    }
    let best = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < count; i++) best = Math.max(best, scores[i] as number);
    const firsts: number[] = [];
    for (let i = 0; i < count; i++) if (best - (scores[i] as number) <= SAME) firsts.push(i);
    for (const i of firsts) shares[i] = (shares[i] as number) + 1 / (firsts.length * WEIGHTINGS);
  }
  return shares;
}
