import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ACTIVITIES, ROLES, STATES } from '../../../src/data/codes.ts';
import { type Criterion, keyOf, MAX_CRITERIA, type Measure, usualPreference } from '../../../src/state/criteria.ts';
import { readParameters, writeParameters } from '../../../src/state/linkReader.ts';
import { makePin, type OwnView, ownPart } from '../../../src/state/ownView.ts';
import { CANDIDATE_SOURCES, SITES_SECTIONS, type SitesView, sitesPart } from '../../../src/state/sitesView.ts';
import { knownIn } from '../../../src/state/store.ts';
import { MAX_SUPPLY_KM } from '../../../src/state/supplyQuery.ts';
import { FACTS } from '../../fixtures/facts.ts';

const KNOWN = knownIn(FACTS);
const km = fc.integer({ min: 1, max: 2000 });
const codes = <Code extends string>(all: readonly Code[]) =>
  fc.uniqueArray(fc.constantFrom(...all), { minLength: 1, maxLength: 6 });

const anyMeasure: fc.Arbitrary<Measure> = fc.oneof(
  fc.record({
    of: fc.constantFrom('airport' as const, 'cargo' as const, 'school' as const, 'research' as const),
    any: fc.boolean(),
  }),
  fc.record({ of: fc.constant('activity' as const), codes: codes(ACTIVITIES), km, any: fc.boolean() }),
  fc.record({ of: fc.constant('role' as const), codes: codes(ROLES), km, any: fc.boolean() }),
  fc.record({ of: fc.constant('region' as const), regions: codes([...STATES, 'alliance' as const]) }),
  fc.record({
    of: fc.constant('figure' as const),
    indicator: fc.constantFrom(...KNOWN.indicators),
    unit: fc.constantFrom('percent', 'usd-m2-month', 'per-100-000'),
  }),
  fc.record({ of: fc.constantFrom('precision' as const, 'status' as const, 'confidence' as const) }),
);
const anyCriterion: fc.Arbitrary<Criterion> = fc.record({
  measure: anyMeasure,
  must: fc.option(
    fc.record({
      op: fc.constantFrom('max' as const, 'min' as const),
      value: fc.oneof(
        fc.integer({ min: -1e6, max: 1e12 }),
        fc.integer({ min: -1e4, max: 1e4 }).map((n) => n / 100),
      ),
    }),
  ),
  isOff: fc.boolean(),
  unknown: fc.constantFrom('keep' as const, 'drop' as const),
  isScored: fc.boolean(),
  prefer: fc.constantFrom('more' as const, 'less' as const),
});
const candidate = fc.oneof(
  fc.constantFrom(...KNOWN.organizations),
  fc.integer({ min: 1, max: 999 }).map((n) => `own:${n}`),
);
const anySites: fc.Arbitrary<SitesView> = fc.record({
  section: fc.constantFrom(...SITES_SECTIONS),
  from: fc.subarray([...CANDIDATE_SOURCES]),
  criteria: fc.uniqueArray(anyCriterion, { maxLength: MAX_CRITERIA, selector: ({ measure }) => keyOf(measure) }),
  candidate: fc.option(candidate),
  rings: fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { maxLength: 5 }).map((rings) => rings.sort((a, b) => a - b)),
  supply: fc.record({
    km: fc.integer({ min: 1, max: MAX_SUPPLY_KM }),
    activities: fc.subarray([...ACTIVITIES]),
    match: fc.constantFrom('any' as const, 'all' as const),
    unknownToo: fc.boolean(),
    townToo: fc.boolean(),
  }),
});
const anyPins = fc.uniqueArray(
  fc
    .record({
      number: fc.integer({ min: 1, max: 999 }),
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
      name: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.constantFrom('Lote 7, norte; fase 2', 'a&b=c#d+e%', 'Ñandú'),
      ),
    })
    .map(({ number, name, ...point }) => makePin(number, point, name)),
  { maxLength: 8, selector: ({ id }) => id },
);
/** Of own locations only those that are there can be on the shortlist. */
const anyOwn: fc.Arbitrary<OwnView> = anyPins.chain((pins) =>
  fc.record({
    pins: fc.constant(pins),
    weights: fc.dictionary(anyMeasure.map(keyOf), fc.integer({ min: 0, max: 100 }), {
      maxKeys: 8,
      noNullPrototype: true,
    }),
    shortlist: fc.uniqueArray(fc.constantFrom(...KNOWN.organizations, ...pins.map(({ id }) => id)), { maxLength: 5 }),
  }),
);

test('every set of criteria comes back from its link', () => {
  fc.assert(
    fc.property(anySites, (view) => {
      const link = readParameters(writeParameters((write) => sitesPart.write(view, write)));
      expect(sitesPart.read(link, KNOWN)).toEqual(view);
      expect(link.dropped).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('what is the visitor’s own comes back from behind the hash', () => {
  fc.assert(
    fc.property(anyOwn, (view) => {
      const link = readParameters(writeParameters((write) => ownPart.write(view, write)));
      expect(ownPart.read(link, KNOWN)).toEqual(view);
      expect(link.dropped).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('nothing asked is an empty link', () => {
  expect(writeParameters((write) => sitesPart.write(sitesPart.home, write))).toBe('');
  expect(writeParameters((write) => ownPart.write(ownPart.home, write))).toBe('');
});

test('reads as documented', () => {
  const link = readParameters(
    'criteria=airport:max25,activity.engines_mro.60.any:min5:keep:score&rings=10,50&from=parks',
  );
  const view = sitesPart.read(link, KNOWN);
  expect(view.criteria).toEqual([
    {
      measure: { of: 'airport', any: false },
      must: { op: 'max', value: 25 },
      isOff: false,
      unknown: 'drop',
      isScored: false,
      prefer: usualPreference({ of: 'airport', any: false }),
    },
    {
      measure: { of: 'activity', codes: ['engines', 'mro'], km: 60, any: true },
      must: { op: 'min', value: 5 },
      isOff: false,
      unknown: 'keep',
      isScored: true,
      prefer: 'more',
    },
  ]);
  expect(view).toMatchObject({ rings: [10, 50], from: ['parks'] });
});

test.each([
  ['criteria=airport:max25,volcano:max5', 'criteria', 'volcano:max5'],
  ['criteria=activity.engines.0', 'criteria', 'activity.engines.0'],
  ['criteria=activity.engines_engines.60', 'criteria', 'activity.engines_engines.60'],
  ['criteria=activity.alchemy.60', 'criteria', 'activity.alchemy.60'],
  ['criteria=figure.unheard-of.usd', 'criteria', 'figure.unheard-of.usd'],
  ['criteria=airport:about25', 'criteria', 'airport:about25'],
  ['criteria=airport:max25,airport:max30', 'criteria', 'airport:max30'],
  ['criteria=airport.constructor', 'criteria', 'airport.constructor'],
  ['criteria=airport:constructor', 'criteria', 'airport:constructor'],
  ['rings=60,30', 'rings', '60,30'],
  ['rings=0', 'rings', '0'],
  ['from=moon', 'from', 'moon'],
  ['step=leap', 'step', 'leap'],
  ['candidate=nobody', 'candidate', 'nobody'],
])('%s is dropped and said', (query, parameter, value) => {
  const link = readParameters(query);
  const { section, from, candidate: chosen, rings } = sitesPart.read(link, KNOWN);
  expect({ section, from, candidate: chosen, rings }).toEqual({
    section: 'needs',
    from: CANDIDATE_SOURCES,
    candidate: null,
    rings: [30, 60, 120],
  });
  expect(link.dropped).toEqual([{ parameter, value }]);
});

test.each([
  ['pins=1,91,-100,North', 'pins', '1,91,-100,North'],
  ['pins=1,20,-100', 'pins', '1,20,-100'],
  ['pins=1,20,-100,A;1,21,-100,B', 'pins', '1,21,-100,B'],
  ['weights=airport:101', 'weights', 'airport:101'],
  ['weights=volcano:5', 'weights', 'volcano:5'],
  ['shortlist=nobody', 'shortlist', 'nobody'],
  ['pins=1,20,-100,A&shortlist=own:1,own:7', 'shortlist', 'own:7'],
  [
    `pins=${[1, 2, 3, 4, 5, 6].map((n) => `${n},20,-100,A`).join(';')}&shortlist=own:1,own:2,own:3,own:4,own:5,own:6`,
    'shortlist',
    'own:6',
  ],
])('#%s is dropped and said', (hash, parameter, value) => {
  const link = readParameters(hash);
  ownPart.read(link, KNOWN);
  expect(link.dropped).toEqual([{ parameter, value }]);
});
