import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCoordinates } from '../../../src/lib/coordinates.ts';
import { decodeDeltas } from '../../../src/lib/deltas.ts';
import { locate, stateFinder } from '../../../src/sites/mexico.ts';
import { organizations } from './fixture.ts';

const packed = JSON.parse(readFileSync('public/data/base/states.json', 'utf8'));
const DEPTHS: Record<string, number> = { Polygon: 2, MultiPolygon: 3 };
const stateAt = stateFinder({
  type: 'FeatureCollection',
  features: packed.features.map((feature: GeoJSON.Feature<GeoJSON.Polygon>) => ({
    ...feature,
    geometry: {
      ...feature.geometry,
      coordinates: decodeDeltas(feature.geometry.coordinates, packed.scale, DEPTHS[feature.geometry.type] ?? 2),
    },
  })),
});
const where = (text: string) => {
  const reading = readCoordinates(text);
  return reading.of === 'point' ? locate(reading, stateAt) : null;
};

test('finds the state that the facts name, for points that are a place’s own', () => {
  const parks = organizations.filter(
    ({ kind, lat }) => (kind === 'industrial-park' || kind === 'airport') && lat !== null,
  );
  const wrong = parks.filter(({ lat, lon, state }) => stateAt({ lat: lat as number, lon: lon as number }) !== state);
  // Outlines are simplified: a park at a border may fall to the neighbour.
  expect(wrong.length / parks.length).toBeLessThan(0.02);
});

test('a point in Mexico is taken as it is written', () => {
  expect(where('20.6173, -100.1857')).toEqual({ is: 'inside', point: { lat: 20.6173, lon: -100.1857 } });
});

test.each(['-100.1857, 20.6173', '100.1857, 20.6173', '20.6173, 100.1857'])(
  '%s is offered as it must have been meant',
  (text) => {
    expect(where(text)).toEqual({ is: 'swapped', point: { lat: 20.6173, lon: -100.1857 } });
  },
);

test.each(['40.4168, -3.7038', '0, 0', '14.6, -90.5', '29.4, -98.5', '20, -112'])('%s is outside', (text) => {
  expect(where(text)).toEqual({ is: 'outside' });
});
