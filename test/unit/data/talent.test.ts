import { expect, test } from 'vitest';
import { offerOf } from '../../../src/data/activities.ts';
import { reachOf, schoolsOf } from '../../../src/data/talent.ts';
import { listing } from '../../fixtures/facts.ts';

const LISTINGS = [
  listing({ id: 'plant', lat: 20, lon: -100, activities: ['machining', 'mro'] }),
  listing({ id: 'far-plant', lat: 25, lon: -100, activities: ['engines'] }),
  listing({ id: 'unplaced-plant', activities: ['machining', 'uav'] }),
  // 11.1 km, 22.2 km and 55.6 km north of the plant: tenths of a degree of 111.195 km
  listing({ id: 'any', kind: 'university', lat: 20.1, lon: -100, activities: ['training'] }),
  listing({ id: 'names-mro', kind: 'training-centre', lat: 20.2, lon: -100, activities: ['training', 'mro'] }),
  listing({ id: 'names-machining', kind: 'research-centre', lat: 20.5, lon: -100, activities: ['machining'] }),
  listing({ id: 'unplaced', kind: 'university', activities: ['engines'] }),
  listing({ id: 'shut', kind: 'university', lat: 20, lon: -100, activities: ['mro'], status: 'closed' }),
  listing({ id: 'elsewhere', kind: 'university', state: 'MX-GUA', lat: 20, lon: -100, activities: ['mro'] }),
  listing({ id: 'no-school', kind: 'testing-lab', lat: 20, lon: -100, activities: ['mro'] }),
];
const OFFER = offerOf(LISTINGS, 'MX-QUE');
const at = (km: number) => Object.fromEntries(reachOf(LISTINGS, OFFER, km).map((reach) => [reach.skill, reach]));

test('schools are universities, training and research centres of the area that are not closed', () => {
  expect(schoolsOf(LISTINGS, OFFER)).toEqual([3, 4, 5, 6]);
});

test('within reach, those that name the skill stand before the others', () => {
  const { mro } = at(30);
  expect(mro?.naming.map(({ school }) => school)).toEqual([4]);
  expect(mro?.naming[0]?.km).toBeCloseTo(22.24, 1);
  expect(mro?.others.map(({ school }) => school)).toEqual([3]);
  expect(mro?.verdict).toBe('named');
});

test('a wider reach finds what names the skill further away', () => {
  expect(at(30).machining?.verdict).toBe('near');
  expect(at(60).machining?.verdict).toBe('named');
  expect(at(30).machining?.companies).toEqual([0, 2]);
  expect(at(30).machining?.placed).toEqual([0]);
});

test('none within reach is not the same as nothing to measure', () => {
  expect(at(100).engines?.verdict).toBe('none');
  expect(at(100).engines?.nearest).toMatchObject({ school: 5, company: 1 });
  expect(at(100).uav).toMatchObject({ verdict: 'unknown', nearest: null });
  expect(Object.keys(at(100))).toEqual(['engines', 'machining', 'mro', 'uav']);
});
