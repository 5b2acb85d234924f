import type { Point } from './distance.ts';

/** Longitude, latitude in degrees, as GeoJSON writes them. */
type Position = readonly number[];
/** Rings; the first is the outline, the others are holes. */
export type Polygon = readonly (readonly Position[])[];

const KM_PER_DEGREE = 111.195;

/** Whether the point lies in one of the polygons (holes excluded), by counting the edges that a ray to the east crosses. */
export function isInside(point: Point, polygons: readonly Polygon[]): boolean {
  let inside = false;
  eachEdge(polygons, (x1, y1, x2, y2) => {
    const crosses = y1 > point.lat !== y2 > point.lat;
    if (crosses && point.lon < x1 + ((point.lat - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  });
  return inside;
}

/**
 * Distance in km from the point to the polygons: 0 inside, else to the nearest edge (not merely the nearest corner).
 * Measured on a plane touching the earth at the point: exact to 1 % within 100 km, a rough figure beyond.
 */
export function distanceToPolygons(point: Point, polygons: readonly Polygon[]): number {
  if (isInside(point, polygons)) return 0;
  const kmEast = KM_PER_DEGREE * Math.cos((point.lat * Math.PI) / 180);
  let least = Number.POSITIVE_INFINITY;
  eachEdge(polygons, (x1, y1, x2, y2) => {
    const ax = (x1 - point.lon) * kmEast;
    const ay = (y1 - point.lat) * KM_PER_DEGREE;
    const dx = (x2 - x1) * kmEast;
    const dy = (y2 - y1) * KM_PER_DEGREE;
    const length2 = dx * dx + dy * dy;
    // Foot of the perpendicular from the point (the origin), kept within the edge.
    const along = length2 === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length2));
    least = Math.min(least, Math.hypot(ax + along * dx, ay + along * dy));
  });
  return least;
}

type Visit = (x1: number, y1: number, x2: number, y2: number) => void;

function eachEdge(polygons: readonly Polygon[], visit: Visit): void {
  for (const ring of polygons.flat()) {
    for (let i = 1; i < ring.length; i++) {
      const [x1, y1] = ring[i - 1] as [number, number];
      const [x2, y2] = ring[i] as [number, number];
      visit(x1, y1, x2, y2);
    }
  }
}
