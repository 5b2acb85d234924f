import type { Map as MapLibre } from 'maplibre-gl';
import { openingFrame } from '../state/actions.ts';
import type { AtlasStore, Frame } from '../state/store.ts';
import { frameTarget, type Insets, MAX_ZOOM, paddingFor, type Target } from './camera.ts';
import type { BaseShapes } from './shapes.ts';

const FLIGHT = 900;
/** A panel that opens with the flight resizes the map; the flight then ends where it should. */
const REFIT = 300;

/**
 * Answers requests for the camera, and keeps to what it was asked for when the map's size changes, until the visitor moves it.
 * @param hasCamera whether the link says where to look
 */
export function bindFrames(map: MapLibre, store: AtlasStore, shapes: BaseShapes, hasCamera: boolean): () => void {
  let framed: ((duration: number) => void) | null = null;

  /** The page has made its room already, of which the map hears only with the next frame; it would aim in the old one. */
  const takeRoom = () => {
    const { clientWidth, clientHeight } = map.getContainer();
    const canvas = map.getCanvas();
    if (canvas.clientWidth === clientWidth && canvas.clientHeight === clientHeight) return;
    framed = null;
    map.resize();
  };
  const aim = (target: Target, duration: number) => {
    takeRoom();
    framed = (again) => aim(target, again);
    const { clientWidth, clientHeight } = map.getContainer();
    const [west, south, east, north] = target.box;
    const isPoint = west === east && south === north;
    map.fitBounds([west, south, east, north], {
      padding: paddingFor(clientWidth, clientHeight, insetsOf(map.getContainer())),
      // What is open already from nearer by is not left for a wider view of it.
      maxZoom: isPoint ? Math.min(MAX_ZOOM, Math.max(target.maxZoom, map.getZoom())) : target.maxZoom,
      bearing: map.getBearing(),
      duration,
    });
  };
  const look = (camera: Extract<Frame, { of: 'camera' }>, duration: number) => {
    const { lat, lon, zoom, isClear = false } = camera;
    const flight = { center: [lon, lat] as [number, number], zoom, duration };
    takeRoom();
    // Where the page makes its room only after this, a flight would end beside its goal: the map hears of it and looks again.
    framed = (again) => look(camera, again);
    if (!isClear) return void map.flyTo(flight);
    const { left, right, bottom } = insetsOf(map.getContainer());
    map.flyTo({ ...flight, offset: [(left - right) / 2, -bottom / 2] });
  };
  const go = (frame: Frame, duration: number) => {
    if (frame.of === 'camera') return look(frame, duration);
    const target = frameTarget(frame, store.getState().facts, shapes.states);
    if (target) aim(target, duration);
  };

  // A camera in the link holds; else what the link opens or compares is framed, else the whole Alliance.
  if (!hasCamera) {
    const { frame, view } = store.getState();
    go(frame ?? openingFrame(view), 0);
  }
  const off = store.subscribe(({ frame }, before) => {
    if (frame !== null && frame !== before.frame) go(frame, frame.pace === 'jump' ? 0 : FLIGHT);
  });
  map.on('movestart', (event) => {
    if (event.originalEvent) framed = null;
  });
  addEventListener('hashchange', forget);
  map.on('resize', () => {
    framed?.(map.isMoving() ? REFIT : 0);
  });
  function forget() {
    framed = null;
  }
  return () => {
    off();
    removeEventListener('hashchange', forget);
  };
}

/** What covers the map's edges, as the page's style says. */
function insetsOf(container: HTMLElement): Insets {
  const style = getComputedStyle(container);
  const pixels = (edge: keyof Insets | 'foot') => Number.parseFloat(style.getPropertyValue(`--map-inset-${edge}`)) || 0;
  return { right: pixels('right'), bottom: pixels('bottom') + pixels('foot'), left: pixels('left') };
}
