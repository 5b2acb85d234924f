import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NATURES } from '../../../src/data/codes.ts';
import { figuresFor, isComparable, newestByPlace, summaries } from '../../../src/data/figures.ts';
import type { Indicator } from '../../../src/data/schema.ts';

const figure = (part: Partial<Indicator>): Indicator => ({
  place: 'MX-QUE',
  indicator: 'aerospace-companies',
  value: 50,
  unit: 'companies',
  year: '2019',
  nature: 'observed',
  source_url: 'https://a.mx/1',
  source_title: null,
  publisher: null,
  note_es: null,
  note_en: null,
  ...part,
});

const anyFigure: fc.Arbitrary<Indicator> = fc
  .record({
    value: fc.integer({ min: -5, max: 100 }),
    unit: fc.constantFrom('companies', 'plants', 'entities'),
    year: fc.constantFrom('2006', '2018', '2019', '2019-03', '2019-11', '2020-01', '2020'),
    nature: fc.constantFrom(...NATURES),
    source_url: fc.constantFrom('https://a.mx/1', 'https://b.mx/2', 'https://c.mx/3'),
  })
  .map(figure);
const figures = fc.array(anyFigure, { maxLength: 25 });

test('Querétaro’s contradiction is a range of the newest two years, not of all time', () => {
  const [summary] = summaries([
    figure({ year: '2006', value: 2 }),
    figure({ year: '2018', value: 41 }),
    figure({ year: '2019', value: 50 }),
    figure({ year: '2019', value: 80, source_url: 'https://b.mx/2' }),
    figure({ year: '2019-11', value: 85, source_url: 'https://c.mx/3' }),
    figure({ year: '2020-01', value: 50, source_url: 'https://d.mx/4' }),
  ]);
  expect(summary).toMatchObject({ range: [50, 85], years: [2019, 2020], sources: 4, disagree: true });
  expect(summary?.newest).toMatchObject({ year: '2020-01', value: 50 });
  expect(summary?.all).toHaveLength(6);
});

test('figures for different months are a series, not a contradiction', () => {
  const [summary] = summaries([figure({ year: '2019-10', value: 2 }), figure({ year: '2019-11', value: 3 })]);
  expect(summary).toMatchObject({ disagree: false, newest: { value: 3 } });
});

test('a target alone is shown, but has no range', () => {
  const [summary] = summaries([figure({ nature: 'target', value: 12_000 })]);
  expect(summary).toMatchObject({ range: null, recent: [], newest: { value: 12_000 } });
});

test('a figure for part of a year or apart from its row neither is the newest nor widens the range of the others', () => {
  const whole = figure({ year: '2024', value: 2_500 });
  const all = [
    whole,
    figure({ year: '2024-06', value: 1_809, nature: 'partial' }),
    figure({ year: '2024', value: 388, nature: 'apart' }),
  ];
  expect(summaries(all)).toMatchObject([{ newest: whole, range: [2_500, 2_500], disagree: false, sources: 1 }]);
  expect(summaries(all)[0]?.all).toHaveLength(3);
});

test('where nothing is comparable, the newest that tells what was is shown, without a range', () => {
  const half = figure({ year: '2025-06', nature: 'partial' });
  const all = [figure({ year: '2030', nature: 'target' }), half, figure({ year: '2024-06', nature: 'partial' })];
  expect(summaries(all)).toMatchObject([{ newest: half, range: null, recent: [] }]);
});

test('the unit with most comparable figures comes first', () => {
  const units = summaries([
    figure({ unit: 'plants', year: '2024' }),
    figure({ unit: 'companies' }),
    figure({ unit: 'companies', year: '2018' }),
    figure({ unit: 'entities', nature: 'doubtful' }),
    figure({ unit: 'entities', nature: 'doubtful' }),
    figure({ unit: 'entities', nature: 'doubtful' }),
  ]).map(({ unit }) => unit);
  expect(units).toEqual(['companies', 'plants', 'entities']);
});

test('property: ends of a range are figures some source gave, never averages', () => {
  fc.assert(
    fc.property(figures, (list) => {
      for (const { unit, range } of summaries(list)) {
        const given = list.filter((one) => one.unit === unit).map(({ value }) => value);
        if (range) expect(given).toEqual(expect.arrayContaining([...range]));
      }
    }),
  );
});

test('property: targets and doubtful figures are in no range, yet stay readable', () => {
  fc.assert(
    fc.property(figures, (list) => {
      const summed = summaries(list);
      expect(summed.flatMap(({ recent }) => recent).filter((one) => !isComparable(one))).toEqual([]);
      for (const { range, all } of summed) {
        const comparable = all.filter(isComparable).map(({ value }) => value);
        expect(range === null).toBe(comparable.length === 0);
        if (range) expect(comparable).toEqual(expect.arrayContaining([...range]));
      }
      expect(summed.flatMap(({ all }) => all)).toHaveLength(list.length);
    }),
  );
});

test('property: units are never mixed, and the order of the file does not matter', () => {
  fc.assert(
    fc.property(figures, (list) => {
      const summed = summaries(list);
      expect(new Set(summed.map(({ unit }) => unit)).size).toBe(summed.length);
      for (const { unit, all } of summed) expect(new Set(all.map((one) => one.unit))).toEqual(new Set([unit]));
      expect(summaries([...list].reverse())).toEqual(summed);
    }),
  );
});

test('figures of a place are its own, by indicator, newest first', () => {
  const found = figuresFor(
    [figure({ year: '2018' }), figure({ year: '2020' }), figure({ place: 'MX-JAL' }), figure({ indicator: 'fdi' })],
    'MX-QUE',
  );
  expect([...found.keys()].sort()).toEqual(['aerospace-companies', 'fdi']);
  expect(found.get('aerospace-companies')?.map(({ year }) => year)).toEqual(['2020', '2018']);
});

test('colouring takes the newest comparable figure of each place in one unit', () => {
  const newest = newestByPlace(
    [
      figure({ year: '2019', value: 50 }),
      figure({ year: '2020', value: 60 }),
      figure({ year: '2021', value: 99, nature: 'target' }),
      figure({ year: '2022', value: 7, unit: 'plants' }),
      figure({ place: 'MX-JAL', value: 11 }),
    ],
    'aerospace-companies',
    'companies',
  );
  expect([...newest].map(([place, { value }]) => [place, value])).toEqual([
    ['MX-QUE', 60],
    ['MX-JAL', 11],
  ]);
});
