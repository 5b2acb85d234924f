import { expect, test } from 'vitest';
import { candidatesOf } from '../../../src/sites/engine/candidates.ts';
import { cargoFigures } from '../../../src/sites/engine/cargo.ts';
import { figureMeasures, stateFigures } from '../../../src/sites/engine/figureValues.ts';
import { makeMeasurer } from '../../../src/sites/engine/measure.ts';
import { recordsOf } from '../../../src/sites/engine/records.ts';
import { worldOf } from '../../../src/sites/engine/world.ts';
import { type Measure, unitSlug } from '../../../src/state/criteria.ts';
import { makePin } from '../../../src/state/ownView.ts';
import { FACTS, listing } from '../../fixtures/facts.ts';
import { indicators, organizations, REAL_FACTS } from './fixture.ts';

const ALL = { parks: true, airports: true };
const nowhere = () => null;
const own = makePin(1, { lat: 20.6, lon: -100.2 }, 'Terreno');
const figure = (place: string, value: number, year: string, part: object = {}) => ({
  place,
  indicator: 'rent',
  value,
  unit: 'USD/m2/month',
  year,
  nature: 'observed',
  source_url: 'https://a.mx/1',
  source_title: null,
  publisher: null,
  note_es: null,
  note_en: null,
  ...part,
});
const world = (figures: readonly object[] = []) => worldOf(FACTS, figures as never);
const measure = (asked: Measure, figures: readonly object[] = []) => {
  const candidates = candidatesOf(FACTS, [own], ALL, () => 'MX-QUE');
  const { low, high } = makeMeasurer(candidates, world(figures))(asked);
  return Object.fromEntries(candidates.map(({ id }, i) => [id, low[i] === high[i] ? low[i] : [low[i], high[i]]]));
};

test('parks, airports and own pins are candidates; closed ones and those without a point are not', () => {
  const facts = {
    listings: [
      listing({ id: 'a', kind: 'industrial-park', lat: 20, lon: -100 }),
      listing({ id: 'b', kind: 'industrial-park', lat: 20, lon: -100, status: 'closed' }),
      listing({ id: 'c', kind: 'industrial-park' }),
      listing({ id: 'd', kind: 'airport', lat: 20, lon: -100 }),
      listing({ id: 'e', lat: 20, lon: -100 }),
    ],
  };
  const ids = (parks: boolean, airports: boolean) =>
    candidatesOf(facts, [own], { parks, airports }, nowhere).map(({ id }) => id);
  expect(ids(true, true)).toEqual(['a', 'd', 'own:1']);
  expect(ids(false, true)).toEqual(['d', 'own:1']);
  expect(ids(false, false)).toEqual(['own:1']);
});

test('measures the distance to the nearest airport', () => {
  const km = measure({ of: 'airport', any: false });
  expect(km['aeropuerto-tijuana']).toBe(0);
  expect(km['parque-tijuana']).toBeCloseTo(3.75, 2);
});

test('counts those that do one of the activities, each once, closed ones never', () => {
  const within = (any: boolean) => measure({ of: 'activity', codes: ['engines', 'machining', 'mro'], km: 60, any });
  // Motores Colón does two of them; Taller Norte is closed; Sin Punto has no point.
  expect(within(false)['own:1']).toBe(1);
  expect(within(true)['own:1']).toBe(1);
  expect(within(true)['parque-tijuana']).toBe(0);
});

test('whether organizations of unknown status count is the criterion’s choice', () => {
  const unsure = {
    listings: [...FACTS.listings, listing({ id: 'x', role: 'mro', status: 'unknown', lat: 20.6, lon: -100.2 })],
  };
  const candidates = candidatesOf(unsure, [own], { parks: false, airports: false }, nowhere);
  const count = (any: boolean) =>
    makeMeasurer(candidates, worldOf(unsure, []))({ of: 'role', codes: ['mro'], km: 10, any }).low[0];
  expect([count(false), count(true)]).toEqual([0, 1]);
});

test('a state’s figure is the newest comparable one in that unit, a range where sources of one time disagree', () => {
  const figures = [
    figure('MX-QUE', 5, '2024'),
    figure('MX-QUE', 6, '2025-12'),
    figure('MX-QUE', 6.5, '2025-12', { source_url: 'https://b.mx/2' }),
    figure('MX-QUE', 9, '2026', { nature: 'target' }),
    figure('MX-QUE', 100, '2026', { unit: 'MXN/m2/month' }),
    figure('MX-BCN', 8, '2021'),
  ];
  const values = measure({ of: 'figure', indicator: 'rent', unit: 'usd-m2-month' }, figures);
  expect(values).toEqual({ 'parque-tijuana': 8, 'aeropuerto-tijuana': 8, 'own:1': [6, 6.5] });
});

test('a region is yes or no; the evidence of an own pin is unknown', () => {
  expect(measure({ of: 'region', regions: ['alliance'] })).toEqual({
    'parque-tijuana': 0,
    'aeropuerto-tijuana': 0,
    'own:1': 1,
  });
  expect(measure({ of: 'status' })['own:1']).toEqual([Number.NaN, Number.NaN]);
  expect(measure({ of: 'precision' })['own:1']).toBe(4);
});

test('the records behind a count are those that were counted', () => {
  const candidates = candidatesOf(REAL_FACTS, [], ALL, nowhere);
  const real = worldOf(REAL_FACTS, indicators);
  const asked: Measure = { of: 'activity', codes: ['engines', 'mro'], km: 60, any: false };
  const { low } = makeMeasurer(candidates, real)(asked);
  expect(candidates.map((candidate) => recordsOf(asked, candidate, real).organizations.length)).toEqual([...low]);
  expect(Math.max(...low)).toBeGreaterThan(5);
});

test('tonnes of cargo are filed under the airport that their notes name', () => {
  const cargo = cargoFigures(indicators);
  const tonnes = indicators.filter((one) => one.indicator.startsWith('air-cargo-tonnes') && one.place !== 'MX');
  expect(new Set([...cargo.values()].flat())).toEqual(new Set(tonnes));
  const named: Record<string, string> = {
    'MX-BCN': 'Tijuana',
    'MX-JAL': 'Guadalajara',
    'MX-NLE': 'Monterrey',
    'MX-CMX': 'AICM',
  };
  for (const { place, note_es } of tonnes) if (named[place]) expect(note_es).toContain(named[place]);
  const airports = new Set(organizations.filter(({ kind }) => kind === 'airport').map(({ id }) => id));
  expect([...cargo.keys()].filter((id) => !airports.has(id))).toEqual([]);
});

test('units of one indicator keep apart in a link', () => {
  const measures = figureMeasures({ indicators });
  const keys = measures.map(({ indicator, slug }) => `${indicator}.${slug}`);
  expect(new Set(keys).size).toBe(keys.length);
  expect(measures.length).toBeGreaterThan(25);
  for (const { indicator, slug, states, unit } of measures) {
    expect(unitSlug(unit)).toBe(slug);
    expect(stateFigures(indicators, indicator, slug).size).toBe(states);
  }
});
