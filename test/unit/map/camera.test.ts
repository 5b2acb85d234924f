import { expect, test } from 'vitest';
import { ALLIANCE, HUBS } from '../../../src/data/codes.ts';
import { makeFacts } from '../../../src/data/load.ts';
import { frameTarget, type Insets, MAX_ZOOM, paddingFor } from '../../../src/map/camera.ts';
import { mercatorX, mercatorY, worldSize } from '../../../src/map/projection.ts';
import { type Box, boxOf } from '../../../src/map/shapes.ts';
import { listing, shapes } from './fixture.ts';

const facts = makeFacts(
  'test',
  [listing({ id: 'placed' }), listing({ id: 'unplaced', lat: null, lon: null, precision: null, state: 'MX-SON' })],
  [],
  () => [],
);
const boxesOf = (codes: readonly string[]) =>
  codes.map((code) => boxOf(shapes.states.features.filter(({ properties }) => properties?.code === code)) as Box);
const contains = (outer: Box, inner: Box) =>
  outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];

/** What is in view when MapLibre fits a box: its zoom is where the box, in Mercator pixels, fills what the padding leaves. */
function inView(box: Box, width: number, height: number, insets: Insets): Box {
  const padding = paddingFor(width, height, insets);
  const [w, s, e, n] = [mercatorX(box[0]), mercatorY(box[1]), mercatorX(box[2]), mercatorY(box[3])];
  const room = [width - padding.left - padding.right, height - padding.top - padding.bottom] as const;
  expect(Math.min(...room)).toBeGreaterThan(0);
  const world = Math.min(room[0] / (e - w), room[1] / (s - n));
  expect(Math.log2(world / worldSize(0))).toBeLessThan(MAX_ZOOM);
  // The box is centred in what is left; this is how far that area reaches beyond it.
  const [dx, dy] = [(room[0] / world - (e - w)) / 2, (room[1] / world - (s - n)) / 2];
  return [w - dx, n - dy, e + dx, s + dy];
}

const SCREENS = [
  ['phone', 390, 788, { right: 0, bottom: 394, left: 0 }],
  ['laptop', 1072, 844, { right: 0, bottom: 0, left: 0 }],
  ['with a panel', 680, 844, { right: 0, bottom: 0, left: 0 }],
  ['4K with the legend', 3340, 2080, { right: 0, bottom: 0, left: 350 }],
  ['Sites with a panel over the map', 864, 844, { right: 392, bottom: 0, left: 0 }],
] as const;

test.each(SCREENS)('home holds the whole Alliance on a %s', (_, width, height, insets) => {
  const target = frameTarget({ of: 'alliance' }, facts, shapes.states);
  const boxes = boxesOf(ALLIANCE);
  expect(boxes).toHaveLength(5);
  for (const box of boxes) expect(contains(target?.box as Box, box)).toBe(true);
  const [left, top, right, bottom] = inView(target?.box as Box, width, height, insets);
  for (const [w, s, e, n] of boxes) {
    expect(left).toBeLessThanOrEqual(mercatorX(w) + 1e-9);
    expect(right).toBeGreaterThanOrEqual(mercatorX(e) - 1e-9);
    expect(top).toBeLessThanOrEqual(mercatorY(n) + 1e-9);
    expect(bottom).toBeGreaterThanOrEqual(mercatorY(s) - 1e-9);
  }
});

test('Mexico holds all hubs', () => {
  const target = frameTarget({ of: 'mexico' }, facts, shapes.states);
  for (const box of boxesOf(HUBS)) expect(contains(target?.box as Box, box)).toBe(true);
});

test('there is always air, and a sheet over all of the map leaves a strip', () => {
  for (const [, width, height, insets] of SCREENS) {
    expect(Math.min(...Object.values(paddingFor(width, height, insets)))).toBeGreaterThanOrEqual(20);
  }
  const { top, bottom } = paddingFor(390, 700, { right: 0, bottom: 900, left: 0 });
  expect(700 - top - bottom).toBeGreaterThan(80);
});

test('what is framed stands left of a panel that lies over the map', () => {
  const insets = { right: 392, bottom: 0, left: 0 };
  const covered = paddingFor(864, 844, insets);
  const { right } = paddingFor(864, 844, { ...insets, right: 0 });
  expect(covered.right).toBe(right + 392);
  // The middle of what is left is where a single point comes to stand.
  expect((covered.left + 864 - covered.right) / 2).toBeLessThan((864 - 392) / 2 + 1);
});

test('a panel and the legend that meet leave a strip', () => {
  const { left, right } = paddingFor(700, 800, { right: 392, bottom: 0, left: 300 });
  expect(700 - left - right).toBeGreaterThan(200);
  expect(left).toBeLessThan(right);
  const narrow = paddingFor(461, 800, { right: 392, bottom: 0, left: 0 });
  expect(461 - narrow.left - narrow.right).toBeGreaterThan(200);
});

test('an organization is framed at its point, else by its state', () => {
  expect(frameTarget({ of: 'organization', id: 'placed' }, facts, shapes.states)?.box).toEqual([
    -100.4, 20.6, -100.4, 20.6,
  ]);
  expect(frameTarget({ of: 'organization', id: 'unplaced' }, facts, shapes.states)?.box).toEqual(
    frameTarget({ of: 'state', state: 'MX-SON' }, facts, shapes.states)?.box,
  );
  expect(frameTarget({ of: 'organization', id: 'nobody' }, facts, shapes.states)).toBeNull();
});
