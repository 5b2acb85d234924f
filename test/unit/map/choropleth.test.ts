import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STATES } from '../../../src/data/codes.ts';
import { type Figures, makeFacts } from '../../../src/data/load.ts';
import type { Indicator } from '../../../src/data/schema.ts';
import { classify, colorByCount, colorByIndicator, MAX_CLASSES, spread } from '../../../src/map/choropleth.ts';
import { listing } from './fixture.ts';

const figure = (part: Partial<Indicator>): Indicator => ({
  place: 'MX-QUE',
  indicator: 'companies',
  value: 1,
  unit: 'companies',
  year: '2019',
  nature: 'observed',
  source_url: 'https://example.org/a',
  source_title: null,
  publisher: null,
  note_es: null,
  note_en: null,
  ...part,
});
const figures = (...indicators: Indicator[]): Figures => ({ indicators, catalogue: new Map(), units: new Map() });

const values = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...STATES), fc.double({ min: 0, max: 1e6, noNaN: true })), {
    selector: ([state]) => state,
    minLength: 1,
  })
  .map((pairs) => new Map(pairs));

test('at most five classes; each state in one, larger values never in a lower one', () => {
  fc.assert(
    fc.property(values, (byState) => {
      const { classes, classOf } = classify(byState);
      expect(classes.length).toBeGreaterThan(0);
      expect(classes.length).toBeLessThanOrEqual(MAX_CLASSES);
      expect(classes.flatMap(({ states }) => states).sort()).toEqual([...byState.keys()].sort());
      for (const [state, value] of byState) {
        const own = classes[classOf.get(state) as number];
        expect(own?.from).toBeLessThanOrEqual(value);
        expect(own?.to).toBeGreaterThanOrEqual(value);
      }
      for (const [i, { from }] of classes.entries())
        if (i > 0) expect(from).toBeGreaterThan(classes[i - 1]?.to as number);
    }),
  );
});

test('no values, no classes', () => {
  expect(classify(new Map()).classes).toEqual([]);
});

test('each state by its newest sound figure in the common unit', () => {
  const color = colorByIndicator(
    figures(
      figure({ value: 50 }),
      figure({ value: 80, year: '2020', publisher: 'FEMIA' }),
      figure({ value: 500, year: '2030', nature: 'target' }),
      figure({ value: 300, year: '2024', nature: 'doubtful' }),
      figure({ place: 'MX-SON', value: 60, year: '2017', nature: 'estimate' }),
      figure({ place: 'MX-SON', value: 9, year: '2022', unit: 'plants' }),
      figure({ place: 'MX', value: 330, year: '2024' }),
      figure({ place: 'MX-JAL', indicator: 'other', value: 3 }),
    ),
    'companies',
  );
  expect(Object.fromEntries(color.values)).toEqual({ 'MX-QUE': 80, 'MX-SON': 60 });
  expect(color).toMatchObject({ unit: 'companies', years: [2017, 2020], sources: ['FEMIA', 'example.org'] });
});

test('an indicator without any sound figure colours nothing', () => {
  const color = colorByIndicator(figures(figure({ nature: 'target' })), 'companies');
  expect(color).toMatchObject({ classes: [], unit: null, years: null });
});

test('the own count counts what is visible', () => {
  const rows = [listing({ id: 'a' }), listing({ id: 'b' }), listing({ id: 'c', state: 'MX-GUA' })];
  const facts = makeFacts('test', rows, [], () => []);
  expect(Object.fromEntries(colorByCount(facts, [0, 1, 2]).values)).toEqual({ 'MX-QUE': 2, 'MX-GUA': 1 });
  expect(Object.fromEntries(colorByCount(facts, [1]).values)).toEqual({ 'MX-QUE': 1 });
});

test('few classes spread over the whole ramp', () => {
  expect(spread([1, 2, 3, 4, 5], 2)).toEqual([1, 5]);
  expect(spread([1, 2, 3, 4, 5], 3)).toEqual([1, 3, 5]);
  expect(spread([1, 2, 3, 4, 5], 1)).toEqual([3]);
  expect(spread([1, 2, 3, 4, 5], 0)).toEqual([]);
});

test('a year counts figures up to it', () => {
  const some = figures(figure({ value: 3, year: '2008-02' }), figure({ value: 9, year: '2019' }));
  expect(colorByIndicator(some, 'companies', 2010).values.get('MX-QUE')).toBe(3);
  expect(colorByIndicator(some, 'companies', 2019).values.get('MX-QUE')).toBe(9);
  expect(colorByIndicator(some, 'companies', 2007).values.size).toBe(0);
});
