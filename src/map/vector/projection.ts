import { distanceKm, type Point } from '../../lib/distance.ts';
import { MAX_ZOOM } from '../camera.ts';
import { mercatorX, mercatorY, worldSize } from '../projection.ts';
import type { Box } from '../shapes.ts';

/** What a picture shows: a box with air around it or up to its edges, or what a camera of the live map has at its centre. */
export type VectorFrame =
  | Readonly<{ of: 'box'; box: Box; isTight?: boolean }>
  | Readonly<{ of: 'camera'; lat: number; lon: number; zoom: number }>;

/** From degrees to pixels of the picture; north is up. */
export type Projection = Readonly<{
  width: number;
  height: number;
  zoom: number;
  x: (lon: number) => number;
  y: (lat: number) => number;
  /** Back to degrees. */
  at: (x: number, y: number) => Point;
  /** Kilometres that one pixel stands for, at the picture's centre: Mercator stretches with the latitude. */
  kmPerPixel: number;
}>;

/** A single point is shown with its town around it. */
const POINT_ZOOM = 11;
const MIN_ZOOM = 1;

/** @param air pixels left free around a box */
export function projectionOf(frame: VectorFrame, width: number, height: number, air: number): Projection {
  const free = frame.of === 'box' && frame.isTight ? 0 : 2 * air;
  const { lat, lon, zoom } = frame.of === 'camera' ? frame : fitBox(frame.box, width - free, height - free);
  const world = worldSize(zoom);
  const left = mercatorX(lon) * world - width / 2;
  const top = mercatorY(lat) * world - height / 2;
  return {
    width,
    height,
    zoom,
    x: (degrees) => mercatorX(degrees) * world - left,
    y: (degrees) => mercatorY(degrees) * world - top,
    at: (x, y) => ({ lon: ((x + left) / world) * 360 - 180, lat: latitude((y + top) / world) }),
    kmPerPixel: distanceKm({ lat, lon }, { lat, lon: lon + 360 / world }),
  };
}

/** The camera at which a box fills so many pixels. */
export function fitBox([west, south, east, north]: Box, width: number, height: number) {
  const [top, bottom] = [mercatorY(north), mercatorY(south)];
  const side = Math.max(
    (mercatorX(east) - mercatorX(west)) / Math.max(width, 1),
    (bottom - top) / Math.max(height, 1),
    1 / worldSize(MAX_ZOOM),
  );
  const isPoint = west === east && south === north;
  const zoom = isPoint ? POINT_ZOOM : Math.max(MIN_ZOOM, -Math.log2(side * worldSize(0)));
  return { lon: (west + east) / 2, lat: latitude((top + bottom) / 2), zoom };
}

/** Undoes `mercatorY`. */
export const latitude = (y: number): number => (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90;
