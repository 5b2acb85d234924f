import type { State } from '../../state/store.ts';
import { frameTarget } from '../camera.ts';
import { mercatorX, mercatorY, worldSize } from '../projection.ts';
import type { BaseShapes, Box } from '../shapes.ts';
import { latitude, type VectorFrame } from './projection.ts';

/** Where the live map looks; null where it has none, since the browser cannot draw it. */
export type Camera = Readonly<{ lat: number; lon: number; zoom: number }>;

/** The camera that stands in the address. @param hash with or without "#" */
export function cameraIn(hash: string): Camera | null {
  const [zoom, lat, lon] = (/(?:^#?|&)map=([^&]*)/.exec(hash)?.[1] ?? '').split('/').map(Number);
  const isCamera = [zoom, lat, lon].every((value) => Number.isFinite(value));
  return isCamera ? { zoom: zoom as number, lat: lat as number, lon: lon as number } : null;
}

/** What a map of so many pixels shows at that camera. */
export function boxOfCamera({ lat, lon, zoom }: Camera, width: number, height: number): Box {
  const world = worldSize(zoom);
  const [dx, dy] = [width / 2 / world, height / 2 / world];
  const [x, y] = [mercatorX(lon), mercatorY(lat)];
  return [(x - dx) * 360 - 180, latitude(y + dy), (x + dx) * 360 - 180, latitude(y - dy)];
}

/** What the live map was asked to show, for where it has no camera: all of the Alliance if nothing else. */
export function requestedFrame({ frame, facts }: State, shapes: BaseShapes): VectorFrame {
  const target = frameTarget(frame ?? { of: 'alliance' }, facts, shapes.states);
  const alliance = frameTarget({ of: 'alliance' }, facts, shapes.states);
  return { of: 'box', box: (target ?? alliance)?.box ?? [-117.2, 14.5, -86.7, 32.7] };
}
