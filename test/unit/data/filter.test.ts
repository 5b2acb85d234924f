import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ACTIVITIES,
  ALLIANCE,
  CERTIFICATIONS,
  CONFIDENCES,
  HUBS,
  KINDS,
  PRECISIONS,
  ROLES,
  STATUSES,
} from '../../../src/data/codes.ts';
import { FACET_KEYS, type FacetKey } from '../../../src/data/facets.ts';
import { applyFilter, buildIndex, type Filter, type Since } from '../../../src/data/filter.ts';
import type { Listing } from '../../../src/data/schema.ts';
import { LISTINGS, labelsOf, listing } from '../../fixtures/facts.ts';

const MUNICIPALITIES = [
  ['Colón', '22005'],
  ['Querétaro', '22014'],
  ['Toluca', null],
  ['Tecámac', null],
  [null, null],
] as const;
const few = <Value>(values: readonly Value[]) => fc.constantFrom(...values.slice(0, 4));

const anyListing: fc.Arbitrary<Listing> = fc
  .record({
    name: fc.constantFrom('Ala', 'Álabe Norte', 'Motor Sur', 'Núñez e Hijos'),
    legal_name: fc.option(fc.constantFrom('Ala SA de CV', 'Sur SAPI')),
    parent: fc.option(fc.constantFrom('Grupo Norte', 'Safrán')),
    hq_country: fc.option(few(['MX', 'US', 'FR'])),
    kind: few(KINDS),
    role: fc.option(few(ROLES)),
    activities: fc.uniqueArray(few(ACTIVITIES), { maxLength: 3 }),
    state: fc.constantFrom<Listing['state']>('MX-QUE', 'MX-GUA', 'MX-BCN', 'MX-MEX'),
    place: fc.constantFrom(...MUNICIPALITIES),
    precision: fc.option(few(PRECISIONS)),
    since: fc.option(fc.constantFrom('1998', '2004-11-28', '2005', '2015-01', '2016')),
    certifications: fc.uniqueArray(few(CERTIFICATIONS), { maxLength: 2 }),
    status: few(STATUSES),
    confidence: few(CONFIDENCES),
  })
  .map(({ place, ...rest }) => listing({ ...rest, municipality: place[0], municipality_code: place[1] }));

const VALUES: Readonly<Record<FacetKey, readonly string[]>> = {
  kind: KINDS.slice(0, 4),
  role: [...ROLES.slice(0, 4), 'unknown'],
  activity: [...ACTIVITIES.slice(0, 4), 'unknown'],
  state: ['alliance', 'hubs', 'MX-QUE', 'MX-GUA', 'MX-BCN', 'MX-MEX', 'MX-ZAC'],
  municipality: ['22005', '22014', 'toluca', 'tecamac', 'unknown'],
  country: ['MX', 'US', 'FR', 'unknown'],
  certification: [...CERTIFICATIONS, 'unknown'],
  status: STATUSES,
  confidence: CONFIDENCES,
  precision: [...PRECISIONS, 'unknown'],
};
const year = fc.option(fc.constantFrom(1998, 2004, 2005, 2015, 2020));
const anySince: fc.Arbitrary<Since | null> = fc.option(
  fc.record({ range: fc.option(fc.tuple(year, year)), unknown: fc.boolean() }),
);
const anyFilter: fc.Arbitrary<Filter> = fc.record({
  q: fc.constantFrom(
    '',
    '',
    '',
    '',
    'ala',
    'ÁLA',
    'nu',
    'norte ala',
    'toluca',
    'avi',
    'zzz',
    ' | ',
    'sur  sapi',
    'quere',
  ),
  // Few facets with values that occur, so that many listings pass all of them or all but one.
  facets: fc
    .uniqueArray(fc.constantFrom(...FACET_KEYS), { maxLength: 3 })
    .chain((keys) =>
      fc.record(
        Object.fromEntries(
          keys.map((key) => [key, fc.uniqueArray(fc.constantFrom(...VALUES[key]), { minLength: 1, maxLength: 3 })]),
        ),
      ),
    ),
  since: anySince,
});

/** The rules of the filter once more, as plainly as they can be said. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const said = (one: Listing): Record<FacetKey, readonly (string | null)[]> => ({
  kind: [one.kind],
  role: [one.role],
  activity: one.activities.length ? one.activities : [null],
  state: [one.state, ALLIANCE.includes(one.state) ? 'alliance' : '', HUBS.includes(one.state) ? 'hubs' : ''],
  municipality: [one.municipality_code ?? (one.municipality && plain(one.municipality))],
  country: [one.hq_country],
  certification: one.certifications.length ? one.certifications : [null],
  status: [one.status],
  confidence: [one.confidence],
  precision: [one.precision],
});
const has = (one: Listing, key: FacetKey, value: string) =>
  said(one)[key].some((answer) => (answer ?? 'unknown') === value);
function passes(one: Listing, { q, facets, since }: Filter, except?: FacetKey | 'since'): boolean {
  const parts = [one.name, one.legal_name, one.parent, one.municipality, one.site, ...labelsOf(one)];
  const found = plain(q)
    .split(/\s+/)
    .every((word) => parts.some((part) => part !== null && plain(part).includes(word)));
  const chosen = FACET_KEYS.every(
    (key) => key === except || !facets[key] || facets[key].some((value) => has(one, key, value)),
  );
  const began = one.since === null ? null : Number(one.since.slice(0, 4));
  const inTime =
    except === 'since' ||
    since === null ||
    (began === null
      ? since.unknown
      : since.range !== null && began >= (since.range[0] ?? -Infinity) && began <= (since.range[1] ?? Infinity));
  return found && chosen && inTime;
}

const run = (listings: readonly Listing[], filter: Filter) => applyFilter(buildIndex(listings, labelsOf), filter);
const anyCase = [fc.array(anyListing, { maxLength: 25 }), anyFilter] as const;

test('what is visible equals a brute-force filter', () => {
  fc.assert(
    fc.property(...anyCase, (listings, filter) => {
      const expected = listings.flatMap((one, i) => (passes(one, filter) ? [i] : []));
      expect(Array.from(run(listings, filter).visible)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

test('the count beside a value equals a brute-force count over the search and every other facet', () => {
  fc.assert(
    fc.property(...anyCase, (listings, filter) => {
      const { counts } = run(listings, filter);
      for (const key of FACET_KEYS) {
        for (const value of VALUES[key].filter((one) => one !== 'alliance' && one !== 'hubs')) {
          const expected = listings.filter((one) => has(one, key, value) && passes(one, filter, key)).length;
          expect(counts[key].get(value) ?? 0, `${key}=${value}`).toBe(expected);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('the counts by year, the unknown one among them, leave the choice of years out', () => {
  fc.assert(
    fc.property(...anyCase, (listings, filter) => {
      const expected: Record<number, number> = {};
      for (const one of listings.filter((each) => passes(each, filter, 'since'))) {
        const began = one.since === null ? 0 : Number(one.since.slice(0, 4));
        expected[began] = (expected[began] ?? 0) + 1;
      }
      expect(Object.fromEntries(run(listings, filter).years)).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

const idsFor = (filter: Partial<Filter>) =>
  Array.from(run(LISTINGS, { q: '', facets: {}, since: null, ...filter }).visible, (i) => LISTINGS[i]?.id);

test('words are ANDed, and each may stand in another field', () => {
  expect(idsFor({ q: 'vuelo materiales COLON' })).toEqual(['alas-queretaro']);
  expect(idsFor({ q: 'vuelo motores' })).toEqual([]);
});

test('a search finds labels in either language, from the first letter', () => {
  expect(idsFor({ q: 'wire harn' })).toEqual(['arneses-tijuana']);
  expect(idsFor({ q: 'arneses' })).toEqual(['arneses-tijuana']);
  expect(idsFor({ q: 'ñ' })).toEqual(idsFor({ q: 'n' }));
});

test('a word does not match across two fields', () => {
  expect(
    run([listing({ name: 'Ala', legal_name: 'Sur' })], { q: 'alasur', facets: {}, since: null }).visible,
  ).toHaveLength(0);
  expect(idsFor({ q: '|' })).toEqual([]);
});

test('a group of states stands for all of them, beside single ones', () => {
  expect(idsFor({ facets: { state: ['hubs'] } })).toEqual(['arneses-tijuana', 'parque-tijuana', 'aeropuerto-tijuana']);
  expect(idsFor({ facets: { state: ['hubs', 'MX-QUE'] } })).toHaveLength(8);
});
