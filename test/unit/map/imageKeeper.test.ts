import { expect, test } from 'vitest';
import type { Look } from '../../../src/map/drawing.ts';
import { prepareImages } from '../../../src/map/imageKeeper.ts';
import { imageName } from '../../../src/map/look.ts';
import type { Features } from '../../../src/map/shapes.ts';

const look = (radius: number): Look => ({
  form: 'single',
  precision: null,
  isFaint: false,
  hollow: 0,
  radius,
  parts: [['company', 8]],
});
const mark = (radius: number) => imageName(look(radius), 'light');
const marksWith = (...names: string[]): Features => ({
  type: 'FeatureCollection',
  features: names.map((image) => ({
    type: 'Feature',
    properties: { image },
    geometry: { type: 'Point', coordinates: [0, 0] },
  })),
});

/** Keeps names as the map keeps images. */
function keeper(names: readonly string[]) {
  const kept = new Set(names);
  return {
    kept,
    hasImage: (name: string) => kept.has(name),
    addImage: (name: string) => void kept.add(name),
    listImages: () => [...kept],
    removeImage: (name: string) => void kept.delete(name),
  };
}

test('few images all stay, needed or not', () => {
  const map = keeper([mark(1), mark(2), 'hatch|light']);
  prepareImages(map as never, marksWith(mark(1)), undefined);
  expect(map.kept.size).toBe(3);
});

test('of many, those stay that the next marks or the ones still shown need, and those that are no marks', () => {
  const many = Array.from({ length: 400 }, (_, index) => mark(index));
  const map = keeper([...many, 'hatch|light', 'plane|dark']);
  prepareImages(map as never, marksWith(mark(7), mark(8), mark(7)), marksWith(mark(300)));
  expect([...map.kept].sort()).toEqual([mark(7), mark(8), mark(300), 'hatch|light', 'plane|dark'].sort());
});
