import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Area } from '../../../src/data/codes.ts';
import type { Indicator } from '../../../src/data/schema.ts';
import {
  compareAreas,
  countLeftOut,
  hasCourse,
  periodOf,
  seriesOf,
  stretches,
  unitsFor,
} from '../../../src/data/series.ts';

const figure = (place: Area, year: string, value: number, part: Partial<Indicator> = {}): Indicator => ({
  place,
  indicator: 'aerospace-companies',
  value,
  unit: 'companies',
  year,
  nature: 'observed',
  source_url: `https://source.mx/${place}/${year}/${value}`,
  source_title: null,
  publisher: null,
  note_es: null,
  note_en: null,
  ...part,
});

const FIGURES = [
  figure('MX-QUE', '2008', 20),
  figure('MX-QUE', '2009', 22),
  figure('MX-QUE', '2010', 30),
  figure('MX-QUE', '2012', 33),
  figure('MX-QUE', '2013', 36),
  figure('MX-QUE', '2019', 50),
  figure('MX-QUE', '2019-11', 85),
  figure('MX-QUE', '2024', 120, { nature: 'target' }),
  figure('MX-JAL', '2020', 5, { nature: 'estimate' }),
  figure('MX-JAL', '2021', 9, { nature: 'doubtful' }),
  figure('MX-SON', '2018', 40, { unit: 'plants' }),
];
const AREAS: readonly Area[] = ['MX-JAL', 'MX-QUE', 'MX-SON'];

const valuesOf = (unit: string, year: number | null) =>
  compareAreas(FIGURES, unit, AREAS, year).map(({ area, summary }) => [area, summary?.range ?? null]);

test('the newest figures of each area, in the order of the areas, as a range where sources differ', () => {
  expect(valuesOf('companies', null)).toEqual([
    ['MX-JAL', [5, 5]],
    ['MX-QUE', [50, 85]],
    ['MX-SON', null],
  ]);
});

test('a year shows the figures of that year and carries none over', () => {
  expect(valuesOf('companies', 2010)).toEqual([
    ['MX-JAL', null],
    ['MX-QUE', [30, 30]],
    ['MX-SON', null],
  ]);
  expect(valuesOf('companies', 2011).every(([, range]) => range === null)).toBe(true);
});

test('targets and doubtful figures make no point and are counted', () => {
  const [jalisco, queretaro] = seriesOf(FIGURES, 'companies', AREAS);
  expect(jalisco?.points.map(({ year }) => year)).toEqual([2020]);
  expect(queretaro?.points.map(({ year }) => year)).toEqual([2008, 2009, 2010, 2012, 2013, 2019]);
  expect(countLeftOut(FIGURES, 'companies', AREAS)).toBe(2);
});

test('a line joins years that follow each other and have one value each', () => {
  const [, queretaro] = seriesOf(FIGURES, 'companies', AREAS);
  const runs = stretches(queretaro?.points ?? []);
  expect(runs.map((run) => run.map(({ year }) => year))).toEqual([
    [2008, 2009, 2010],
    [2012, 2013],
  ]);
  const disputed = seriesOf([...FIGURES, figure('MX-QUE', '2009', 25)], 'companies', ['MX-QUE'])[0];
  expect(stretches(disputed?.points ?? []).map((run) => run.map(({ year }) => year))).toEqual([[2012, 2013]]);
});

test('units are charted apart, the most common first; those without comparable figures are not', () => {
  expect(unitsFor(FIGURES, AREAS)).toEqual(['companies', 'plants']);
  expect(unitsFor(FIGURES, ['MX-SON'])).toEqual(['plants']);
  expect(unitsFor([figure('MX-QUE', '2024', 1, { nature: 'target' })], AREAS)).toEqual([]);
});

test('period and course', () => {
  expect(periodOf(seriesOf(FIGURES, 'companies', AREAS))).toEqual([2008, 2020]);
  expect(periodOf(seriesOf(FIGURES, 'companies', ['MX-SON']))).toBeNull();
  expect(hasCourse(seriesOf(FIGURES, 'companies', AREAS))).toBe(true);
  expect(hasCourse(seriesOf(FIGURES, 'companies', ['MX-JAL']))).toBe(false);
});

test('every comparable figure is in exactly one point, whatever the order of the file', () => {
  const figures = fc.array(
    fc
      .record({
        place: fc.constantFrom(...AREAS),
        year: fc.integer({ min: 1990, max: 2026 }),
        value: fc.integer({ min: -5, max: 500 }),
        nature: fc.constantFrom('observed', 'estimate', 'target', 'doubtful'),
      })
      .map(({ place, year, value, nature }) => figure(place, String(year), value, { nature })),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(figures, (some) => {
      const points = seriesOf(some, 'companies', AREAS).flatMap((series) => series.points);
      const counted = points.reduce((sum, { summary }) => sum + summary.recent.length, 0);
      expect(counted).toBe(some.filter(({ nature }) => nature === 'observed' || nature === 'estimate').length);
      for (const { year, summary } of points) {
        expect(summary.recent.every((one) => Number(one.year) === year)).toBe(true);
        expect(summary.range[0]).toBeLessThanOrEqual(summary.newest.value);
        expect(summary.range[1]).toBeGreaterThanOrEqual(summary.newest.value);
      }
      expect(seriesOf([...some].reverse(), 'companies', AREAS)).toEqual(seriesOf(some, 'companies', AREAS));
    }),
  );
});
