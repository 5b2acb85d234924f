import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catchmentOf, type Ring, ringRows, tally } from '../../../src/data/catchment.ts';
import { KINDS, PRECISIONS, STATUSES } from '../../../src/data/codes.ts';
import { around, within } from '../../../src/data/near.ts';
import { distanceKm } from '../../../src/lib/distance.ts';
import { listing } from '../../fixtures/facts.ts';

const CENTRE = { id: 'park', state: 'MX-QUE', lat: 20.6, lon: -100.2 } as const;
/** A degree of latitude is 111.195 km on the sphere. */
const north = (id: string, km: number, part: Parameters<typeof listing>[0] = {}) =>
  listing({ id, lat: CENTRE.lat + km / 111.195, lon: CENTRE.lon, precision: 'site', ...part });
const ids = (near: readonly { listing: { id: string } }[]) => near.map((one) => one.listing.id);

const LISTINGS = [
  north('park', 0, { kind: 'industrial-park' }),
  north('far', 50, { activities: ['mro'], role: 'mro' }),
  north('near', 10, { activities: ['engines', 'machining'], role: 'tier-1' }),
  north('town', 20, { precision: 'locality', status: 'unknown' }),
  north('gone', 5, { status: 'closed' }),
  north('planned', 6, { status: 'announced' }),
  north('fair', 1, { kind: 'event' }),
  north('school', 29.9, { kind: 'university', activities: ['training'] }),
  listing({ id: 'somewhere' }),
  listing({ id: 'elsewhere', state: 'MX-JAL' }),
];

test('a larger ring holds the smaller ones; the location itself, events and what is not there now are in none', () => {
  const { rings } = catchmentOf(LISTINGS, CENTRE, [60, 30, 30]);
  expect(rings.map(({ km, inside }) => [km, ids(inside)])).toEqual([
    [30, ['near', 'town', 'school']],
    [60, ['near', 'town', 'school', 'far']],
  ]);
});

test('announced and closed ones, and points that are only about right, are counted apart', () => {
  const [ring] = catchmentOf(LISTINGS, CENTRE, [30]).rings;
  expect(ids(ring?.apart ?? [])).toEqual(['gone', 'planned']);
  expect(ring?.rough).toBe(1);
});

test('those of the state without a point are named, since they can be anywhere', () => {
  expect(catchmentOf(LISTINGS, CENTRE, [30]).unplaced.map(({ id }) => id)).toEqual(['somewhere']);
});

test('the nearest five of each kind, kinds without any left out', () => {
  const many = Array.from({ length: 7 }, (_, i) => north(`plant-${i}`, 7 - i));
  const { nearest } = catchmentOf([...many, ...LISTINGS], CENTRE, []);
  expect(nearest.map(({ kind, near }) => [kind, ids(near)])).toEqual([
    ['company', ['plant-6', 'plant-5', 'plant-4', 'plant-3', 'plant-2']],
    ['university', ['school']],
  ]);
});

const rowsOf = (facet: Parameters<typeof ringRows>[1]) =>
  ringRows(catchmentOf(LISTINGS, CENTRE, [60, 30]).rings, facet).map(({ value, cells }) => [
    value,
    ...cells.map((near) => near.length),
  ]);

test('one that does several things counts under each, one of which nothing is known last', () => {
  expect(rowsOf('activity')).toEqual([
    ['engines', 1, 1],
    ['machining', 1, 1],
    ['mro', 0, 1],
    ['training', 1, 1],
    ['unknown', 1, 1],
  ]);
});

test('schools have no role, so none is missing', () => {
  expect(rowsOf('role')).toEqual([
    ['mro', 0, 1],
    ['tier-1', 1, 1],
    ['unknown', 1, 1],
  ]);
});

test('by status the announced and the closed ones are counted too', () => {
  expect(rowsOf('status')).toEqual([
    ['active', 2, 3],
    ['announced', 1, 1],
    ['closed', 1, 1],
    ['unknown', 1, 1],
  ]);
});

const point = fc.record({
  lat: fc.double({ min: 15, max: 32, noNaN: true }),
  lon: fc.double({ min: -117, max: -87, noNaN: true }),
  kind: fc.constantFrom(...KINDS),
  status: fc.constantFrom(...STATUSES),
  precision: fc.constantFrom(...PRECISIONS),
});

test('every ring holds exactly those within it, in order, and kinds add up', () => {
  fc.assert(
    fc.property(fc.array(point, { maxLength: 40 }), fc.integer({ min: 1, max: 900 }), (points, km) => {
      const listings = points.map((part, i) => listing({ ...part, id: `o${i}` }));
      const [ring] = catchmentOf(listings, CENTRE, [km]).rings;
      const expected = points.filter(
        ({ kind, status, ...one }) =>
          distanceKm(CENTRE, one) <= km && kind !== 'event' && (status === 'active' || status === 'unknown'),
      );
      expect(ring?.inside).toHaveLength(expected.length);
      const distances = ring?.inside.map((near) => near.km) ?? [];
      expect(distances).toEqual(distances.toSorted((a, b) => a - b));
      const sum = [...tally(ring as Ring, 'kind').values()].reduce((total, near) => total + near.length, 0);
      expect(sum).toBe(expected.length);
    }),
  );
});

test('within keeps the very edge', () => {
  const near = around(LISTINGS, CENTRE, ({ id }) => id === 'near' || id === 'far');
  expect(ids(within(near, near[0]?.km ?? 0))).toEqual(['near']);
});
