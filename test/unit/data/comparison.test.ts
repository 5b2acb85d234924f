import { expect, test } from 'vitest';
import type { Area } from '../../../src/data/codes.ts';
import { type Comparing, compareRow, orderedBy } from '../../../src/data/comparison.ts';
import { figureRows } from '../../../src/data/rows.ts';
import { tallyRows } from '../../../src/data/tallies.ts';
import { LISTINGS } from '../../fixtures/facts.ts';
import { entry, figure, figuresOf } from './comparedFixture.ts';

const FIGURES = figuresOf([
  figure({ place: 'MX-QUE', value: 50, year: '2020' }),
  figure({ place: 'MX-QUE', value: 85, year: '2020', source_url: 'https://b.mx/2' }),
  figure({ place: 'MX-JAL', value: 60, year: '2014' }),
  figure({ place: 'MX-GUA', value: 20, year: '2018' }),
  figure({ place: 'MX', value: 386, year: '2023' }),
]);
const comparing = (areas: readonly Area[], part: Partial<Comparing> = {}): Comparing => ({
  areas,
  year: null,
  mode: 'absolute',
  populations: new Map(),
  ...part,
});
const first = (figures = FIGURES) => {
  const [row] = figureRows(figures);
  if (!row) throw new Error('no row');
  return row;
};
const AREAS: readonly Area[] = ['MX-GUA', 'MX', 'MX-AGU', 'MX-QUE', 'MX-JAL'];

test('references have a cell but no place, and do not count among those with data', () => {
  const { cells, ranks, have, of, years } = compareRow(first(), comparing(AREAS));
  expect(cells.map(({ value }) => value)).toEqual([20, 386, null, 50, 60]);
  expect(ranks.map((rank) => rank && [rank.best, rank.worst, rank.of])).toEqual([
    [3, 3, 3],
    null,
    null,
    [1, 2, 3],
    [1, 2, 3],
  ]);
  expect([have, of]).toEqual([3, 4]);
  expect(years).toEqual([2014, 2023]);
});

test('a row that did not change stays the same object, so that it need not be drawn again', () => {
  const before = compareRow(first(), comparing(AREAS, { year: 2024 }));
  expect(compareRow(first(), comparing([...AREAS], { year: 2030 }))).toBe(before);
  expect(compareRow(first(), comparing(AREAS, { year: 2019 }))).not.toBe(before);
});

test('sorted by a row: best first, without data after them, references last', () => {
  const row = compareRow(first(), comparing(AREAS));
  expect(orderedBy(row, true)).toEqual(['MX-JAL', 'MX-QUE', 'MX-GUA', 'MX-AGU', 'MX']);
  expect(orderedBy(row, false)).toEqual(['MX-GUA', 'MX-QUE', 'MX-JAL', 'MX-AGU', 'MX']);
});

test('where less is better the least is first', () => {
  const row = compareRow(first(figuresOf(FIGURES.indicators, [entry({ better: 'lower' })])), comparing(AREAS));
  expect(row.ranks[0]?.best).toBe(1);
});

test('a row is empty where no compared area has any figure or record', () => {
  expect(compareRow(first(), comparing(['MX-AGU', 'MX-SLP'])).isEmpty).toBe(true);
  const [organizations] = tallyRows({ listings: LISTINGS });
  if (!organizations) throw new Error('no row');
  expect(compareRow(organizations, comparing(['MX-AGU', 'MX-SLP'])).isEmpty).toBe(true);
  expect(compareRow(organizations, comparing(['MX-AGU', 'MX-QUE'])).isEmpty).toBe(false);
});
