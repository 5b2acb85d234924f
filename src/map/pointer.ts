import type { Map as MapLibre, PointLike } from 'maplibre-gl';
import type { StateCode } from '../data/codes.ts';
import type { Point } from '../lib/distance.ts';
import * as actions from '../state/actions.ts';
import type { Pin } from '../state/overlay.ts';
import type { AtlasStore } from '../state/store.ts';
import { MAX_ZOOM } from './camera.ts';
import { STATE_FILL } from './layers/states.ts';
import { boxOfMark, type Mark } from './marks.ts';

/** Half of the least size that a target has, for a pointer and for a finger. */
const REACH = matchMedia('(pointer: coarse)').matches ? 22 : 12;

type XY = Readonly<{ x: number; y: number }>;

/** Hover and click: the workspace's pins first, then marks, then the state below them. */
export function bindPointer(map: MapLibre, store: AtlasStore, marks: () => readonly Mark[]): () => void {
  let frame = 0;
  const hover = (point: XY) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      if (map.isMoving()) return;
      const { overlay } = store.getState();
      if (overlay.onPoint) {
        map.getCanvas().style.cursor = 'crosshair';
        return;
      }
      const pin = overlay.onPin && pinAt(map, overlay.pins, point);
      const mark = markAt(map, marks(), point);
      actions.hover(pin ?? (mark ? hoverId(mark, store) : stateAt(map, point)));
      map.getCanvas().style.cursor = pin || mark ? 'pointer' : '';
    });
  };
  const leave = () => {
    cancelAnimationFrame(frame);
    actions.hover(null);
  };
  map.on('mousemove', ({ point }) => hover(point));
  map.on('mouseout', leave);
  map.on('click', ({ point, lngLat }) => {
    const { overlay } = store.getState();
    if (overlay.onPoint) return overlay.onPoint({ lat: lngLat.lat, lon: lngLat.lng });
    const pin = overlay.onPin && pinAt(map, overlay.pins, point);
    if (pin) return overlay.onPin?.(pin);
    const mark = markAt(map, marks(), point);
    if (mark) return openMark(map, store, mark);
    const state = stateAt(map, point);
    if (state) actions.visit(state);
  });
  return () => cancelAnimationFrame(frame);
}

/** The nearest mark whose disc, or a finger's breadth around its centre, holds the point. */
const markAt = (map: MapLibre, marks: readonly Mark[], point: XY): Mark | null =>
  nearestAt(map, marks, point, ({ radius }) => Math.max(radius + 1, REACH));

const pinAt = (map: MapLibre, pins: readonly Pin[], point: XY): string | null =>
  nearestAt(map, pins, point, () => REACH)?.id ?? null;

function nearestAt<Item extends Point>(
  map: MapLibre,
  items: readonly Item[],
  point: XY,
  reach: (item: Item) => number,
): Item | null {
  let nearest: Item | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const { x, y } = map.project([item.lon, item.lat]);
    const distance = Math.hypot(x - point.x, y - point.y);
    if (distance <= reach(item) && distance < shortest) {
      nearest = item;
      shortest = distance;
    }
  }
  return nearest;
}

function stateAt(map: MapLibre, { x, y }: XY): StateCode | null {
  const layers = map.getLayersOrder().filter((id) => id.startsWith(STATE_FILL));
  const [state] = map.queryRenderedFeatures([x, y] as PointLike, { layers });
  return (state?.properties.code as StateCode | undefined) ?? null;
}

/** What the store calls a mark: its one organization, else its largest place. */
export function hoverId(mark: Mark, store: AtlasStore): string {
  const { facts } = store.getState();
  const only = mark.count === 1 ? mark.places[0]?.members[0] : undefined;
  return (only === undefined ? undefined : facts.listings[only]?.id) ?? mark.id;
}

/** Opens an organization or a place; unfolds merged places, and goes through them where no zoom parts them. */
export function openMark(map: MapLibre, store: AtlasStore, mark: Mark): void {
  if (mark.places.length === 1) actions.select(hoverId(mark, store));
  else if (unfolds(map, mark)) {
    actions.show({ of: 'points', points: mark.places.map(({ lat, lon }) => ({ lat, lon })) });
  } else {
    const { select } = store.getState().view;
    const at = mark.places.findIndex(({ id }) => id === select);
    actions.select(mark.places[(at + 1) % mark.places.length]?.id ?? mark.id);
  }
}

/** Whether coming closer would part the places of the mark. */
function unfolds(map: MapLibre, mark: Mark): boolean {
  const [west, south, east, north] = boxOfMark(mark);
  const fitted = map.cameraForBounds([west, south, east, north], { padding: 80 })?.zoom ?? 0;
  return map.getZoom() < MAX_ZOOM - 0.5 && fitted > map.getZoom() + 0.2;
}
