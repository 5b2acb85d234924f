import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Area, NATURES } from '../../../src/data/codes.ts';
import type { Indicator } from '../../../src/data/schema.ts';
import { countLeftOut, hasCourse, periodOf, seriesOf, stretches } from '../../../src/data/series.ts';
import { groupBy } from '../../../src/lib/groupBy.ts';

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
];
const rowOf = (figures: readonly Indicator[]) => ({ byArea: groupBy(figures, ({ place }) => place) });
const ROW = rowOf(FIGURES);
const AREAS: readonly Area[] = ['MX-JAL', 'MX-QUE', 'MX-SON'];

test('targets and doubtful figures make no point and are counted', () => {
  const [jalisco, queretaro] = seriesOf(ROW, AREAS);
  expect(jalisco?.points.map(({ year }) => year)).toEqual([2020]);
  expect(queretaro?.points.map(({ year }) => year)).toEqual([2008, 2009, 2010, 2012, 2013, 2019]);
  expect(countLeftOut(ROW, AREAS, null)).toBe(2);
});

test('a line joins years that follow each other and have one value each', () => {
  const [, queretaro] = seriesOf(ROW, AREAS);
  const runs = stretches(queretaro?.points ?? []);
  expect(runs.map((run) => run.map(({ year }) => year))).toEqual([
    [2008, 2009, 2010],
    [2012, 2013],
  ]);
  const disputed = seriesOf(rowOf([...FIGURES, figure('MX-QUE', '2009', 25)]), ['MX-QUE'])[0];
  expect(stretches(disputed?.points ?? []).map((run) => run.map(({ year }) => year))).toEqual([[2012, 2013]]);
});

test('period and course', () => {
  expect(periodOf(seriesOf(ROW, AREAS))).toEqual([2008, 2020]);
  expect(periodOf(seriesOf(ROW, ['MX-SON']))).toBeNull();
  expect(hasCourse(seriesOf(ROW, AREAS))).toBe(true);
  expect(hasCourse(seriesOf(ROW, ['MX-JAL']))).toBe(false);
});

test('every comparable figure is in exactly one point, whatever the order of the file', () => {
  const figures = fc.array(
    fc
      .record({
        place: fc.constantFrom(...AREAS),
        year: fc.integer({ min: 1990, max: 2026 }),
        value: fc.integer({ min: -5, max: 500 }),
        nature: fc.constantFrom(...NATURES),
      })
      .map(({ place, year, value, nature }) => figure(place, String(year), value, { nature })),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(figures, (some) => {
      const points = seriesOf(rowOf(some), AREAS).flatMap((series) => series.points);
      const counted = points.reduce((sum, { summary }) => sum + summary.recent.length, 0);
      expect(counted).toBe(some.filter(({ nature }) => nature === 'observed' || nature === 'estimate').length);
      for (const { year, range, summary } of points) {
        expect(summary.recent.every((one) => Number(one.year) === year)).toBe(true);
        expect(range[0]).toBeLessThanOrEqual(summary.newest.value);
        expect(range[1]).toBeGreaterThanOrEqual(summary.newest.value);
      }
      expect(seriesOf(rowOf([...some].reverse()), AREAS)).toEqual(seriesOf(rowOf(some), AREAS));
    }),
  );
});
