import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chordOfKm, kmOfChord, squaredChord, unitVectors } from '../../../src/lib/chord.ts';
import { distanceKm } from '../../../src/lib/distance.ts';

const point = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

test('a chord gives the same distance as the haversine', () => {
  fc.assert(
    fc.property(point, point, (a, b) => {
      const vectors = unitVectors([a, b]);
      // To half a metre: on opposite sides of the Earth both lose half of their digits.
      expect(kmOfChord(squaredChord(vectors, 0, vectors, 1))).toBeCloseTo(distanceKm(a, b), 3);
    }),
  );
});

test('what is within so many km is within their chord', () => {
  fc.assert(
    fc.property(point, point, fc.double({ min: 1, max: 2000, noNaN: true }), (a, b, km) => {
      const vectors = unitVectors([a, b]);
      const between = distanceKm(a, b);
      fc.pre(Math.abs(between - km) > 1e-6);
      expect(squaredChord(vectors, 0, vectors, 1) <= chordOfKm(km)).toBe(between <= km);
    }),
  );
});
