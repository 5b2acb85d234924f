import 'maplibre-gl/dist/maplibre-gl.css';
import type { FeatureCollection } from 'geojson';
import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** The least page that draws the atlas's land and points: what every figure of the bench is compared with. */
type Columns = {
  id: readonly string[];
  kind: readonly string[];
  lat: readonly (number | null)[];
  lon: readonly (number | null)[];
};

setWorkerUrl(workerUrl);
const get = async (file: string) => (await fetch(`/data/${file}`)).json();
const [{ columns }, land, states] = (await Promise.all([
  get('listings.json'),
  get('base/land.json'),
  get('base/states.json'),
])) as [{ columns: Columns }, FeatureCollection, FeatureCollection];

const points = (accept: (kind: string) => boolean): FeatureCollection => ({
  type: 'FeatureCollection',
  features: columns.id.flatMap((id, i) => {
    const [lat, lon] = [columns.lat[i], columns.lon[i]];
    return lat != null && lon != null && accept(columns.kind[i] as string)
      ? [{ type: 'Feature', properties: { id }, geometry: { type: 'Point', coordinates: [lon, lat] } }]
      : [];
  }),
});

const map = new MapLibre({
  container: 'map',
  bounds: [-105.7, 18.9, -98.3, 24.5],
  attributionControl: false,
  style: {
    version: 8,
    sources: {
      land: { type: 'geojson', data: land },
      states: { type: 'geojson', data: states },
      points: { type: 'geojson', data: points(() => true) },
    },
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': '#dbe7ea' } },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': '#f2eee5' } },
      { id: 'states', type: 'fill', source: 'states', paint: { 'fill-color': '#f7f4ee' } },
      { id: 'borders', type: 'line', source: 'states', paint: { 'line-color': '#d6cfc0' } },
      { id: 'marks', type: 'circle', source: 'points', paint: { 'circle-color': '#c24a06', 'circle-radius': 6 } },
    ],
  },
});

Object.assign(document.getElementById('map') as HTMLElement, {
  atlasMap: map,
  /** Shows the companies only, as the atlas does when that filter is clicked. */
  filterCompanies: () =>
    (map.getSource('points') as unknown as { setData: (data: FeatureCollection) => void }).setData(
      points((kind) => kind === 'company'),
    ),
});
