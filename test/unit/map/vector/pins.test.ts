// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesOf } from '../../../../src/data/places.ts';
import { mapFigure } from '../../../../src/map/vector/figure.ts';
import { projectionOf } from '../../../../src/map/vector/projection.ts';
import { spreadPins } from '../../../../src/map/vector/spreadPins.ts';
import { marksOf, type VectorMapInput } from '../../../../src/map/vector/vectorMap.ts';
import type { Pin } from '../../../../src/state/overlay.ts';
import { toMarkup } from '../../../../src/ui/vector/node.ts';
import { listing, shapes } from '../fixture.ts';

const pin = (lat: number, lon: number, rank: number | null): Pin => ({
  id: `pin-${rank}`,
  lat,
  lon,
  label: `Parque ${rank}`,
  tone: 'chosen',
  rank,
});
const LISTINGS = Array.from({ length: 12 }, (_, i) =>
  listing({ id: `org-${i}`, lat: 20.6 + (i % 3) / 1e4, lon: -100.4 }),
);
/** Three on one spot among a crowd, one alone, one far. */
const PINS = [
  pin(20.6, -100.4, 1),
  pin(20.6, -100.4, 2),
  pin(20.61, -100.39, 3),
  pin(21.5, -101.2, 4),
  pin(20.5, -103.3, 5),
];

const input = (part: Partial<VectorMapInput> = {}): VectorMapInput => ({
  id: 'test',
  width: 400,
  height: 290,
  frame: { of: 'box', box: [-103.5, 19.8, -100, 21.8] },
  shapes,
  places: placesOf(LISTINGS, LISTINGS.keys()),
  listings: LISTINGS,
  layers: ['states', 'labels'],
  color: null,
  overlay: { rings: [], pins: PINS, lines: [] },
  selected: [],
  theme: 'light',
  lang: 'es',
  isSpread: true,
  ...part,
});
const draw = (part?: Partial<VectorMapInput>, isCreditBelow = true) =>
  new DOMParser().parseFromString(toMarkup(mapFigure(input(part), 'Sitios', isCreditBelow).svg), 'image/svg+xml');
const numbersOf = (document: Document) =>
  [...document.querySelectorAll('text')]
    .map(({ textContent }) => textContent ?? '')
    .filter((text) => /^[1-5]$/.test(text));

test('every numbered pin shows its number, also on one spot, within a crowd and alone', () => {
  expect(numbersOf(draw()).sort()).toEqual(['1', '2', '3', '4', '5']);
  expect(numbersOf(draw({ overlay: { rings: [], pins: PINS.slice(0, 1), lines: [] } }))).toEqual(['1']);
  // Not spread, those that crowd lose theirs to the first, which no circle of its own hides.
  expect(numbersOf(draw({ isSpread: false })).sort()).toEqual(['1', '4', '5']);
});

test('discs lie apart from each other, from marks and from what covers the map, each with a line to its point', () => {
  const { projection, marks } = marksOf(input());
  const covered = [{ left: 0, top: 0, right: 400, bottom: 40 }];
  const { pins, leaders } = spreadPins(PINS, marks, projection, covered, 1);
  const discs = pins.map(({ lat, lon }) => [projection.x(lon), projection.y(lat)] as const);
  expect(leaders).toHaveLength(3);
  for (const [i, [x, y]] of discs.entries()) {
    for (const [ox, oy] of discs.slice(i + 1)) expect(Math.hypot(ox - x, oy - y)).toBeGreaterThan(24);
    for (const mark of marks)
      expect(Math.hypot(projection.x(mark.lon) - x, projection.y(mark.lat) - y)).toBeGreaterThan(mark.radius + 12);
    expect(y - 12).toBeGreaterThan(40);
  }
  expect(draw().querySelectorAll('[data-part="leader"]')).toHaveLength(3);
  // Whoever stands alone stays where they are.
  expect(pins[3]).toBe(PINS[3]);
});

test('nothing stands below scale bar, north and attribution where a corner is free', () => {
  for (const [lat, lon, x, y] of [
    [19.7, -100.1, 'left', 'low'],
    [21.7, -103.4, 'right', 'low'],
  ] as const) {
    const document = draw({ overlay: { rings: [], pins: [pin(lat, lon, 1)], lines: [] }, places: [] });
    const scale = document.querySelector('[data-part="scale"]')?.parentElement?.getAttribute('transform') ?? '';
    const [, right = 0, bottom = 0] = /translate\(([\d.]+) ([\d.]+)\)/.exec(scale)?.map(Number) ?? [];
    expect(right > 300 ? 'right' : 'left').toBe(x);
    expect(bottom > 200 ? 'low' : 'high').toBe(y);
  }
});

test('a point of a picture is where it was in degrees', () => {
  const projection = projectionOf({ of: 'camera', lat: 21, lon: -101, zoom: 7 }, 400, 300, 0);
  fc.assert(
    fc.property(
      fc.double({ min: 15, max: 32, noNaN: true }),
      fc.double({ min: -117, max: -87, noNaN: true }),
      (lat, lon) => {
        const back = projection.at(projection.x(lon), projection.y(lat));
        expect(back.lat).toBeCloseTo(lat, 9);
        expect(back.lon).toBeCloseTo(lon, 9);
      },
    ),
  );
});
