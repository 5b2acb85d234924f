import { expect, test } from 'vitest';
import { distanceKm } from '../../../src/lib/distance.ts';
import { distanceToPolygons, isInside, type Polygon } from '../../../src/lib/polygons.ts';

/** A box of one degree with a hole in its middle. */
const BOX: Polygon = [
  [
    [-101, 20],
    [-100, 20],
    [-100, 21],
    [-101, 21],
    [-101, 20],
  ],
  [
    [-100.6, 20.4],
    [-100.4, 20.4],
    [-100.4, 20.6],
    [-100.6, 20.6],
    [-100.6, 20.4],
  ],
];

test('a hole is outside', () => {
  expect(isInside({ lat: 20.2, lon: -100.5 }, [BOX])).toBe(true);
  expect(isInside({ lat: 20.5, lon: -100.5 }, [BOX])).toBe(false);
});

test('inside, the distance is 0', () => {
  expect(distanceToPolygons({ lat: 20.2, lon: -100.5 }, [BOX])).toBe(0);
});

test('beside an edge, the distance is to the edge, not to its corners', () => {
  const point = { lat: 20.5, lon: -99.98 };
  expect(distanceToPolygons(point, [BOX])).toBeCloseTo(distanceKm(point, { lat: 20.5, lon: -100 }), 2);
});

test('beyond a corner, the distance is to the corner', () => {
  const point = { lat: 21.1, lon: -99.9 };
  expect(distanceToPolygons(point, [BOX])).toBeCloseTo(distanceKm(point, { lat: 21, lon: -100 }), 1);
});

test('of several polygons the nearest counts', () => {
  const island: Polygon = [
    [
      [-99.95, 20.5],
      [-99.9, 20.5],
      [-99.9, 20.6],
      [-99.95, 20.5],
    ],
  ];
  const point = { lat: 20.5, lon: -99.96 };
  expect(distanceToPolygons(point, [BOX, island])).toBeCloseTo(distanceKm(point, { lat: 20.5, lon: -99.95 }), 2);
});
