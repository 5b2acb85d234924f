import { expect, test } from 'vitest';
import { nearestProviders, unplacedProviders } from '../../../src/data/nearestProvider.ts';
import type { Listing } from '../../../src/data/schema.ts';
import { listing } from '../../fixtures/facts.ts';

/** One degree of latitude on the sphere that distances are measured on: 2π · 6371.0088 ÷ 360. */
const DEGREE_KM = 111.195;

const QUERETARO = listing({ id: 'q', lat: 20, lon: -100, activities: ['design'] });
const FAR = listing({ id: 'far', state: 'MX-SON', lat: 25, lon: -100, activities: ['mro'] });
const NEAR = listing({ id: 'near', state: 'MX-SLP', lat: 22, lon: -100, activities: ['mro', 'training'] });

test('the nearest pair is taken, with its distance', () => {
  const listings = [FAR, QUERETARO, listing({ lat: 10, lon: -100 }), NEAR];
  const found = nearestProviders(listings, 'MX-QUE').get('mro');
  expect(found).toMatchObject({ from: 1, to: 3 });
  expect(found?.km).toBeCloseTo(2 * DEGREE_KM, 1);
});

test('of the area itself only listed companies are measured from, unless none has a point', () => {
  const school = listing({ kind: 'university', lat: 22, lon: -100 });
  const closed = listing({ lat: 22, lon: -100, status: 'closed' });
  expect(nearestProviders([QUERETARO, school, closed, NEAR], 'MX-QUE').get('mro')).toMatchObject({ from: 0, to: 3 });
  expect(nearestProviders([school, closed, NEAR, listing({})], 'MX-QUE').get('mro')).toMatchObject({ from: 0, km: 0 });
});

test('closed ones, other kinds and those without a point provide no skill', () => {
  const listings = [
    QUERETARO,
    listing({ ...NEAR, status: 'closed' }),
    listing({ ...NEAR, kind: 'university' }),
    listing({ ...NEAR, lat: null, lon: null }),
    FAR,
  ];
  expect(nearestProviders(listings, 'MX-QUE').get('mro')).toMatchObject({ to: 4 });
  expect(nearestProviders(listings, 'MX-QUE').get('training')).toMatchObject({ to: 2 });
});

test('providers elsewhere without a point are counted by state, most first', () => {
  const unplaced: Partial<Listing> = { activities: ['mro'], lat: null, lon: null };
  const listings = [
    QUERETARO,
    FAR,
    listing({ ...unplaced, state: 'MX-JAL' }),
    listing({ ...unplaced, state: 'MX-GUA' }),
    listing({ ...unplaced, state: 'MX-GUA' }),
    listing({ ...unplaced, state: 'MX-QUE' }),
    listing({ ...unplaced, state: 'MX-GUA', status: 'closed' }),
    listing({ ...unplaced, state: 'MX-GUA', kind: 'university' }),
  ];
  expect(unplacedProviders(listings, 'MX-QUE', 'mro')).toEqual([
    ['MX-GUA', 2],
    ['MX-JAL', 1],
  ]);
  expect(unplacedProviders(listings, 'BAJIO-ALLIANCE', 'mro')).toEqual([]);
});

test('where nobody else has it or nobody here has a point there is no pair', () => {
  expect(nearestProviders([QUERETARO, NEAR], 'MX-QUE').get('engines')).toBeUndefined();
  expect(nearestProviders([listing({}), NEAR], 'MX-QUE').size).toBe(0);
  expect(nearestProviders([QUERETARO, NEAR], 'MX').size).toBe(0);
});

test('the Alliance measures from all its states to outside', () => {
  expect(nearestProviders([QUERETARO, NEAR, FAR], 'BAJIO-ALLIANCE').get('mro')).toMatchObject({ from: 1, to: 2 });
});
