import type { Map as MapLibre } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import { bindFrames } from '../../src/map/frames.ts';
import type { BaseShapes } from '../../src/map/shapes.ts';
import { initialState, useAtlas } from '../../src/state/store.ts';
import { FACTS } from '../fixtures/facts.ts';

const CAMERA = { of: 'camera', lat: 20.6, lon: -100.4, zoom: 9, pace: 'jump' } as const;

/** A map whose left edge is covered, and which hears of its size when it is told to. */
function bind() {
  const container = document.createElement('div');
  container.style.setProperty('--map-inset-left', '700px');
  container.style.setProperty('--map-inset-bottom', '100px');
  document.body.append(container);
  const heard = new Map<string, (event?: object) => void>();
  const flyTo = vi.fn();
  const map = {
    flyTo,
    getContainer: () => container,
    getCanvas: () => container,
    isMoving: () => false,
    on: (event: string, listener: (event?: object) => void) => heard.set(event, listener),
  } as unknown as MapLibre;
  useAtlas.setState(initialState(FACTS, { lang: 'en', theme: 'light', reducedMotion: true }));
  const off = bindFrames(map, useAtlas, { states: [] } as unknown as BaseShapes, true);
  return {
    flyTo,
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
