import fc from 'fast-check';
import { expect, test } from 'vitest';
import { funnelOf } from '../../../src/sites/engine/funnel.ts';
import { anyCase, criterion, lookUp } from './fixture.ts';

test('the order of the must-haves never changes who remains', () => {
  const caseAndOrder = anyCase(2).chain((given) =>
    fc.tuple(fc.constant(given), fc.shuffledSubarray(given.criteria, { minLength: given.criteria.length })),
  );
  fc.assert(
    fc.property(caseAndOrder, ([{ criteria, table, count }, order]) => {
      const measurer = lookUp(criteria, table);
      expect(funnelOf(order, count, measurer).remaining).toEqual(funnelOf(criteria, count, measurer).remaining);
    }),
  );
});

test('everybody either remains or falls exactly once', () => {
  fc.assert(
    fc.property(anyCase(2), ({ criteria, table, count }) => {
      const { steps, remaining } = funnelOf(criteria, count, lookUp(criteria, table));
      const fallen = steps.flatMap((step) => step.fallen.map(({ candidate }) => candidate));
      expect([...remaining, ...fallen].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, i) => i));
    }),
  );
});

test('says how many remain, who fell and why, and how many values are unknown', () => {
  const near = criterion(0, { must: { op: 'max', value: 25 } });
  const many = criterion(1, { must: { op: 'min', value: 5 }, unknown: 'keep' });
  const measurer = lookUp(
    [near, many],
    [
      [10, 25, 25.1, null],
      [5, null, 9, 9],
    ],
  );
  const { steps, remaining } = funnelOf([near, many], 4, measurer);
  expect(steps).toEqual([
    {
      criterion: near,
      remaining: 2,
      fallen: [
        { candidate: 2, reason: 'beyond' },
        { candidate: 3, reason: 'unknown' },
      ],
      kept: [],
      unclear: 1,
    },
    { criterion: many, remaining: 2, fallen: [], kept: [{ candidate: 1, reason: 'unknown' }], unclear: 1 },
  ]);
  expect(remaining).toEqual([0, 1]);
});

test('a value that sources contradict across the threshold is not clear', () => {
  const cheap = criterion(0, { must: { op: 'max', value: 6 } });
  const values = { low: Float64Array.of(5, 5, 7), high: Float64Array.of(5.5, 7, 8), group: Int32Array.of(0, 1, 2) };
  const [step] = funnelOf([cheap], 3, () => values).steps;
  expect(step?.fallen).toEqual([
    { candidate: 1, reason: 'contradicted' },
    { candidate: 2, reason: 'beyond' },
  ]);
});

test('a must-have that is switched off, or has no threshold, drops nobody', () => {
  const off = criterion(0, { must: { op: 'max', value: 0 }, isOff: true });
  const open = criterion(1);
  const measurer = lookUp(
    [off, open],
    [
      [1, 2],
      [3, null],
    ],
  );
  expect(funnelOf([off, open], 2, measurer)).toEqual({ steps: [], remaining: [0, 1] });
});
