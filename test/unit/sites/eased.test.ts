import fc from 'fast-check';
import { expect, test } from 'vitest';
import { easedOff } from '../../../src/sites/engine/eased.ts';
import { funnelOf } from '../../../src/sites/engine/funnel.ts';
import { anyCase, criterion, lookUp } from './fixture.ts';

const least = (number: number, value = 1) => criterion(number, { must: { op: 'min', value }, unknown: 'drop' });

test('two must-haves that each empty the field are offered together, and the others stay on', () => {
  const needs = [least(0), least(1), least(2)];
  const measurer = lookUp(needs, [
    [1, 1, 0],
    [0, 0, 0],
    [0, 0, 0],
  ]);
  expect(easedOff(needs, 3, measurer)).toEqual({ without: [needs[1], needs[2]], count: 2 });
});

test('of two that stand in each other’s way the one that costs more', () => {
  const needs = [least(0), least(1)];
  const measurer = lookUp(needs, [
    [1, 1, 0, 0],
    [0, 0, 1, 0],
  ]);
  expect(easedOff(needs, 4, measurer)).toEqual({ without: [needs[1]], count: 2 });
});

test('one that turns out not to matter stays on', () => {
  const needs = [least(0), least(1), least(2), least(3)];
  const measurer = lookUp(needs, [
    [1, 0, 0, 0, 0, 0, 0],
    [0, 1, 1, 0, 0, 0, 0],
    [0, 0, 0, 1, 1, 0, 0],
    [1, 0, 0, 0, 0, 1, 1],
  ]);
  expect(easedOff(needs, 7, measurer)).toEqual({ without: [needs[1], needs[2]], count: 1 });
});

test('whatever is asked, what is offered brings somebody back, and nothing in it is needless', () => {
  fc.assert(
    fc.property(anyCase(3), ({ criteria, table, count }) => {
      const measurer = lookUp(criteria, table);
      const eased = easedOff(criteria, count, measurer);
      if (funnelOf(criteria, count, measurer).remaining.length > 0) {
        expect(eased).toBeNull();
        return;
      }
      const left = (without: readonly unknown[]) =>
        funnelOf(
          criteria.filter((one) => !without.includes(one)),
          count,
          measurer,
        ).remaining.length;
      expect(eased?.count).toBeGreaterThan(0);
      expect(left(eased?.without ?? [])).toBe(eased?.count);
      for (const one of eased?.without ?? []) {
        expect(left(eased?.without.filter((other) => other !== one) ?? [])).toBe(0);
      }
    }),
  );
});
