import { ALLIANCE } from '../data/codes.ts';
import type { Facts } from '../data/facts.ts';
import { pointAt } from '../lib/distance.ts';
import { listingOf } from '../state/selectors.ts';
import type { Frame } from '../state/store.ts';
import { type Box, boxOf, type Features, widen } from './shapes.ts';

/** What the camera shall show, and how close it may come for it. */
export type Target = Readonly<{ box: Box; maxZoom: number }>;
export type Padding = Readonly<{ top: number; right: number; bottom: number; left: number }>;

/** As close as the map goes; nearer, the base map holds nothing more. */
export const MAX_ZOOM = 17;
/** Close enough to see an address in its town, far enough to see the town. */
const POINT_ZOOM = 12.5;
const AREA_ZOOM = 10;

/** What a request for the camera means in degrees; null where the thing has no place on the map. */
export function frameTarget(frame: Frame, facts: Facts, states: Features): Target | null {
  if (frame.of === 'alliance') return area(states, (code) => (ALLIANCE as readonly string[]).includes(code));
  if (frame.of === 'mexico') return area(states, () => true);
  if (frame.of === 'state') return area(states, (code) => code === frame.state);
  if (frame.of === 'states') return area(states, (code) => frame.states.includes(code));
  if (frame.of === 'points') return around(frame.points);
  if (frame.of === 'circle') return around([0, 90, 180, 270].map((bearing) => pointAt(frame, frame.km, bearing)));
  const listing = frame.of === 'organization' ? listingOf(facts, frame.id) : null;
  if (!listing) return null;
  const { lat, lon, state } = listing;
  return lat === null || lon === null ? area(states, (code) => code === state) : around([{ lat, lon }]);
}

function area(states: Features, isWanted: (code: string) => boolean): Target | null {
  const box = boxOf(states.features.filter(({ properties }) => isWanted(String(properties?.code))));
  return box && { box, maxZoom: AREA_ZOOM };
}

function around(points: readonly Readonly<{ lat: number; lon: number }>[]): Target | null {
  const box = points.reduce<Box | null>((before, { lon, lat }) => widen(before, lon, lat), null);
  return box && { box, maxZoom: points.length > 1 ? MAX_ZOOM : POINT_ZOOM };
}

/** Pixels of the map that something covers. */
export type Insets = Readonly<{ right: number; bottom: number; left: number }>;

/** Width that is kept to frame in when what covers the sides leaves less, in pixels. */
const STRIP = 320;

/** Air around what is framed, and room for what covers the map's edges. */
export function paddingFor(width: number, height: number, insets: Insets): Padding {
  const air = Math.round(Math.min(56, Math.min(width, height) * 0.06));
  // A sheet that covers nearly all leaves nothing to frame in; then a strip is kept.
  const bottom = Math.min(insets.bottom, Math.max(0, height - 160));
  // What is open lies above the legend, so its side is taken off first.
  const right = Math.min(insets.right, Math.max(0, width - STRIP));
  const left = Math.min(insets.left, Math.max(0, width - right - STRIP));
  return { top: air, right: air + right, bottom: air + bottom, left: air + left };
}
