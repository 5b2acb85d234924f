import { expect, test } from 'vitest';
import { distanceKm, type Point } from '../../../src/lib/distance.ts';

/** Points of the cities by GeoNames (CC BY 4.0), in degrees. */
const CITIES = {
  'Mexico City': { lat: 19.42847, lon: -99.12766 },
  Tijuana: { lat: 32.5027, lon: -117.00371 },
  Puebla: { lat: 19.03793, lon: -98.20346 },
  'Ciudad Juárez': { lat: 31.73333, lon: -106.48333 },
  Guadalajara: { lat: 20.66682, lon: -103.39182 },
  Mérida: { lat: 20.97537, lon: -89.61696 },
  Monterrey: { lat: 25.67507, lon: -100.31847 },
} as const satisfies Record<string, Point>;

/** Straight-line distances in km as published by https://www.geodatos.net/en/distances/cities/mexico. */
const PUBLISHED: readonly (readonly [keyof typeof CITIES, keyof typeof CITIES, number])[] = [
  ['Mexico City', 'Tijuana', 2297],
  ['Mexico City', 'Puebla', 106],
  ['Mexico City', 'Ciudad Juárez', 1547],
  ['Mexico City', 'Guadalajara', 467],
  ['Mexico City', 'Mérida', 1008],
  ['Mexico City', 'Monterrey', 702],
  ['Tijuana', 'Ciudad Juárez', 998],
  ['Tijuana', 'Guadalajara', 1883],
  ['Tijuana', 'Mérida', 2997],
  ['Tijuana', 'Monterrey', 1789],
  ['Puebla', 'Guadalajara', 573],
  ['Puebla', 'Monterrey', 767],
  ['Ciudad Juárez', 'Monterrey', 899],
  ['Guadalajara', 'Mérida', 1434],
  ['Guadalajara', 'Monterrey', 638],
  ['Mérida', 'Monterrey', 1211],
];

test.each(PUBLISHED)('%s – %s is within 0.5 %% of the published %i km', (from, to, published) => {
  const km = distanceKm(CITIES[from], CITIES[to]);
  expect(Math.abs(km / published - 1)).toBeLessThan(0.005);
  expect(distanceKm(CITIES[to], CITIES[from])).toBe(km);
});
