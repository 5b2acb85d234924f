import { expect, test } from 'vitest';
import type { Area } from '../../../src/data/codes.ts';
import { figureCell, figureRows, isOld, rowId } from '../../../src/data/rows.ts';
import { entry, figure, figuresOf, publishedFigures } from './comparedFixture.ts';

const cell = (figures: Parameters<typeof figuresOf>[0], year: number | null = null, area: Area = 'MX-QUE') => {
  const [row] = figureRows(figuresOf(figures));
  if (!row) throw new Error('no row');
  return figureCell(row, area, year);
};

const CONTRADICTING = [
  figure({ year: '2018', value: 41 }),
  figure({ year: '2019', value: 80, source_url: 'https://b.mx/2' }),
  figure({ year: '2019-11', value: 85, source_url: 'https://c.mx/3' }),
  figure({ year: '2020-01', value: 50, source_url: 'https://d.mx/4' }),
];

test('contradicting figures give the newest and the range of the newest two years', () => {
  const { value, span, summary } = cell(CONTRADICTING);
  expect(value).toBe(50);
  expect(span).toEqual([50, 85]);
  expect(summary?.sources).toBe(3);
  expect(summary?.all).toHaveLength(4);
});

test('a series that grows is no contradiction: its newest figure stands alone', () => {
  expect(cell([figure({ year: '2019', value: 40 }), figure({ year: '2020', value: 50 })]).span).toEqual([50, 50]);
});

test('a year lets in its own figures and older ones, the newest of them first', () => {
  expect(cell(CONTRADICTING, 2018).value).toBe(41);
  expect(cell(CONTRADICTING, 2019).span).toEqual([41, 85]);
  expect(cell(CONTRADICTING, 2017).summary).toBeNull();
});

test('years between two figures share one cell', () => {
  const [row] = figureRows(figuresOf([figure({ year: '2010' }), figure({ year: '2015', value: 60 })]));
  if (!row) throw new Error('no row');
  expect(figureCell(row, 'MX-QUE', 2011)).toBe(figureCell(row, 'MX-QUE', 2014));
  expect(figureCell(row, 'MX-QUE', 2015)).not.toBe(figureCell(row, 'MX-QUE', 2014));
});

test('targets and doubtful figures are shown, but are no value', () => {
  const only = cell([figure({ nature: 'target', year: '2030' })]);
  expect(only.value).toBeNull();
  expect(only.span).toBeNull();
  expect(only.summary?.newest.nature).toBe('target');
  expect(cell([figure({}), figure({ nature: 'target', year: '2030', value: 900 })]).value).toBe(50);
});

test('a figure of part of a year is shown, but is no value to rank, colour or draw', () => {
  const half = cell([figure({ nature: 'partial', year: '2025-06', value: 7_400_000 })]);
  expect(half).toMatchObject({ value: null, span: null, summary: { newest: { value: 7_400_000, nature: 'partial' } } });
});

test('an indicator with several units is split, the unit with most figures first', () => {
  const rows = figureRows(
    figuresOf([figure({ unit: 'plants' }), figure({ unit: 'companies' }), figure({ unit: 'companies', year: '2019' })]),
  );
  expect(rows.map(({ id, isSplit }) => [id, isSplit])).toEqual([
    ['companies.companies', true],
    ['companies.plants', true],
  ]);
});

test('rows stand by subject, then as the catalogue orders them', () => {
  const rows = figureRows(
    figuresOf(
      [figure({ indicator: 'rent' }), figure({ indicator: 'wage' }), figure({})],
      [entry({ indicator: 'wage', group: 'cost' }), entry({ indicator: 'rent', group: 'cost' }), entry({})],
    ),
  );
  expect(rows.map(({ indicator }) => indicator)).toEqual(['companies', 'wage', 'rent']);
});

test('every published figure is in one row, and ids are unique and fit a link', () => {
  const figures = publishedFigures();
  const rows = figureRows(figures);
  const held = rows.flatMap(({ byArea }) => [...byArea.values()].flat());
  expect(new Set(held)).toEqual(new Set(figures.indicators));
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  for (const { id } of rows) expect(id).toMatch(/^[a-z0-9.-]+$/);
  for (const { unit, byArea } of rows)
    for (const list of byArea.values()) expect(list.every((one) => one.unit === unit)).toBe(true);
});

test('a unit becomes letters and digits', () => {
  expect(rowId('informality-rate', '%')).toBe('informality-rate.percent');
  expect(rowId('crime-prevalence', 'victims per 100,000 adults')).toBe('crime-prevalence.victims-per-100-000-adults');
});

test('a figure is old after more than five years', () => {
  expect(isOld({ year: '2020-12' }, 2026)).toBe(true);
  expect(isOld({ year: '2021' }, 2026)).toBe(false);
  expect(isOld({ year: '2009' }, 2010)).toBe(false);
});
