import { expect, test } from 'vitest';
import { cellText } from '../../../src/compare/cellText.ts';
import { compare } from '../../../src/compare/comparing.ts';
import { barOf, scaleOf } from '../../../src/compare/table/scale.ts';
import { ALLIANCE, type Area, HUBS } from '../../../src/data/codes.ts';
import { coverage } from '../../../src/data/coverage.ts';
import { type CompareView, comparePart } from '../../../src/state/compareView.ts';
import { publishedFigures } from '../data/comparedFixture.ts';
import { publishedComparison, publishedFacts } from './publishedComparison.ts';

const facts = publishedFacts();
const figures = publishedFigures();
const view = { ...comparePart.home, areas: ALLIANCE };

test('while nothing changes the same comparison comes back', () => {
  expect(compare(facts, figures, view, null)).toBe(compare(facts, figures, { ...view }, null));
});

test('rows without any figure of these areas are not shown, but counted', () => {
  const { groups, byId } = compare(facts, figures, view, null);
  for (const { rows } of groups) for (const { isEmpty } of rows) expect(isEmpty).toBe(false);
  expect(groups.reduce((sum, { rows, empty, incomplete }) => sum + rows.length + empty + incomplete, 0)).toBe(
    byId.size,
  );
});

test('only rows that all have: every state has data in every row', () => {
  const { groups } = publishedComparison(facts, { complete: true });
  const rows = groups.flatMap(({ rows: shown }) => shown);
  expect(rows.length).toBeGreaterThan(0);
  for (const { have, of } of rows) expect(have).toBe(of);
});

test('a row orders the columns of all others as well', () => {
  const { comparing, byId } = publishedComparison(facts, { rank: { row: 'population.people', descending: true } });
  expect(comparing.areas[0]).toBe('MX-JAL');
  expect(byId.get('aerospace-companies.companies')?.areas[0]).toBe('MX-JAL');
});

test('an unknown focused row is none', () => {
  expect(publishedComparison(facts, { row: 'gone.usd' }).focused).toBeNull();
  expect(publishedComparison(facts, { row: 'population.people' }).focused?.row.id).toBe('population.people');
});

test('a cell in words: the range with its years and sources, old ones told from the year that is shown', () => {
  const { byId, comparing } = publishedComparison(facts);
  const compared = byId.get('aerospace-companies.companies');
  const cell = compared?.cells[comparing.areas.indexOf('MX-QUE')];
  if (!compared || !cell) throw new Error('no cell');
  const text = (lang: 'es' | 'en', today: number) => cellText(compared.row, cell, figures, lang, today);
  expect(text('en', 2026)).toMatchObject({
    number: '50–85',
    unit: 'companies',
    date: '2019–2020',
    more: 'newest 50 (Jan 2020) · 4 sources',
    isOld: true,
  });
  expect(text('es', 2025)).toMatchObject({
    number: '50–85',
    unit: 'empresas',
    more: 'más reciente: 50 (ene 2020) · 4 fuentes',
    isOld: false,
  });
});

/** One cell of the published facts in English, with its place. */
const published = (row: string, area: Area, part: Partial<CompareView> = {}, year: number | null = null) => {
  const { byId, comparing } = publishedComparison(facts, part, year);
  const compared = byId.get(row);
  const at = comparing.areas.indexOf(area);
  const cell = compared?.cells[at];
  if (!compared || !cell) throw new Error(`no cell ${row} of ${area}`);
  return { ...cellText(compared.row, cell, figures, 'en', year ?? 2026), rank: compared.ranks[at] ?? null };
};

test('months of a year neither contradict the whole year nor rank against it', () => {
  expect(published('airport-passengers.people', 'MX-QUE')).toMatchObject({
    number: '2,074,950',
    date: '2024',
    more: '',
  });
  expect(published('airport-passengers.people', 'MX-QUE').rank).toMatchObject({ of: 2 });
  const half = published('airport-passengers.people', 'MX-JAL');
  expect(half).toMatchObject({ number: '9,000,000', date: 'Jun 2025', nature: 'partial', rank: null });
  const hubs = { areas: HUBS };
  expect(published('fdi.usd', 'MX-BCN', hubs)).toMatchObject({ number: '2,500', unit: 'million USD', date: '2024' });
  expect(published('fdi-share.percent', 'MX-BCN', hubs)).toMatchObject({ number: '7', date: '2024', more: '' });
});

test('what its own note sets apart makes no range and has no place', () => {
  expect(published('gdp.mxn', 'MX-QUE')).toMatchObject({
    number: '592,000',
    date: '2022',
    nature: 'observed',
    more: '',
  });
  expect(published('gdp.mxn', 'MX-GUA')).toMatchObject({ number: '682,000', nature: 'apart', rank: null });
  expect(published('average-wage.mxn-month', 'MX-QUE')).toMatchObject({ more: '', nature: 'apart', rank: null });
  expect(published('labour-cost.usd-hour', 'MX-CHH', { areas: HUBS })).toMatchObject({ more: '', nature: 'apart' });
});

test('what is per million in the Alliance is divided by the census of its states', () => {
  const { byId, comparing } = publishedComparison(facts, { mode: 'million', areas: [...ALLIANCE, 'BAJIO-ALLIANCE'] });
  const cell = byId.get('atlas.total.companies')?.cells[comparing.areas.indexOf('BAJIO-ALLIANCE')];
  expect(cell).toMatchObject({ population: { value: 21_131_414, year: '2020' } });
});

test('with a year a count is of beginnings, and never said to be of all that is listed', () => {
  const million = { mode: 'million' } as const;
  expect(published('atlas.total.companies', 'MX-GUA', million).more).toMatch(/^\d+ listed$/);
  expect(published('atlas.total.companies', 'MX-GUA', million, 1995).more).toMatch(/undated · \d+ begun by 1995$/);
});

test('the coverage says of the reported companies what their cell says', () => {
  for (const area of [...ALLIANCE, ...HUBS]) {
    const { number } = published('aerospace-companies.companies', area, { areas: [...ALLIANCE, ...HUBS] });
    const { reported } = coverage(facts, figures.indicators, area);
    expect([area, reported && [...new Set([reported.low, reported.high])].join('–')]).toEqual([area, number]);
  }
});

test('bars start at zero, ranges where they begin, and places in rankings have none', () => {
  expect(barOf([5, 5], [0, 10])).toEqual({ from: 0, to: 50, isRange: false });
  expect(barOf([-2, -2], [-4, 6])).toEqual({ from: 20, to: 40, isRange: false });
  expect(barOf([5, 8], [0, 10])).toEqual({ from: 50, to: 80, isRange: true });
  const { byId } = publishedComparison(facts);
  const ranking = byId.get('competitiveness-rank-imco.rank');
  const employees = byId.get('aerospace-companies.companies');
  expect(ranking && scaleOf(ranking)).toBeNull();
  expect(employees && scaleOf(employees)).toEqual([0, 85]);
});
