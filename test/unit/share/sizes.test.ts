import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxOfCamera, cameraIn } from '../../../src/map/vector/currentFrame.ts';
import { projectionOf } from '../../../src/map/vector/projection.ts';
import { frameOf, layoutOf, pixelsOf } from '../../../src/share/picture/sizes.ts';
import { initialState } from '../../../src/state/store.ts';
import { FACTS } from '../../fixtures/facts.ts';
import { shapes } from '../map/fixture.ts';

const state = initialState(FACTS, { lang: 'es', theme: 'light', reducedMotion: false });
const HASH = '#map=6.5/21.2/-101.1&shortlist=a';

test('the camera is read from the address, wherever it stands there', () => {
  const camera = { zoom: 6.5, lat: 21.2, lon: -101.1 };
  for (const hash of [HASH, 'map=6.5/21.2/-101.1', '#shortlist=a&map=6.5/21.2/-101.1']) {
    expect(cameraIn(hash)).toEqual(camera);
  }
  for (const hash of ['', '#', '#map=', '#map=1/2', '#map=a/b/c', '#mymap=1/2/3']) expect(cameraIn(hash)).toBeNull();
});

test('the box of a camera fills a picture of the same size at the same zoom', () => {
  const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  fc.assert(
    fc.property(degrees(3, 14), degrees(12, 34), degrees(-120, -84), (zoom, lat, lon) => {
      const box = boxOfCamera({ zoom, lat, lon }, 1000, 700);
      const tight = projectionOf({ of: 'box', box, isTight: true }, 1000, 700, 30);
      expect(tight.zoom).toBeCloseTo(zoom, 6);
      expect(tight.x(lon)).toBeCloseTo(500, 3);
      expect(tight.y(lat)).toBeCloseTo(350, 3);
    }),
  );
});

test('pictures are as large as they say', () => {
  const pane = { width: 1086, height: 844 };
  expect(pixelsOf(layoutOf('1x', pane))).toEqual({ width: 1394, height: 994 });
  expect(pixelsOf(layoutOf('2x', pane))).toEqual({ width: 2788, height: 1988 });
  expect(pixelsOf(layoutOf('4k', pane))).toEqual({ width: 3840, height: 2160 });
  // On a telephone, and where the map is not laid out at all.
  for (const small of [
    { width: 390, height: 420 },
    { width: 0, height: 0 },
  ]) {
    expect(pixelsOf(layoutOf('1x', small))).toEqual({ width: 1200, height: 900 });
  }
});

test('a picture beside the map has its camera, another size all that the map shows', () => {
  const pane = { width: 1086, height: 844 };
  expect(frameOf(state, shapes, layoutOf('1x', pane), HASH, pane)).toMatchObject({ of: 'camera', zoom: 6.5 });
  const wide = frameOf(state, shapes, layoutOf('4k', pane), HASH, pane);
  expect(wide).toEqual({
    of: 'box',
    box: boxOfCamera({ zoom: 6.5, lat: 21.2, lon: -101.1 }, pane.width, pane.height),
    isTight: true,
  });
});

test('without a camera it is what was asked for, the Alliance if nothing else', () => {
  const pane = { width: 1086, height: 844 };
  const framed = (frame: typeof state.frame) =>
    frameOf({ ...state, frame }, shapes, layoutOf('1x', pane), '', pane) as { box: readonly number[] };
  const alliance = framed(null).box;
  expect(alliance[0]).toBeGreaterThan(-107);
  expect(framed({ of: 'mexico' }).box[0]).toBeLessThan(-115);
  // What has no place on the map leaves the Alliance.
  expect(framed({ of: 'organization', id: 'nobody' }).box).toEqual(alliance);
});
