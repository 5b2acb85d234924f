import { expect, test } from 'vitest';
import { wordsOf } from '../../../src/compare/skills/words.ts';
import { answerTo, wholeAnswer } from '../../../src/compare/synergies/answer.ts';
import { type Offer, offerOf, SKILLS } from '../../../src/data/activities.ts';
import { type Activity, ALLIANCE, type Area, type StateCode } from '../../../src/data/codes.ts';
import { spreadOf } from '../../../src/data/complementarity.ts';
import { completions } from '../../../src/data/completion.ts';
import { listing } from '../../fixtures/facts.ts';
import { SYNERGY_LISTINGS } from './synergyFacts.ts';

const offers = ALLIANCE.map((area) => offerOf(SYNERGY_LISTINGS, area));
const ask = (area: Area, asked: readonly Activity[], lang: 'en' | 'es' = 'en') => {
  const words = wordsOf(lang);
  const base = offerOf(SYNERGY_LISTINGS, area);
  return answerTo(base, offers, completions(base, offers, asked, words.area), asked, words).join(' ');
};

test('where nothing is missing it says so, and names depth in place of completion', () => {
  expect(ask('MX-QUE', ['mro', 'machining'])).toBe(
    '**Querétaro** already has 1 company in maintenance and repair (MRO) and 2 in machining. So no partner fills a gap here. ' +
      '**Guanajuato** adds the most depth: 1 company in maintenance and repair (MRO) and 1 in machining.',
  );
  expect(ask('MX-QUE', ['mro', 'machining'], 'es')).toBe(
    '**Querétaro** ya tiene 1 empresa de mantenimiento y reparación (MRO) y 2 de maquinado. Así que no hay ningún faltante que cubrir. ' +
      'Quien más lo refuerza es **Guanajuato**: 1 empresa de mantenimiento y reparación (MRO) y 1 de maquinado.',
  );
});

test('a gap is named with who fills it', () => {
  expect(ask('MX-QUE', ['uav', 'mro'])).toBe(
    '**Querétaro** already has 1 company in maintenance and repair (MRO). **Querétaro** lacks drones (UAV). ' +
      '**Jalisco** completes it best: it adds 1 company in drones (UAV).',
  );
});

test('partners that fill equally much are named together', () => {
  expect(ask('MX-SLP', ['mro'])).toBe(
    '**San Luis Potosí** lacks maintenance and repair (MRO). ' +
      '**Guanajuato, Jalisco, and Querétaro** complete it equally well: each adds all that is missing.',
  );
});

test('equal fills are equals, and who adds the most depth is said apart', () => {
  const at = (state: StateCode, ...activities: Activity[]) => listing({ state, activities });
  const listings = [
    at('MX-QUE', 'machining'),
    at('MX-JAL', 'defence'),
    at('MX-GUA', 'defence', 'machining'),
    at('MX-SLP', 'machining'),
  ];
  const some = (['MX-QUE', 'MX-JAL', 'MX-GUA', 'MX-SLP'] as const).map((area) => offerOf(listings, area));
  const [base] = some as [Offer, ...Offer[]];
  const say = (lang: 'en' | 'es') =>
    answerTo(base, some, completions(base, some, [], wordsOf(lang).area), [], wordsOf(lang)).slice(1);
  expect(say('en')).toEqual([
    '**Guanajuato and Jalisco** complete it equally well: each adds defence.',
    'Of these, **Guanajuato** adds the most depth: 1 skill in common, and 1 company with one of those in question.',
  ]);
  expect(say('es')).toEqual([
    '**Guanajuato y Jalisco** lo complementan por igual: cada uno aporta defensa.',
    'Entre ellos, quien más lo refuerza es **Guanajuato**: 1 capacidad en común y 1 empresa con alguna de las que están en cuestión.',
  ]);
});

test('a gap that nobody fills stays a gap', () => {
  expect(ask('MX-QUE', ['space'])).toBe('**Querétaro** lacks space. None of the others has what is missing.');
});

test('asked for nothing in particular it counts all skills', () => {
  expect(ask('MX-AGU', [])).toBe(
    '**Aguascalientes** has 0 of the 23 skills. ' +
      '**Querétaro, Jalisco, and Guanajuato** complete it equally well: each adds 2 of the 23 skills that are missing. ' +
      'Of these, **Querétaro** adds the most companies: 3 companies.',
  );
});

test('the whole group: what it lacks, and what stands in one state only', () => {
  const words = wordsOf('en');
  const [lacks, single] = wholeAnswer(spreadOf(offers), 'alliance', words);
  expect(lacks).toMatch(/^\*\*The Alliance as a whole lacks 20\*\* of the 23 skills: aerostructures, /);
  expect(single).toBe('In one state only: drones (UAV) (Jalisco, 1 company).');
  const everything = listing({ activities: [...SKILLS] });
  const rich = (['MX-QUE', 'MX-JAL'] as const).map((state) => offerOf([{ ...everything, state }], state));
  expect(wholeAnswer(spreadOf(rich), 'compared', words)).toEqual([
    '**Together the compared states lack none** of the 23 skills: each has at least one listed company.',
  ]);
});
