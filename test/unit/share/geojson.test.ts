import { expect, test } from 'vitest';
import { toGeoJson } from '../../../src/share/geojson.ts';
import { ALL } from './fixture.ts';

type Feature = { id: string; geometry: { coordinates: number[] } | null; properties: Record<string, unknown> };
const collection = JSON.parse(toGeoJson(ALL)) as { features: Feature[] } & Record<string, unknown>;

test('it gives the same records back, with types, in the same order', () => {
  expect(collection.features.map(({ properties }) => properties)).toEqual(ALL.records);
  expect(collection.features.map(({ id }) => id)).toEqual(ALL.records.map(({ id }) => id));
});

test('points are longitude first; a record without a point has no geometry but is there', () => {
  for (const { geometry, properties } of collection.features) {
    expect(geometry?.coordinates ?? null).toEqual(properties.lat === null ? null : [properties.lon, properties.lat]);
  }
  expect(collection.features.some(({ geometry }) => geometry === null)).toBe(true);
});

test('the collection names edition, link and terms', () => {
  expect(collection).toMatchObject({
    type: 'FeatureCollection',
    edition: ALL.edition,
    link: ALL.link,
    licence: 'CC BY 4.0',
  });
  expect(collection.attribution).toContain('Bajío Aerospace Atlas');
});
