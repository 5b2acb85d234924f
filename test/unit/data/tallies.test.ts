import { expect, test } from 'vitest';
import { AREAS } from '../../../src/data/areas.ts';
import { ALLIANCE, type Area, STATES } from '../../../src/data/codes.ts';
import { populations, tallyCell, tallyRows } from '../../../src/data/tallies.ts';
import { LISTINGS, listing } from '../../fixtures/facts.ts';
import { figure } from './comparedFixture.ts';

const rows = tallyRows({ listings: LISTINGS });
const row = (id: string) => {
  const found = rows.find((one) => one.id === id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
};
const count = (id: string, area: (typeof AREAS)[number] = 'MX-QUE', year: number | null = null) =>
  tallyCell(row(id), area, year, 'absolute', null);

test('closed records count only as closed', () => {
  expect(count('atlas.total.organizations').count).toBe(4);
  expect(count('atlas.total.companies').count).toBe(3);
  expect(count('atlas.status.closed').count).toBe(1);
  expect(rows.some(({ id }) => id === 'atlas.role.mro')).toBe(false);
});

test('roles, activities, countries and beginnings are those of companies and start-ups', () => {
  expect(count('atlas.kind.university').count).toBe(1);
  expect(rows.some(({ id }) => id === 'atlas.activity.training')).toBe(false);
  expect(count('atlas.country.us').count).toBe(1);
  expect(count('atlas.since.2000-2009').count).toBe(1);
  expect(count('atlas.since.unknown').count).toBe(1);
});

test('known to be certified: blank is not "no", so there is no row of those without', () => {
  expect(count('atlas.certification.any').count).toBe(2);
  expect(rows.filter(({ key }) => key === 'certification').map(({ value }) => value)).toEqual([
    'any',
    'as9100',
    'nadcap',
  ]);
});

test('a state without any is a count of zero, not a missing value', () => {
  expect(count('atlas.certification.any', 'MX-BCN').value).toBe(0);
});

test('the Alliance and Mexico count their states', () => {
  expect(count('atlas.total.companies', 'BAJIO-ALLIANCE').count).toBe(3);
  expect(count('atlas.total.companies', 'MX').count).toBe(4);
});

test('a year counts what began by then, and beside it what has no date', () => {
  expect(count('atlas.total.companies', 'MX-QUE', 2007)).toMatchObject({ count: 1, undated: 1 });
  expect(count('atlas.total.companies', 'MX-QUE', 2013)).toMatchObject({ count: 2, undated: 1 });
});

test('per million inhabitants: 3 companies among 2,368,467 are 1.267', () => {
  const population = figure({ indicator: 'population', unit: 'people', value: 2_368_467 });
  const cell = tallyCell(row('atlas.total.companies'), 'MX-QUE', null, 'million', population);
  expect(cell.value).toBeCloseTo(1.2666, 4);
  expect(cell.count).toBe(3);
  expect(tallyCell(row('atlas.total.companies'), 'MX-QUE', null, 'million', null).value).toBeNull();
});

test('the population is the newest of each area, in people only', () => {
  const newest = populations([
    figure({ indicator: 'population', unit: 'people', year: '2010', value: 1 }),
    figure({ indicator: 'population', unit: 'people', year: '2020', value: 2 }),
    figure({ indicator: 'population', unit: '%', year: '2021', value: 3 }),
  ]);
  expect(newest.get('MX-QUE')?.value).toBe(2);
});

test('the population of the Alliance is the sum of its states, not a newer figure on another basis', () => {
  const people = (place: Area, value: number, year = '2020') =>
    figure({ indicator: 'population', unit: 'people', place, value, year });
  const states = ALLIANCE.map((state, i) => people(state, i + 1));
  const magazine = people('BAJIO-ALLIANCE', 14, '2020-06');
  const sum = people('BAJIO-ALLIANCE', 15);
  expect(populations([...states, magazine, sum]).get('BAJIO-ALLIANCE')).toBe(sum);
  expect(populations([...states.slice(1), magazine, sum]).get('BAJIO-ALLIANCE')).toBe(magazine);
});

test('the same count gives the same cell', () => {
  expect(count('atlas.total.companies', 'MX-QUE', 2007)).toBe(count('atlas.total.companies', 'MX-QUE', 2012));
});

test('the states add up to Mexico in every row', () => {
  const many = tallyRows({ listings: [...LISTINGS, listing({ id: 'x', state: 'MX-JAL', hq_country: 'FR' })] });
  for (const one of many) {
    const sum = STATES.reduce((total, state) => total + tallyCell(one, state, null, 'absolute', null).count, 0);
    expect(sum).toBe(tallyCell(one, 'MX', null, 'absolute', null).count);
  }
  expect(AREAS).toHaveLength(34);
});
