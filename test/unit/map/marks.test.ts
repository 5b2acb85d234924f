import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KINDS, PRECISIONS } from '../../../src/data/codes.ts';
import { placesOf } from '../../../src/data/places.ts';
import type { Listing } from '../../../src/data/schema.ts';
import { GAP, type Mark, markRadius, mergePlaces, zoomStep } from '../../../src/map/marks.ts';
import { mercatorX, mercatorY, worldSize } from '../../../src/map/projection.ts';
import { listing } from './fixture.ts';

/** Points as crowded as the real ones: towns, each with plants within some kilometres, several at the same point. */
const listings: fc.Arbitrary<readonly Listing[]> = fc
  .array(
    fc.record({
      town: fc.integer({ min: 0, max: 11 }),
      east: fc.integer({ min: 0, max: 9 }),
      north: fc.integer({ min: 0, max: 9 }),
      kind: fc.constantFrom(...KINDS),
      precision: fc.constantFrom(...PRECISIONS),
      status: fc.constantFrom('active' as const, 'closed' as const),
    }),
    { minLength: 1, maxLength: 160 },
  )
  .map((rows) =>
    rows.map(({ town, east, north, kind, precision, status }, i) =>
      listing({
        id: `organization-${i}`,
        kind,
        precision,
        status,
        lat: 19 + (town % 4) * 1.3 + north * 0.012,
        lon: -105 + Math.floor(town / 4) * 2.4 + east * 0.017,
      }),
    ),
  );
const zooms = fc.integer({ min: 5, max: 36 }).map((half) => half / 2);
const scales = fc.constantFrom(1, 1.35);
const all = (rows: readonly Listing[]) => placesOf(rows, rows.keys());

const overlap = (a: Mark, b: Mark, zoom: number, scale: number) => {
  const world = worldSize(zoomStep(zoom));
  const distance = Math.hypot(mercatorX(a.lon) - mercatorX(b.lon), mercatorY(a.lat) - mercatorY(b.lat)) * world;
  return a.radius + b.radius + GAP * scale - distance;
};

test('every place is in one mark, and the counts add up', () => {
  fc.assert(
    fc.property(listings, zooms, scales, (rows, zoom, scale) => {
      const places = all(rows);
      const marks = mergePlaces(places, zoom, scale);
      expect(marks.flatMap((mark) => mark.places.map(({ id }) => id)).sort()).toEqual(
        places.map(({ id }) => id).sort(),
      );
      for (const mark of marks) {
        const members = mark.places.flatMap((place) => place.members);
        expect(mark.count).toBe(members.length);
        expect([...mark.kinds.values()].reduce((sum, n) => sum + n, 0)).toBe(mark.count);
        expect(mark.closed).toBe(members.filter((i) => rows[i]?.status === 'closed').length);
      }
      expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
    }),
  );
});

test('no two marks overlap', () => {
  fc.assert(
    fc.property(listings, zooms, scales, (rows, zoom, scale) => {
      const marks = mergePlaces(all(rows), zoom, scale);
      for (const [i, a] of marks.entries()) {
        for (const b of marks.slice(i + 1)) expect(overlap(a, b, zoom, scale)).toBeLessThan(1e-6);
      }
    }),
  );
});

test('a mark stands at its largest place and bears its name', () => {
  fc.assert(
    fc.property(listings, zooms, (rows, zoom) => {
      for (const { id, lat, lon, places } of mergePlaces(all(rows), zoom)) {
        expect(places[0]).toMatchObject({ id, lat, lon });
        expect(Math.max(...places.map(({ members }) => members.length))).toBe(places[0]?.members.length);
      }
    }),
  );
});

test('the same places give the same marks', () => {
  fc.assert(
    fc.property(listings, zooms, (rows, zoom) => {
      expect(mergePlaces(all(rows), zoom)).toEqual(mergePlaces(all(rows), zoom));
    }),
  );
});

test('from near by every place has its own mark', () => {
  fc.assert(
    fc.property(listings, (rows) => {
      for (const mark of mergePlaces(all(rows), 15)) {
        expect(mark.places).toHaveLength(1);
        expect(mark.precision).not.toBeNull();
      }
    }),
  );
});

test('within a half step of zoom nothing changes', () => {
  const places = all([...Array(30).keys()].map((i) => listing({ id: `o-${i}`, lon: -100 - i * 0.03 })));
  expect(mergePlaces(places, 8.49)).toEqual(mergePlaces(places, 8));
  expect(mergePlaces(places, 8.5).length).toBeGreaterThan(mergePlaces(places, 8).length);
});

test('more organizations, larger marks, up to a limit', () => {
  const radii = [1, 2, 5, 20, 100, 5000].map(markRadius);
  expect([...radii].sort((a, b) => a - b)).toEqual(radii);
  expect(radii.at(-1)).toBe(radii.at(-2));
});
