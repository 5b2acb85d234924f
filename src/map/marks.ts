import { scaleSqrt } from 'd3-scale';
import type { Kind, Precision } from '../data/codes.ts';
import type { Place } from '../data/places.ts';
import { makeGrid } from '../lib/grid.ts';
import { mercatorX, mercatorY, worldSize } from './projection.ts';
import { type Box, widen } from './shapes.ts';

/** What the map draws at one spot: one place, or several that would overlap. */
export type Mark = Readonly<{
  /** The id of its largest place, at whose point it stands. */
  id: string;
  lat: number;
  lon: number;
  /** How many visible organizations it stands for. */
  count: number;
  /** Pixels from the centre to the outermost line. */
  radius: number;
  kinds: ReadonlyMap<Kind, number>;
  /** Null where several places are merged: there is no single precision then. */
  precision: Precision | null;
  closed: number;
  /** Those of unknown year by kind, where a year is shown. */
  undated: ReadonlyMap<Kind, number>;
  /** Most crowded first. */
  places: readonly Place[];
}>;

/** Room between two marks, in pixels. */
export const GAP = 3;
const SINGLE_RADIUS = 8.5;
const crowdedRadius = scaleSqrt().domain([2, 100]).range([11, 23]).clamp(true);

export const markRadius = (count: number): number => (count === 1 ? SINGLE_RADIUS : crowdedRadius(count));

/** Marks change at half steps of zoom only, so that they hold still while one zooms. */
export const zoomStep = (zoom: number): number => Math.floor(zoom * 2) / 2;

/** Marks in the making, one per place at first; a structure of arrays, since there may be 100,000. */
type Groups = Readonly<{
  x: Float64Array;
  y: Float64Array;
  count: Uint32Array;
  /** The group it went into, or itself. */
  into: Uint32Array;
}>;

/**
 * Merges the places whose marks would overlap at this zoom, each into the nearest mark of a larger place, until none do.
 * @param places as `placesOf` gives them, most crowded first
 * @param scale size of the marks, 1 on a common screen
 */
export function mergePlaces(places: readonly Place[], zoom: number, scale = 1): readonly Mark[] {
  const world = worldSize(zoomStep(zoom)) / scale;
  const groups: Groups = {
    x: Float64Array.from(places, ({ lon }) => mercatorX(lon) * world),
    y: Float64Array.from(places, ({ lat }) => mercatorY(lat) * world),
    count: Uint32Array.from(places, ({ members }) => members.length),
    into: Uint32Array.from(places.keys()),
  };
  let kept = Uint32Array.from(places.keys());
  for (let before = -1; kept.length !== before; ) {
    before = kept.length;
    kept = mergeOnce(groups, kept);
  }
  return collect(places, groups, kept, scale);
}

/** Two marks can touch only within this distance, so a cell and its eight neighbours hold all candidates. */
const CELL = 2 * markRadius(Number.POSITIVE_INFINITY) + GAP;
const RADII = Float64Array.from({ length: 101 }, (_, count) => markRadius(Math.max(1, count)));
const radiusOf = (count: number): number => RADII[Math.min(count, 100)] as number;

/** One pass: what grew in it may overlap again, so the caller repeats it until nothing merges. */
function mergeOnce({ x, y, count, into }: Groups, groups: Uint32Array): Uint32Array<ArrayBuffer> {
  const grid = makeGrid(CELL, groups.length, x.length);
  const kept: number[] = [];
  for (const group of groups) {
    const [gx, gy] = [x[group] as number, y[group] as number];
    const radius = radiusOf(count[group] as number);
    let nearest = -1;
    let shortest = Number.POSITIVE_INFINITY;
    grid.visit(gx, gy, (other) => {
      const distance = ((x[other] as number) - gx) ** 2 + ((y[other] as number) - gy) ** 2;
      if (distance < shortest && distance < (radiusOf(count[other] as number) + radius + GAP) ** 2) {
        nearest = other;
        shortest = distance;
      }
    });
    if (nearest < 0) {
      kept.push(group);
      grid.add(gx, gy, group);
    } else {
      count[nearest] = (count[nearest] as number) + (count[group] as number);
      into[group] = nearest;
    }
  }
  return Uint32Array.from(kept);
}

function collect(places: readonly Place[], { count, into }: Groups, kept: Uint32Array, scale: number): readonly Mark[] {
  const members = new Map<number, Place[]>();
  for (const seed of kept) members.set(seed, []);
  for (const [at, place] of places.entries()) {
    let seed = at;
    while (into[seed] !== seed) seed = into[seed] as number;
    members.get(seed)?.push(place);
  }
  return Array.from(kept, (seed) =>
    makeMark(members.get(seed) as Place[], count[seed] as number, radiusOf(count[seed] as number) * scale),
  );
}

/** @param places most crowded first: the first is where the mark stands */
function makeMark(places: readonly Place[], count: number, radius: number): Mark {
  const [seed] = places as [Place];
  const { id, lat, lon } = seed;
  if (places.length === 1) {
    const { kinds, precision, closed, undated } = seed;
    return { id, lat, lon, count, radius, kinds, precision, closed, undated, places };
  }
  const kinds = new Map<Kind, number>();
  const undated = new Map<Kind, number>();
  let closed = 0;
  for (const place of places) {
    for (const [kind, n] of place.kinds) kinds.set(kind, (kinds.get(kind) ?? 0) + n);
    for (const [kind, n] of place.undated) undated.set(kind, (undated.get(kind) ?? 0) + n);
    closed += place.closed;
  }
  return { id, lat, lon, count, radius, kinds, precision: null, closed, undated, places };
}

/** The box around the places of a mark. */
export function boxOfMark({ places, lon, lat }: Mark): Box {
  return places.reduce<Box>((box, place) => widen(box, place.lon, place.lat), [lon, lat, lon, lat]);
}
