import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offerOf, providersOf, quotient, SERVICES, SKILLS } from '../../../src/data/activities.ts';
import { ACTIVITIES, STATUSES } from '../../../src/data/codes.ts';
import type { Listing } from '../../../src/data/schema.ts';
import { listing } from '../../fixtures/facts.ts';

const many = (count: number, part: Partial<Listing>): readonly Listing[] =>
  Array.from({ length: count }, () => listing(part));

/** Querétaro 10 listed, 4 machine, 2 repair; Sonora 30 listed, 6 machine, 6 repair; Aguascalientes 4 listed, all machine. */
const LISTINGS: readonly Listing[] = [
  ...many(4, { activities: ['machining'] }),
  ...many(2, { activities: ['mro'] }),
  ...many(3, { activities: ['design'] }),
  ...many(1, { activities: [] }),
  ...many(6, { state: 'MX-SON', activities: ['machining', 'mro'] }),
  ...many(24, { state: 'MX-SON', activities: ['harnesses'] }),
  ...many(4, { state: 'MX-AGU', activities: ['machining'] }),
];
const ALL = offerOf(LISTINGS, 'MX');
const inArea = (area: 'MX-QUE' | 'MX-SON' | 'MX-AGU' | 'BAJIO-ALLIANCE') => offerOf(LISTINGS, area);

test('skills and services are all activities, each once', () => {
  expect([...SKILLS, ...SERVICES].sort()).toEqual([...ACTIVITIES].sort());
});

test('the quotient is the share in the area over the share in the atlas', () => {
  // By hand: (4 ÷ 10) ÷ (14 ÷ 44) = 44 ÷ 35; (6 ÷ 30) ÷ (14 ÷ 44) = 22 ÷ 35; (8 ÷ 14) ÷ (14 ÷ 44) = 88 ÷ 49
  expect(quotient(inArea('MX-QUE'), ALL, 'machining').value).toBeCloseTo(44 / 35, 12);
  expect(quotient(inArea('MX-SON'), ALL, 'machining').value).toBeCloseTo(22 / 35, 12);
  expect(quotient(inArea('BAJIO-ALLIANCE'), ALL, 'machining').value).toBeCloseTo(88 / 49, 12);
});

test('Mexico against itself is one', () => {
  expect(quotient(ALL, ALL, 'mro').value).toBe(1);
});

test('too few providers or too few listed leave it blank, and say which', () => {
  expect(quotient(inArea('MX-QUE'), ALL, 'mro')).toEqual({ value: null, blank: 'few-providers' });
  expect(quotient(inArea('MX-QUE'), ALL, 'design').value).not.toBeNull();
  expect(quotient(inArea('MX-AGU'), ALL, 'machining')).toEqual({ value: null, blank: 'few-listed' });
  expect(quotient(ALL, ALL, 'training')).toEqual({ value: null, blank: 'service' });
});

test('who states no activity is listed, and counted as silent', () => {
  expect(inArea('MX-QUE')).toMatchObject({ listed: 10, silent: 1 });
});

test('closed companies and other kinds have no skills; schools and clusters have services', () => {
  const offer = offerOf(
    [
      listing({ activities: ['machining'], status: 'closed' }),
      listing({ activities: ['machining', 'training'], kind: 'university' }),
      listing({ activities: ['machining'], kind: 'startup', status: 'announced' }),
      listing({ activities: ['training'], kind: 'training-centre', status: 'closed' }),
    ],
    'MX-QUE',
  );
  expect(providersOf(offer, 'machining')).toEqual([2]);
  expect(providersOf(offer, 'training')).toEqual([1]);
  expect(offer.listed).toBe(1);
});

const anyListing = fc
  .record({
    state: fc.constantFrom('MX-QUE', 'MX-SON', 'MX-AGU'),
    kind: fc.constantFrom('company', 'startup', 'university'),
    status: fc.constantFrom(...STATUSES),
    activities: fc.uniqueArray(fc.constantFrom('machining', 'mro', 'training'), { maxLength: 3 }),
  } as const)
  .map((part) => listing(part));

test('a quotient stands exactly where three have the skill and five are listed, and is above zero', () => {
  fc.assert(
    fc.property(fc.array(anyListing, { maxLength: 60 }), (listings) => {
      const all = offerOf(listings, 'MX');
      for (const area of ['MX-QUE', 'MX-SON', 'MX'] as const) {
        const offer = offerOf(listings, area);
        for (const activity of ACTIVITIES) {
          const { value } = quotient(offer, all, activity);
          const isDue =
            SKILLS.includes(activity) && offer.listed >= 5 && (offer.providers.get(activity)?.length ?? 0) >= 3;
          expect(value !== null).toBe(isDue);
          if (value !== null) expect(value > 0 && Number.isFinite(value)).toBe(true);
        }
      }
    }),
  );
});

test('taking an activity from one area blanks nothing in another', () => {
  fc.assert(
    fc.property(fc.array(anyListing, { minLength: 1, maxLength: 60 }), fc.nat(), (listings, pick) => {
      const at = pick % listings.length;
      const changed = listings.map((before, i) => (i === at ? listing({ ...before, activities: [] }) : before));
      for (const area of ['MX-QUE', 'MX-SON', 'MX-AGU'] as const) {
        if (area === listings[at]?.state) continue;
        for (const activity of SKILLS) {
          const blanks = [listings, changed].map(
            (facts) => quotient(offerOf(facts, area), offerOf(facts, 'MX'), activity).blank,
          );
          expect(blanks[0]).toBe(blanks[1]);
        }
      }
    }),
  );
});
