import type { Map as MapLibre } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import { bindFrames } from '../../src/map/frames.ts';
import type { BaseShapes } from '../../src/map/shapes.ts';
import { initialState, useAtlas } from '../../src/state/store.ts';
import { HOME, type View } from '../../src/state/view.ts';
import { FACTS } from '../fixtures/facts.ts';

const CAMERA = { of: 'camera', lat: 20.6, lon: -100.4, zoom: 9, pace: 'jump' } as const;

/** A state as the smallest shape that tells where it is. */
const state = (code: string, lon: number, lat: number): GeoJSON.Feature => ({
  type: 'Feature',
  properties: { code },
  geometry: {
    type: 'LineString',
    coordinates: [
      [lon, lat],
      [lon + 1, lat + 1],
    ],
  },
});
const STATES = {
  type: 'FeatureCollection',
  features: [
    state('MX-QUE', -100, 20),
    state('MX-GUA', -101, 20),
    state('MX-BCN', -117, 30),
    state('MX-SON', -112, 28),
  ],
};

/** A map whose left edge is covered, and which hears of its size when it is told to. */
function bind({ hasCamera = true, view = {} }: { hasCamera?: boolean; view?: Partial<View> } = {}) {
  const container = document.createElement('div');
  container.style.setProperty('--map-inset-left', '700px');
  container.style.setProperty('--map-inset-bottom', '100px');
  document.body.append(container);
  const heard = new Map<string, (event?: object) => void>();
  const flyTo = vi.fn();
  const fitBounds = vi.fn();
  const map = {
    flyTo,
    fitBounds,
    getZoom: () => 5,
    getBearing: () => 0,
    getContainer: () => container,
    getCanvas: () => container,
    isMoving: () => false,
    on: (event: string, listener: (event?: object) => void) => heard.set(event, listener),
  } as unknown as MapLibre;
  useAtlas.setState(initialState(FACTS, { lang: 'en', theme: 'light', reducedMotion: true }));
  useAtlas.setState((before) => ({ view: { ...before.view, ...view } }));
  const off = bindFrames(map, useAtlas, { states: STATES } as unknown as BaseShapes, hasCamera);
  return {
    flyTo,
    fitBounds,
    container,
    resize: () => heard.get('resize')?.(),
    move: () => heard.get('movestart')?.({ originalEvent: {} }),
    off,
  };
}

test('the camera of a scene stands in the middle of what nothing covers, also in another size of screen', () => {
  const { flyTo, container, resize, off } = bind();
  useAtlas.setState({ frame: { ...CAMERA, isClear: true } });
  const seen = { center: [-100.4, 20.6], zoom: 9, duration: 0 };
  expect(flyTo).toHaveBeenLastCalledWith({ ...seen, offset: [350, -50] });
  container.style.setProperty('--map-inset-left', '960px');
  resize();
  expect(flyTo).toHaveBeenLastCalledWith({ ...seen, offset: [480, -50] });
  off();
});

test('a camera that is given back is the very one, also where the page makes its room during the flight', () => {
  const { flyTo, container, resize, move, off } = bind();
  const seen = { center: [-100.4, 20.6], zoom: 9 };
  useAtlas.setState({ frame: { ...CAMERA, pace: 'flight' } });
  expect(flyTo.mock.calls).toEqual([[{ ...seen, duration: 900 }]]);
  container.style.setProperty('--map-inset-left', '0px');
  resize();
  expect(flyTo.mock.calls.slice(1)).toEqual([[{ ...seen, duration: 0 }]]);
  // What the visitor does to it afterwards stays.
  move();
  resize();
  expect(flyTo).toHaveBeenCalledTimes(2);
  off();
});

test('what covers the foot of the map is not framed in', () => {
  const { fitBounds, container, off } = bind();
  container.style.setProperty('--map-inset-foot', '200px');
  Object.defineProperty(container, 'clientHeight', { value: 1000 });
  useAtlas.setState({ frame: { of: 'state', state: 'MX-QUE' } });
  const [, { padding }] = fitBounds.mock.calls[0] as [unknown, { padding: { top: number; bottom: number } }];
  expect(padding.bottom - padding.top).toBe(300);
  off();
});

test('without a camera the map opens on what is open, on what is compared, else on the Alliance', () => {
  const opened = (view: Partial<View>) => {
    const { fitBounds, off } = bind({ hasCamera: false, view });
    off();
    return fitBounds.mock.calls.map(([box]) => box);
  };
  const compare = { ...HOME.compare, areas: ['BAJIO-ALLIANCE', 'MX-BCN'] } as const;
  expect(opened({})).toEqual([[-101, 20, -99, 21]]);
  expect(opened({ tab: 'compare', compare })).toEqual([[-117, 20, -99, 31]]);
  expect(opened({ tab: 'compare', compare, select: 'MX-SON' })).toEqual([[-112, 28, -111, 29]]);
  // What is compared elsewhere is not on this screen, and of nothing there is nothing to frame.
  expect(opened({ tab: 'explore', compare })).toEqual([[-101, 20, -99, 21]]);
  expect(opened({ tab: 'compare', compare: HOME.compare })).toEqual([[-101, 20, -99, 21]]);
});
