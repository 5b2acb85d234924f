import fc from 'fast-check';
import { expect, test } from 'vitest';
import { platformOf } from '../../../src/sites/catchment/platform.ts';
import { addRing, changeRing } from '../../../src/sites/catchment/rings.ts';
import { MAX_RING_KM, MAX_RINGS } from '../../../src/state/sitesView.ts';

test.each(['', '0', '501', '-3', '1.5', 'ten'])('"%s" is no radius', (text) => {
  expect(changeRing([30, 60], 0, text)).toBe('bad');
});

test('radii stay in order, each once', () => {
  expect(changeRing([30, 60, 120], 0, '90')).toEqual([60, 90, 120]);
  expect(changeRing([30, 60], 0, '60')).toBe('twice');
  expect(changeRing([30, 60], 1, ' 60 ')).toEqual([30, 60]);
});

test('a ring can be added until there are enough, whatever the others', () => {
  const rings = fc.uniqueArray(fc.integer({ min: 1, max: MAX_RING_KM }), { maxLength: MAX_RINGS });
  fc.assert(
    fc.property(rings, (given) => {
      const before = [...given].sort((a, b) => a - b);
      const after = addRing(before);
      expect(after).toHaveLength(Math.min(before.length + 1, MAX_RINGS));
      expect(new Set(after).size).toBe(after.length);
      expect(after.every((km) => km >= 1 && km <= MAX_RING_KM)).toBe(true);
    }),
  );
});

test('without the milestone nothing is claimed of a platform', () => {
  expect(platformOf([])).toBe(null);
});
