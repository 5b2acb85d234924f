import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceKm, pointAt } from '../../../src/lib/distance.ts';

test('a point lies as far away as it was asked for, in whatever direction', () => {
  fc.assert(
    fc.property(
      fc.record({
        lat: fc.double({ min: 14, max: 33, noNaN: true }),
        lon: fc.double({ min: -118, max: -86, noNaN: true }),
      }),
      fc.double({ min: 0.1, max: 900, noNaN: true }),
      fc.double({ min: 0, max: 360, noNaN: true }),
      (from, km, bearing) => {
        expect(distanceKm(from, pointAt(from, km, bearing))).toBeCloseTo(km, 6);
      },
    ),
  );
});

test('north keeps the longitude, east starts out along the parallel', () => {
  const north = pointAt({ lat: 20, lon: -100 }, 111.19, 0);
  expect(north.lat).toBeCloseTo(21, 3);
  expect(north.lon).toBeCloseTo(-100, 9);
  expect(pointAt({ lat: 20, lon: -100 }, 50, 90).lon).toBeGreaterThan(-100);
});
