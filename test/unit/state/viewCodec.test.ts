import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ACTIVITIES,
  CERTIFICATIONS,
  CONFIDENCES,
  KINDS,
  PRECISIONS,
  ROLES,
  STATES,
  STATUSES,
} from '../../../src/data/codes.ts';
import { FACET_KEYS, type FacetKey } from '../../../src/data/facets.ts';
import { LANGS, THEMES } from '../../../src/data/lang.ts';
import { knownIn } from '../../../src/state/store.ts';
import { HOME, LAYERS, SORT_KEYS, search, setSince, TABS, type View } from '../../../src/state/view.ts';
import { readView, writeView } from '../../../src/state/viewCodec.ts';
import { FACTS, LISTINGS } from '../../fixtures/facts.ts';

const KNOWN = knownIn(FACTS);
const VALUES: Readonly<Record<FacetKey, readonly string[]>> = {
  kind: KINDS,
  role: [...ROLES, 'unknown'],
  activity: [...ACTIVITIES, 'unknown'],
  state: ['alliance', 'hubs', ...STATES],
  municipality: [...KNOWN.municipalities, 'unknown'],
  country: [...KNOWN.countries, 'unknown'],
  certification: [...CERTIFICATIONS, 'unknown'],
  status: STATUSES,
  confidence: CONFIDENCES,
  precision: [...PRECISIONS, 'unknown'],
};

const year = fc.option(fc.integer({ min: 1000, max: 9999 }));
const anyRange = fc
  .tuple(year, year)
  .filter(([from, to]) => from === null || to === null || from <= to)
  .map((range) => range as readonly [number | null, number | null]);

/** Every view a visitor can reach: text and years pass the same transitions as what is typed. */
const anyView: fc.Arbitrary<View> = fc
  .record({
    lang: fc.option(fc.constantFrom(...LANGS)),
    theme: fc.option(fc.constantFrom(...THEMES)),
    tab: fc.constantFrom(...TABS),
    q: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 250 }),
      fc.string(),
      fc.constantFrom('a+b&c=d#e', '100 % ñ', ',:;', '\ud800x', `${'x'.repeat(199)}😀`),
    ),
    facets: fc.record(
      Object.fromEntries(
        FACET_KEYS.map((key) => [key, fc.uniqueArray(fc.constantFrom(...VALUES[key]), { minLength: 1 })]),
      ),
      { requiredKeys: [] },
    ) as fc.Arbitrary<View['facets']>,
    since: fc.option(fc.record({ range: fc.option(anyRange), unknown: fc.boolean() })),
    layers: fc.subarray([...LAYERS]),
    color: fc.option(fc.constantFrom('organizations', ...KNOWN.indicators)),
    select: fc.option(fc.constantFrom(...KNOWN.organizations, ...KNOWN.places, ...STATES)),
    sort: fc.record({ key: fc.constantFrom(...SORT_KEYS), descending: fc.boolean() }),
    list: fc.constantFrom('cards' as const, 'table' as const),
    base: fc.constantFrom('builtin' as const, 'online' as const),
    edition: fc.option(fc.constant('2026-11-24+0123abcd')),
    year: fc.option(fc.integer({ min: 1990, max: KNOWN.year })),
  })
  .map(({ q, since, ...view }) => setSince(search({ ...HOME, ...view, q: '', since: null }, q), since));

test('every view comes back from its link', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      expect(readView(writeView(view), KNOWN)).toEqual({ view, dropped: [] });
    }),
    { numRuns: 1000 },
  );
});

test('a year that the edition has not reached is left out and reported', () => {
  const later = String(KNOWN.year + 1);
  expect(readView(`year=${later}`, KNOWN)).toEqual({ view: HOME, dropped: [{ parameter: 'year', value: later }] });
  expect(readView(`year=${KNOWN.year}`, KNOWN)).toEqual({ view: { ...HOME, year: KNOWN.year }, dropped: [] });
});

test('the plain view has an empty link', () => {
  expect(writeView(HOME)).toBe('');
  expect(readView('', KNOWN)).toEqual({ view: HOME, dropped: [] });
});

const NONSENSE: Readonly<Record<string, string>> = {
  lang: 'xx',
  theme: 'sepia',
  tab: 'constructor',
  kind: '__proto__',
  role: 'toString',
  activity: 'Engines',
  state: 'QUE',
  municipality: '99999',
  country: 'ZZ',
  certification: 'as-9100',
  status: '',
  confidence: '1',
  precision: 'state only',
  since: '2015-2005',
  layers: 'sea',
  color: '#fff',
  select: '<img src=x onerror=alert(1)>',
  sort: '--name',
  list: 'grid',
  base: 'https://example.org/style.json',
  edition: 'latest',
};

test('nonsense is the plain view, and each part of it is reported', () => {
  const parts = Object.entries(NONSENSE).filter(([, value]) => value !== '');
  const { view, dropped } = readView(new URLSearchParams(NONSENSE).toString(), KNOWN);
  expect(view).toEqual(HOME);
  expect(dropped.map(({ parameter, value }) => [parameter, value]).sort()).toEqual(parts.sort());
});

test('no link whatever breaks the reader', () => {
  const parameter = fc.constantFrom(...Object.keys(NONSENSE), 'q', 'x');
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('%', '%E0%A4%A', '%00', '\ud800', ',,,', '-', 'unknown,unknown'),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(parameter, text)), (pairs) => {
      const { view } = readView(pairs.map(([name, value]) => `${name}=${value}`).join('&'), KNOWN);
      expect(readView(writeView(view), KNOWN)).toEqual({ view, dropped: [] });
    }),
    { numRuns: 1000 },
  );
});

test('a list keeps its good values and reports the bad ones', () => {
  const { view, dropped } = readView('kind=company,plane,university&layers=towns,sea', KNOWN);
  expect(view.facets.kind).toEqual(['company', 'university']);
  expect(view.layers).toEqual(['towns']);
  expect(dropped).toEqual([
    { parameter: 'kind', value: 'plane' },
    { parameter: 'layers', value: 'sea' },
  ]);
});

test.each([
  ['2005-2015', { range: [2005, 2015], unknown: false }],
  ['2005-', { range: [2005, null], unknown: false }],
  ['-2010', { range: [null, 2010], unknown: false }],
  ['unknown', { range: null, unknown: true }],
  ['2005-2015,unknown', { range: [2005, 2015], unknown: true }],
])('since=%s is understood', (text, since) => {
  expect(readView(`since=${text}`, KNOWN)).toEqual({ view: { ...HOME, since }, dropped: [] });
});

test.each(['-', '2005', '205-2010', '2015-2005', '2005-2010-2015', '2005-2010,2012-2014', 'never'])(
  'since=%s is dropped',
  (text) => {
    expect(readView(`since=${text}`, KNOWN)).toEqual({ view: HOME, dropped: [{ parameter: 'since', value: text }] });
  },
);

test('links stay readable', () => {
  const view = { ...HOME, q: 'alas colón', facets: { kind: ['company', 'airport'] }, select: `place:20.62,-100.18` };
  expect(writeView(view)).toBe('q=alas+col%C3%B3n&kind=company,airport&select=place:20.62,-100.18');
  expect(KNOWN.places.has(view.select)).toBe(true);
  expect(KNOWN.organizations.size).toBe(LISTINGS.length);
});
