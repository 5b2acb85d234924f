import { expect, test } from 'vitest';
import type { Indicator } from '../../../src/data/schema.ts';
import { distanceKm } from '../../../src/lib/distance.ts';
import { boxAround, farthestApart } from '../../../src/sites/brief/around.ts';
import { numberSources } from '../../../src/sites/brief/sources.ts';
import { shownFigures, stateFacts } from '../../../src/sites/brief/stateFacts.ts';
import { plainCriterion } from '../../../src/state/criteria.ts';

const figure = (part: Partial<Indicator>): Indicator => ({
  place: 'MX-QUE',
  indicator: 'average-wage',
  value: 10,
  unit: 'MXN/day',
  year: '2024',
  nature: 'observed',
  source_url: 'https://a.mx',
  source_title: null,
  publisher: null,
  note_es: null,
  note_en: null,
  ...part,
});

test('sources are numbered as they are first named, each once', () => {
  const { list, numbersOf } = numberSources(['https://b.mx', 'https://a.mx', 'https://b.mx']);
  expect(list).toEqual(['https://b.mx', 'https://a.mx']);
  expect(numbersOf(['https://a.mx', 'https://b.mx', 'https://a.mx'])).toEqual([1, 2]);
  expect(numbersOf(['https://elsewhere.mx'])).toEqual([]);
});

test('what the criteria ask stands with them, and not a second time among the figures', () => {
  const figures = [
    figure({}),
    figure({ indicator: 'peace-index-rank', unit: 'rank', value: 4 }),
    figure({ place: 'MX-JAL', indicator: 'unemployment-rate', unit: '%' }),
  ];
  const asked = plainCriterion({ of: 'figure', indicator: 'average-wage', unit: 'mxn-day' });
  expect(stateFacts(figures, 'MX-QUE', [asked]).map(({ indicator }) => indicator)).toEqual(['peace-index-rank']);
  expect(stateFacts(figures, 'MX-QUE', [])).toHaveLength(2);
});

test('where sources contradict each other, all of them stand behind the range', () => {
  const [fact] = stateFacts([figure({}), figure({ value: 12, source_url: 'https://b.mx' })], 'MX-QUE', []);
  expect(fact && shownFigures(fact.summary).map(({ source_url }) => source_url)).toEqual([
    'https://a.mx',
    'https://b.mx',
  ]);
});

test('the map holds the whole circle around each location', () => {
  const place = { lat: 20.6, lon: -100.2 };
  const [west, south, east, north] = boxAround([place], 120) ?? [0, 0, 0, 0];
  expect(distanceKm(place, { lat: north, lon: place.lon })).toBeCloseTo(120, 3);
  expect(distanceKm(place, { lat: south, lon: place.lon })).toBeCloseTo(120, 3);
  expect(distanceKm(place, { lat: place.lat, lon: west })).toBeCloseTo(120, 0);
  expect(east - place.lon).toBeCloseTo(place.lon - west, 9);
  expect(boxAround([], 120)).toBe(null);
});

test('how far apart locations are is the greatest of all distances', () => {
  const [a, b, c] = [
    { lat: 20, lon: -100 },
    { lat: 21, lon: -100 },
    { lat: 20.2, lon: -100 },
  ] as const;
  expect(farthestApart([a, b, c])).toBeCloseTo(distanceKm(a, b));
  expect(farthestApart([a])).toBe(0);
});
