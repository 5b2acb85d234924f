import { pointAt } from '../lib/distance.ts';
import type { Overlay, Pin } from '../state/overlay.ts';
import type { Features } from './shapes.ts';

/** Corners of a ring; finer ones would not be seen. */
const CORNERS = 128;
/** What lies above what, from the back to the front. */
const ORDER: readonly Pin['tone'][] = ['fallen', 'candidate', 'own', 'chosen', 'ring'];

/** What a workspace lays over the map, as the features of one source; `shape` tells the layers which is which. */
export function overlayFeatures({ rings, lines, pins }: Pick<Overlay, 'rings' | 'lines' | 'pins'>): Features {
  const feature = (geometry: GeoJSON.Geometry, properties: GeoJSON.GeoJsonProperties): GeoJSON.Feature => ({
    type: 'Feature',
    geometry,
    properties,
  });
  const largestFirst = rings.toSorted((a, b) => b.km - a.km);
  return {
    type: 'FeatureCollection',
    features: [
      ...largestFirst.map((ring) =>
        feature({ type: 'Polygon', coordinates: [circleAround(ring, ring.km)] }, { id: ring.id, shape: 'ring' }),
      ),
      ...largestFirst.map((ring) => {
        const top = pointAt(ring, ring.km, 0);
        return feature(
          { type: 'Point', coordinates: [top.lon, top.lat] },
          { id: `${ring.id} name`, shape: 'ring-name', label: ring.label },
        );
      }),
      ...lines.map(({ id, from, to, label }) =>
        feature(
          {
            type: 'LineString',
            coordinates: [
              [from.lon, from.lat],
              [to.lon, to.lat],
            ],
          },
          { id, shape: 'line', label },
        ),
      ),
      ...pins.map(({ id, lat, lon, label, tone, rank }) =>
        feature(
          { type: 'Point', coordinates: [lon, lat] },
          {
            id,
            shape: 'pin',
            label,
            tone,
            rank: rank === null ? '' : String(rank),
            order: ORDER.indexOf(tone),
            // Who keeps the number where there is no room for all.
            priority: tone === 'chosen' ? 0 : (rank ?? 0),
          },
        ),
      ),
    ],
  };
}

function circleAround(center: Readonly<{ lat: number; lon: number }>, km: number): [number, number][] {
  return Array.from({ length: CORNERS + 1 }, (_, i) => {
    const { lat, lon } = pointAt(center, km, (i % CORNERS) * (360 / CORNERS));
    return [lon, lat];
  });
}
