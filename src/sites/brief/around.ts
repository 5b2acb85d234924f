import { distanceKm, type Point, pointAt } from '../../lib/distance.ts';
import type { Box } from '../../map/shapes.ts';

/** The least box that holds a circle of so many km around each point. @returns null without points */
export function boxAround(points: readonly Point[], km: number): Box | null {
  const edges = points.flatMap((point) => [0, 90, 180, 270].map((bearing) => pointAt(point, km, bearing)));
  if (edges.length === 0) return null;
  const [lats, lons] = [edges.map(({ lat }) => lat), edges.map(({ lon }) => lon)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/** The greatest distance between two of the points in km, 0 for fewer than two. */
export function farthestApart(points: readonly Point[]): number {
  return Math.max(0, ...points.flatMap((a) => points.map((b) => distanceKm(a, b))));
}
