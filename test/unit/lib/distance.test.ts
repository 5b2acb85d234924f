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

const GUADALAJARA = { lat: 20.52167, lon: -103.31083 };
test.each([
  // Great circles between airports, aircalculator.com (the points are its own or OurAirports').
  ['Guadalajara – San José, California', GUADALAJARA, { lat: 37.3626, lon: -121.929 }, 2595],
  ['Guadalajara – Chicago Midway', GUADALAJARA, { lat: 41.78597, lon: -87.75242 }, 2780],
  // The example of the Python package haversine.
  ['Lyon – Paris', { lat: 45.7597, lon: 4.8422 }, { lat: 48.8567, lon: 2.3508 }, 392.217],
  // On the ellipsoid: the worked example of the Geocentric Datum of Australia Technical Manual.
  ['Flinders Peak – Buninyong', { lat: -37.9510334, lon: 144.4248679 }, { lat: -37.6528211, lon: 143.9264955 }, 54.972],
])('%s is within half a percent of what is published', (_, from, to, km) => {
  expect(Math.abs(distanceKm(from, to) / km - 1)).toBeLessThan(0.005);
});
