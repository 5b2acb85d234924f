import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flipsOf } from '../../../src/sites/engine/flips.ts';
import { rankingOf } from '../../../src/sites/engine/ranking.ts';
import { scalesOf, scoresOf } from '../../../src/sites/engine/score.ts';
import { firstShares } from '../../../src/sites/engine/stability.ts';
import { formatChangeBeyond } from '../../../src/sites/formatPoints.ts';
import type { Criterion } from '../../../src/state/criteria.ts';
import { anyCase, criterion, lookUp, type Table } from './fixture.ts';

function flips(criteria: readonly Criterion[], weights: readonly number[], table: Table, count: number) {
  const scales = scalesOf(criteria, count, lookUp(criteria, table));
  const everybody = Array.from({ length: count }, (_, i) => i);
  const rank = (others: readonly number[]) => {
    const scores = scoresOf(scales, others, count);
    return scores && rankingOf(everybody, scores, scales, others);
  };
  const ranking = rank(weights);
  return { ranking, rank, found: ranking ? flipsOf(ranking, scales, weights) : [] };
}

test('a leader that flips at a known weight is found to flip there', () => {
  // Scaled, a is 1 and 0, b is 0 and 1, c is 0.4 and 0.4: with 60 and 40, b leads once the second weight passes 60.
  const table = [
    [10, 0, 4],
    [0, 10, 4],
  ];
  const { found } = flips([criterion(0), criterion(1)], [60, 40], table, 3);
  expect(found[1]?.up?.points).toBeCloseTo(20, 9);
  // At 60 both are level, so 61 is the first whole weight at which b leads.
  expect(found[1]?.up).toMatchObject({ weight: 61, firsts: [1] });
  expect(found[1]?.down).toBeNull();
  expect(found[0]?.down?.points).toBeCloseTo(-20, 9);
  expect(found[0]?.down).toMatchObject({ weight: 39, firsts: [1] });
  expect(found[0]?.up).toBeNull();
});

test('just before the flip the leader leads, just after it another one does', () => {
  fc.assert(
    fc.property(anyCase(1), ({ criteria, weights, table, count }) => {
      const { ranking, rank, found } = flips(criteria, weights, table, count);
      const leader = ranking?.[0]?.candidate;
      const rankAfter = (k: number, points: number) => {
        const changed = weights.map((weight, m) => (m === k ? weight + points : weight));
        return rank(changed)?.find(({ candidate }) => candidate === leader)?.rank;
      };
      found.forEach(({ up, down }, k) => {
        const weight = weights[k] as number;
        const firstsAt = (whole: number) => {
          const ranked = rank(weights.map((other, m) => (m === k ? whole : other))) ?? [];
          return ranked.flatMap(({ candidate, rank }) => (rank === 1 ? [candidate] : []));
        };
        for (const flip of [up, down]) {
          if (flip === null || Math.abs(flip.points) < 0.01) continue;
          expect(rankAfter(k, flip.points * 0.99)).toBe(1);
          if (weight + flip.points * 1.01 >= 0) expect(rankAfter(k, flip.points * 1.01) ?? 2).toBeGreaterThan(1);
          // The whole weight that is named flips it, for those that are named; the one before does not.
          const step = Math.sign(flip.weight - weight);
          expect(firstsAt(flip.weight)).toEqual(flip.firsts.toSorted((a, b) => a - b));
          expect(flip.firsts).not.toContain(leader);
          expect(firstsAt(flip.weight - step)).toContain(leader);
          expect(rankAfter(k, Number(formatChangeBeyond(flip.points).replace('−', '-'))) ?? 2).toBeGreaterThan(1);
        }
        // Where nothing flips it, neither end does.
        if (up === null) expect(rankAfter(k, 100 - weight) ?? 1).toBe(1);
        if (down === null) expect(rankAfter(k, -weight) ?? 1).toBe(1);
      });
    }),
    { numRuns: 500 },
  );
});

test('a change is written to the tenth that flips, never short of it', () => {
  const written = [28.83, -28.76, 20, -43.96, 28.799999999].map(formatChangeBeyond);
  expect(written).toEqual(['+28.9', '−28.8', '+20.1', '−44.0', '+28.9']);
});

test('those that share the first place after a flip are all named', () => {
  const table = [
    [10, 0, 0],
    [0, 10, 10],
  ];
  expect(flips([criterion(0), criterion(1)], [60, 40], table, 3).found[1]?.up).toMatchObject({
    weight: 61,
    firsts: [1, 2],
  });
});

test('a draw at the very end of a weight is no flip', () => {
  const table = [
    [10, 0],
    [0, 10],
  ];
  expect(flips([criterion(0), criterion(1)], [100, 40], table, 2).found[1]?.up).toBeNull();
});

test('the same input gives the same shares, and they add up to one', () => {
  const columns = [Float64Array.of(1, 0, 0.5), Float64Array.of(0, 1, 0.5)];
  const shares = firstShares({ columns, count: 3 });
  expect(firstShares({ columns, count: 3 })).toEqual(shares);
  expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(1, 9);
  // Mirror images each win half of the weightings; the middling one can only draw.
  expect(shares[0]).toBeGreaterThan(0.45);
  expect(shares[1]).toBeGreaterThan(0.45);
  expect(shares[2]).toBeLessThan(0.01);
});

test('weightings are uniform over the simplex', () => {
  // The first one wins where its weight is above three quarters: of three weights that is (1/4)², a sixteenth of the simplex.
  const columns = [Float64Array.of(1, 0.75), Float64Array.of(0, 0.75), Float64Array.of(0, 0.75)];
  const [first] = firstShares({ columns, count: 2 });
  expect(first).toBeGreaterThan(0.045);
  expect(first).toBeLessThan(0.08);
});

test('candidates that are equal in everything share the first place', () => {
  const shares = firstShares({ columns: [Float64Array.of(0.5, 0.5)], count: 2 });
  expect([...shares]).toEqual([expect.closeTo(0.5, 9), expect.closeTo(0.5, 9)]);
});

test('taking away the only weight is no flip: then nobody leads', () => {
  const table = [
    [10, 0],
    [0, 10],
  ];
  const [only] = flips([criterion(0), criterion(1)], [50, 0], table, 2).found;
  expect(only?.down).toBeNull();
});
