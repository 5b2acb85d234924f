import type { Map as MapLibre } from 'maplibre-gl';
import { selectIsKiosk } from '../state/selectors.ts';
import type { State } from '../state/store.ts';

let live: MapLibre | null = null;

/** Says which map is on screen; null for none. */
export function setLiveMap(map: MapLibre | null): void {
  live = map;
}

/** Zoom, latitude and longitude as they stand in an address. */
export const hashOfCamera = ({ zoom, lat, lon }: Readonly<{ zoom: number; lat: number; lon: number }>): string =>
  `#map=${[zoom.toFixed(2), lat.toFixed(3), lon.toFixed(3)].map(Number).join('/')}`;

/** Where the map on screen looks, as an address says it; '' where nothing says. A kiosk's address never does, so there the map is asked. */
export const shownHash = (state: State): string => (selectIsKiosk(state) ? liveHash() : location.hash);

function liveHash(): string {
  if (live === null) return '';
  const { lat, lng } = live.getCenter();
  return hashOfCamera({ zoom: live.getZoom(), lat, lon: lng });
}
