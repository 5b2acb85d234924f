import { expect, test } from 'vitest';
import { candidateValue } from '../../../src/sites/candidateValue.ts';
import { candidatesOf } from '../../../src/sites/engine/candidates.ts';
import { makeMeasurer } from '../../../src/sites/engine/measure.ts';
import { worldOf } from '../../../src/sites/engine/world.ts';
import type { Measure } from '../../../src/state/criteria.ts';
import { listing } from '../../fixtures/facts.ts';

const AT = { lat: 20, lon: -100 };
const LISTINGS = [
  listing({ id: 'airport', kind: 'airport', precision: 'site', ...AT }),
  listing({ id: 'park', kind: 'industrial-park', precision: 'municipality', ...AT }),
  listing({ id: 'exact', activities: ['engines', 'mro'], precision: 'site', ...AT }),
  listing({ id: 'town', activities: ['engines'], precision: 'locality', lat: 20.1, lon: -100 }),
];

function saidOf(measure: Measure, id: string, lang: 'en' | 'es' = 'en') {
  const world = worldOf({ listings: LISTINGS }, []);
  const candidates = candidatesOf({ listings: LISTINGS }, [], { parks: true, airports: true }, () => 'MX-QUE');
  const at = candidates.findIndex((candidate) => candidate.id === id);
  const candidate = candidates[at];
  if (!candidate) throw new Error(id);
  const figures = { indicators: [], catalogue: new Map(), units: new Map() };
  const values = makeMeasurer(candidates, world)(measure);
  return candidateValue(measure, values, at, candidate, world, { lang, figures } as never);
}
const engines = { of: 'activity', codes: ['engines'], km: 60, any: false } as const;

test('a count with points that stand for a town is about right, and says how many they are', () => {
  expect(saidOf(engines, 'airport')).toMatchObject({ text: '≈\u00a02 organizations', rough: 1 });
  expect(saidOf({ ...engines, codes: ['mro'] }, 'airport')).toMatchObject({ text: '1 organization', rough: 0 });
});

test('so is everything counted or measured from such a point', () => {
  expect(saidOf({ ...engines, codes: ['mro'] }, 'park')).toMatchObject({ text: '≈\u00a01 organization', rough: 0 });
  expect(saidOf({ of: 'airport', any: false }, 'park').text).toBe('≈\u00a00 km');
  expect(saidOf({ of: 'status' }, 'park').text).toBe('Active');
});

test('an airport is its own nearest one, and that is said', () => {
  expect(saidOf({ of: 'airport', any: false }, 'airport').text).toBe('0 km, itself');
  expect(saidOf({ of: 'airport', any: false }, 'airport', 'es').text).toBe('0 km, es él mismo');
});
