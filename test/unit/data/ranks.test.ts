import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ranks, type Span } from '../../../src/data/ranks.ts';

const points = (...values: readonly (number | null)[]) =>
  values.map((value): Span | null => (value === null ? null : [value, value]));
const places = (spans: readonly (Span | null)[], lowerIsBetter = false) =>
  ranks(spans, lowerIsBetter).map((rank) => rank && (rank.best === rank.worst ? rank.best : [rank.best, rank.worst]));

test('equal figures share the better place and the next one is left out', () => {
  expect(places(points(30, 10, 20, 20, 5))).toEqual([1, 4, 2, 2, 5]);
  expect(ranks(points(30, 20, 20), false).map((rank) => rank?.isTied)).toEqual([false, true, true]);
});

test('where less is better the least comes first', () => {
  expect(places(points(30, 10, 20, 20, 5), true)).toEqual([5, 2, 3, 3, 1]);
});

test('what has no data gets no place and counts for nothing', () => {
  expect(places(points(30, null, 20, null))).toEqual([1, null, 2, null]);
  expect(ranks(points(30, null, 20, null), false).map((rank) => rank?.of)).toEqual([2, undefined, 2, undefined]);
});

test('where sources contradict each other the place lies between two', () => {
  // 50–85 against 60, 90 and 40: 90 is better for certain, 60 may be.
  expect(places([[50, 85], ...points(60, 90, 40)])).toEqual([[2, 3], [2, 3], 1, 4]);
  expect(places([[50, 85], ...points(60, 90, 40)], true)).toEqual([[2, 3], [2, 3], 4, 1]);
});

test('spans that touch can be equal, and are then no worse', () => {
  expect(places([[50, 60], ...points(60)])).toEqual([[1, 2], 1]);
});

const spans = fc.array(
  fc.option(
    fc
      .tuple(fc.integer({ max: 9, min: 0 }), fc.integer({ max: 4, min: 0 }))
      .map(([low, more]): Span => [low, low + more]),
  ),
  { maxLength: 9 },
);

test('blanking a value never changes the place of another without its "of" telling so', () => {
  fc.assert(
    fc.property(spans, fc.nat(8), fc.boolean(), (all, gone, lower) => {
      const before = ranks(all, lower);
      const after = ranks(
        all.map((span, i) => (i === gone ? null : span)),
        lower,
      );
      before.forEach((rank, i) => {
        if (i === gone || rank === null) return;
        const changed = rank.best !== after[i]?.best || rank.worst !== after[i]?.worst;
        if (changed) expect(after[i]?.of).toBe(rank.of - 1);
        // What was blanked never makes another one worse.
        expect(after[i]?.best).toBeLessThanOrEqual(rank.best);
      });
    }),
  );
});

test('places lie between 1 and the number of those ranked', () => {
  fc.assert(
    fc.property(spans, fc.boolean(), (all, lower) => {
      const known = all.filter((span) => span !== null).length;
      for (const rank of ranks(all, lower)) {
        if (rank === null) continue;
        expect(rank.of).toBe(known);
        expect(rank.best).toBeGreaterThanOrEqual(1);
        expect(rank.worst).toBeGreaterThanOrEqual(rank.best);
        expect(rank.worst).toBeLessThanOrEqual(known);
      }
    }),
  );
});
