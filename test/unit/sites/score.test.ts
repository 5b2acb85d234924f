import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOpen, rankingOf } from '../../../src/sites/engine/ranking.ts';
import { partsOf, SAME, type Scale, scalesOf, scoresOf } from '../../../src/sites/engine/score.ts';
import type { Criterion } from '../../../src/state/criteria.ts';
import { anyCase, criterion, lookUp, type Table } from './fixture.ts';

function rank(criteria: readonly Criterion[], weights: readonly number[], table: Table, count: number) {
  const scales = scalesOf(criteria, count, lookUp(criteria, table));
  const scores = scoresOf(scales, weights, count);
  const everybody = Array.from({ length: count }, (_, i) => i);
  return scores ? rankingOf(everybody, scores, scales, weights) : null;
}
type Ranks = ReturnType<typeof rank>;
const byCandidate = (ranking: Ranks) => new Map(ranking?.map((ranked) => [ranked.candidate, ranked]));

test('one weight at 100, the others at 0, is a plain sort by that value', () => {
  fc.assert(
    fc.property(anyCase(0), ({ criteria, table, count }) => {
      const alone = criteria.map((_, k) => (k === 0 ? 100 : 0));
      const sign = criteria[0]?.prefer === 'more' ? -1 : 1;
      const values = table[0] as readonly number[];
      const sorted = [...values].sort((a, b) => sign * (a - b));
      expect(rank(criteria, alone, table, count)?.map(({ candidate }) => values[candidate])).toEqual(sorted);
    }),
  );
});

test('a set of weights times a constant changes nothing', () => {
  fc.assert(
    fc.property(anyCase(2), fc.integer({ min: 2, max: 1000 }), ({ criteria, weights, table, count }, factor) => {
      const before = rank(criteria, weights, table, count);
      const scaled = weights.map((weight) => weight * factor);
      expect(rank(criteria, scaled, table, count)).toEqual(before);
    }),
  );
});

test('the order of the criteria changes nothing, not even a rounding', () => {
  fc.assert(
    fc.property(anyCase(2), ({ criteria, table, count }) => {
      const measurer = lookUp(criteria, table);
      expect(scalesOf([...criteria].reverse(), count, measurer)).toEqual(scalesOf(criteria, count, measurer));
    }),
  );
});

/** Whether a value lies among the other known ones, so that without it the scale stays as it is. */
const isWithin = (column: readonly (number | null)[], i: number) => {
  const others = column.filter((value, j): value is number => value !== null && j !== i);
  const value = column[i];
  return typeof value === 'number' && value >= Math.min(...others) && value <= Math.max(...others);
};

test('blanking a value never moves a rank without a mark', () => {
  fc.assert(
    fc.property(anyCase(1), fc.nat(), fc.nat(), ({ criteria, weights, table, count }, k, i) => {
      const [column, at] = [k % criteria.length, i % count];
      fc.pre(isWithin(table[column] ?? [], at));
      const blanked = table.map((row, m) => (m === column ? row.map((value, j) => (j === at ? null : value)) : row));
      const before = byCandidate(rank(criteria, weights, table, count));
      for (const [candidate, after] of byCandidate(rank(criteria, weights, blanked, count))) {
        const rankBefore = before.get(candidate)?.rank as number;
        if (after.rank !== rankBefore) expect(isOpen(after)).toBe(true);
        expect(after.between[0]).toBeLessThanOrEqual(rankBefore);
        expect(after.between[1]).toBeGreaterThanOrEqual(rankBefore);
      }
    }),
    { numRuns: 2000 },
  );
});

test('where everything is known no rank is marked', () => {
  fc.assert(
    fc.property(anyCase(0), ({ criteria, weights, table, count }) => {
      for (const { rank: own, between } of rank(criteria, weights, table, count) ?? [])
        expect(between).toEqual([own, own]);
    }),
  );
});

test('a missing value counts as anything between worst and best', () => {
  const criteria = [criterion(0), criterion(1, { prefer: 'less' })];
  const measurer = lookUp(criteria, [
    [0, 5, 10],
    [8, null, 4],
  ]);
  const scales = scalesOf(criteria, 3, measurer);
  const scores = scoresOf(scales, [75, 25], 3);
  expect([...(scores?.worst ?? [])]).toEqual([0, 37.5, 100]);
  expect([...(scores?.best ?? [])]).toEqual([0, 62.5, 100]);
  expect(partsOf(scales, [75, 25], 1)).toEqual([
    { worst: 37.5, best: 37.5 },
    { worst: 0, best: 25 },
  ]);
});

test('candidates that lack the figure of the same state keep their order', () => {
  const criteria = [criterion(0), criterion(1)];
  const own = Float64Array.of(1, 2, 9);
  const gap = Float64Array.of(Number.NaN, Number.NaN, 5);
  const scales = scalesOf(criteria, 3, (measure) =>
    measure === criteria[0]?.measure
      ? { low: own, high: own, group: Int32Array.of(-1, -1, -1) }
      : { low: gap, high: gap, group: Int32Array.of(4, 4, 7) },
  );
  const scores = scoresOf(scales, [10, 20], 3);
  const ranking = scores && rankingOf([0, 1], scores, scales, [10, 20]);
  expect(ranking?.map(({ candidate, between }) => [candidate, ...between])).toEqual([
    [1, 1, 1],
    [0, 2, 2],
  ]);
});

test('weights that are all zero give no score', () => {
  expect(rank([criterion(0)], [0], [[1, 2]], 2)).toBeNull();
});

test('equal scores share a rank', () => {
  expect(rank([criterion(0)], [1], [[3, 5, 5, 4]], 4)?.map((ranked) => ranked.rank)).toEqual([1, 1, 3, 4]);
});

/** A scale with some values missing, a few of them the same one for several candidates. */
const anyScale = (number: number, count: number) =>
  fc
    .array(fc.tuple(fc.option(fc.integer({ min: 0, max: 10 })), fc.integer({ min: -1, max: 2 })), {
      minLength: count,
      maxLength: count,
    })
    .map((cells): Scale => {
      // Those of one group lack a value together or not at all.
      const lacking = cells.map(([value, group]) =>
        group < 0 ? value === null : cells.some(([other, of]) => of === group && other === null),
      );
      const place = (i: number) => (cells[i]?.[0] ?? 0) / 10;
      return {
        key: `c${number}`,
        criterion: criterion(number),
        ends: [0, 10],
        worst: Float64Array.from(cells, (_, i) => (lacking[i] ? 0 : place(i))),
        best: Float64Array.from(cells, (_, i) => (lacking[i] ? 1 : place(i))),
        known: Uint8Array.from(lacking, (isLacking) => Number(!isLacking)),
        group: Int32Array.from(cells, ([, group]) => group),
      };
    });

test('the span of ranks is what comparing each pair on its own gives', () => {
  const count = 8;
  fc.assert(
    fc.property(
      fc.tuple(anyScale(0, count), anyScale(1, count), anyScale(2, count)),
      fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 3, maxLength: 3 }),
      (scales, weights) => {
        const scores = scoresOf(scales, weights, count);
        if (!scores) throw new Error('there are weights');
        const total = weights.reduce((sum, weight) => sum + weight);
        const everybody = Array.from({ length: count }, (_, i) => i);
        /** How far i can be ahead of j. */
        const ahead = (i: number, j: number) =>
          scales.reduce((sum, { worst, best, known, group }, k) => {
            const isShared = group[i] !== -1 && group[i] === group[j] && known[i] === 0 && known[j] === 0;
            const most = isShared ? 0 : (best[i] as number) - (worst[j] as number);
            return sum + (100 * (weights[k] as number) * most) / total;
          }, 0);
        for (const { candidate: j, between } of rankingOf(everybody, scores, scales, weights)) {
          const others = everybody.filter((i) => i !== j);
          const first = 1 + others.filter((i) => ahead(j, i) < -SAME).length;
          const last = 1 + others.filter((i) => ahead(i, j) > SAME).length;
          expect(between).toEqual([first, last]);
        }
      },
    ),
    { numRuns: 500 },
  );
});
