import { STATES, type StateCode } from '../data/codes.ts';
import { loadShapes } from '../data/load.ts';
import { type Reading, readingsOf } from '../lib/coordinates.ts';
import type { Point } from '../lib/distance.ts';
import { distanceToPolygons, isInside, type Polygon } from '../lib/polygons.ts';

/** The state a point lies in; null outside Mexico. */
export type StateAt = (point: Point) => StateCode | null;

/** The outlines are simplified: a point on a quay or a border may stand so far beside its state, in km. */
const TOLERANCE_KM = 5;

export const loadStateShapes = () => loadShapes('states');

export function stateFinder(shapes: GeoJSON.FeatureCollection): StateAt {
  const states = shapes.features.flatMap(({ geometry, properties }) => {
    const code = STATES.find((state) => state === properties?.code);
    const polygons = polygonsOf(geometry);
    return code && polygons ? [{ code, polygons }] : [];
  });
  return (point) => {
    const inside = states.find(({ polygons }) => isInside(point, polygons));
    if (inside) return inside.code;
    const [nearest] = states
      .map(({ code, polygons }) => ({ code, km: distanceToPolygons(point, polygons) }))
      .sort((a, b) => a.km - b.km);
    return nearest && nearest.km <= TOLERANCE_KM ? nearest.code : null;
  };
}

function polygonsOf(geometry: GeoJSON.Geometry): readonly Polygon[] | null {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : null;
}

/** Where a reading lies: in Mexico, in Mexico if written otherwise, or outside. */
export type Located = Readonly<{ is: 'inside' | 'swapped'; point: Point }> | Readonly<{ is: 'outside' }>;

export function locate(reading: Extract<Reading, { of: 'point' }>, stateAt: StateAt): Located {
  const [written, ...others] = readingsOf(reading);
  const isWritten = reading.point.lat === written?.lat && reading.point.lon === written.lon;
  if (written && isWritten && stateAt(written) !== null) return { is: 'inside', point: written };
  const meant = (isWritten || !written ? others : [written, ...others]).find((point) => stateAt(point) !== null);
  return meant ? { is: 'swapped', point: meant } : { is: 'outside' };
}
