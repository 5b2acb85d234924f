import type { Map as MapLibre } from 'maplibre-gl';
import { selectIsKiosk } from '../state/selectors.ts';
import type { State } from '../state/store.ts';

let live: MapLibre | null = null;

/** Says which map is on screen; null for none. */
export function setLiveMap(map: MapLibre | null): void {
  live = map;
}

/**
 * Zoom, latitude and longitude as they stand in an address.
 * @param digits of the degrees: three are a hundred metres
 */
export const hashOfCamera = (camera: Readonly<{ zoom: number; lat: number; lon: number }>, digits = 3): string => {
  const { zoom, lat, lon } = camera;
  return `#map=${[zoom.toFixed(2), lat.toFixed(digits), lon.toFixed(digits)].map(Number).join('/')}`;
};

/** Where the map on screen looks, as an address says it; '' where nothing says. A kiosk's address never does, so there the map is asked. */
export const shownHash = (state: State): string => (selectIsKiosk(state) ? liveHash() : location.hash);

function liveHash(): string {
  if (live === null) return '';
  const { lat, lng } = live.getCenter();
  // What is given back from it shall be where it was, also from near by.
  return hashOfCamera({ zoom: live.getZoom(), lat, lon: lng }, 5);
}
