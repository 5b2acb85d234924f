import { expect, test } from 'vitest';
import { cellText } from '../../../src/compare/cellText.ts';
import { compare } from '../../../src/compare/comparing.ts';
import { barOf, scaleOf } from '../../../src/compare/table/scale.ts';
import { ALLIANCE } from '../../../src/data/codes.ts';
import { comparePart } from '../../../src/state/compareView.ts';
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
