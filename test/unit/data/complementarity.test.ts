import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offerOf, SKILLS } from '../../../src/data/activities.ts';
import { overlap } from '../../../src/data/areas.ts';
import type { Activity, Area, StateCode } from '../../../src/data/codes.ts';
import { pairing, pairings, spreadOf } from '../../../src/data/complementarity.ts';
import { completions } from '../../../src/data/completion.ts';
import type { Listing } from '../../../src/data/schema.ts';
import { TEXTS } from '../../../src/i18n/texts.ts';
import { listing } from '../../fixtures/facts.ts';

const nameOf = (area: Area) => TEXTS.en.codes.state[area as StateCode] ?? area;
const company = (state: StateCode, ...activities: Activity[]): Listing => listing({ state, activities });

/** Querétaro machines, repairs (2) and makes engines; Guanajuato machines and repairs; Jalisco repairs (3), writes software; San Luis Potosí has nothing. */
const LISTINGS = [
  company('MX-QUE', 'machining', 'mro'),
  company('MX-QUE', 'mro', 'engines', 'training'),
  company('MX-GUA', 'machining', 'mro'),
  company('MX-JAL', 'mro', 'software'),
  company('MX-JAL', 'mro'),
  company('MX-JAL', 'mro'),
  company('MX-SLP'),
];
const STATES: readonly Area[] = ['MX-QUE', 'MX-GUA', 'MX-JAL', 'MX-SLP'];
const offers = STATES.map((state) => offerOf(LISTINGS, state));
const [que, gua, jal, slp] = offers as [(typeof offers)[0], (typeof offers)[0], (typeof offers)[0], (typeof offers)[0]];

test('two areas: what one has and the other lacks, what both have, what neither has', () => {
  // By hand: {machining, mro, engines} and {mro, software}: 3 in exactly one, 4 in either.
  const pair = pairing(que, jal);
  expect(pair.onlyA).toEqual(['engines', 'machining']);
  expect(pair.onlyB).toEqual(['software']);
  expect(pair.both).toEqual(['mro']);
  expect(pair.neither).toHaveLength(SKILLS.length - 4);
  expect(pair.complementarity).toBe(3 / 4);
});

test('services make no difference', () => {
  // Only the engines differ: 1 of 3.
  expect(pairing(que, gua).complementarity).toBeCloseTo(1 / 3, 12);
});

test('an area without skills shares nothing; two of them have no complementarity', () => {
  expect(pairing(que, slp).complementarity).toBe(1);
  expect(pairing(slp, slp).complementarity).toBeNull();
});

test('pairs come by complementarity, ties by name', () => {
  expect(pairings(offers, nameOf).map(({ a, b }) => [a, b].join(' '))).toEqual([
    'MX-GUA MX-SLP',
    'MX-JAL MX-SLP',
    'MX-QUE MX-SLP',
    'MX-QUE MX-JAL',
    'MX-GUA MX-JAL',
    'MX-QUE MX-GUA',
  ]);
});

test('an area is never paired with one that contains it', () => {
  expect(overlap('BAJIO-ALLIANCE', 'MX-QUE')).toBe(true);
  expect(overlap('BAJIO-ALLIANCE', 'MX-SON')).toBe(false);
  const areas: readonly Area[] = ['MX', 'BAJIO-ALLIANCE', 'MX-QUE'];
  expect(
    pairings(
      areas.map((area) => offerOf(LISTINGS, area)),
      nameOf,
    ),
  ).toEqual([]);
});

test('the spread begins with what nobody has and counts companies', () => {
  const spread = spreadOf(offers);
  expect(spread[0]?.areas).toEqual([]);
  expect(spread.at(-1)).toEqual({ skill: 'mro', areas: ['MX-QUE', 'MX-GUA', 'MX-JAL'], providers: 6 });
  expect(spread.find(({ skill }) => skill === 'machining')).toMatchObject({ providers: 2 });
});

test('partners come by gaps they fill, then by skills they have, then by companies', () => {
  const asked = completions(que, offers, ['mro', 'machining'], nameOf);
  expect(asked.map(({ area }) => area)).toEqual(['MX-GUA', 'MX-JAL', 'MX-SLP']);
  expect(asked[0]).toMatchObject({ fills: [], deepens: ['mro', 'machining'], lacks: [], companies: 1 });
  expect(asked[1]).toMatchObject({ deepens: ['mro'], lacks: ['machining'], companies: 3 });
  // One company of each has one of the two, but only Jalisco's is new to Querétaro.
  expect(completions(que, offers, ['software', 'machining'], nameOf)[0]?.area).toBe('MX-JAL');
  // Asked for nothing in particular: software is the one gap that is filled, so Jalisco leads.
  expect(completions(que, offers, [], nameOf)[0]).toMatchObject({ area: 'MX-JAL', fills: ['software'] });
});

const skills = fc.uniqueArray(fc.constantFrom<Activity>('machining', 'mro', 'engines', 'training', 'uav'));

test('complementarity is symmetric, from 0 to 1, and its four lists part all skills', () => {
  fc.assert(
    fc.property(skills, skills, (ofA, ofB) => {
      const facts = [company('MX-QUE', ...ofA), company('MX-JAL', ...ofB)];
      const [a, b] = [offerOf(facts, 'MX-QUE'), offerOf(facts, 'MX-JAL')];
      const [forth, back] = [pairing(a, b), pairing(b, a)];
      expect(forth.complementarity).toBe(back.complementarity);
      expect(forth.onlyA).toEqual(back.onlyB);
      if (forth.complementarity !== null) {
        expect(forth.complementarity).toBeGreaterThanOrEqual(0);
        expect(forth.complementarity).toBeLessThanOrEqual(1);
      }
      expect([...forth.onlyA, ...forth.onlyB, ...forth.both, ...forth.neither].sort()).toEqual([...SKILLS].sort());
    }),
  );
});
