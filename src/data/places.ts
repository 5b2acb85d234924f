import type { Kind, Precision } from './codes.ts';
import type { Facts } from './facts.ts';
import type { Listing } from './schema.ts';

/** The organizations at one point. `id` is also what a link's `select=` carries. */
export type Place = Readonly<{
  id: string;
  lat: number;
  lon: number;
  /** The coarsest precision among its organizations: a point promises no more than its vaguest record. */
  precision: Precision;
  /** Indices into the listings, ascending. */
  members: readonly number[];
  kinds: ReadonlyMap<Kind, number>;
  /** How many of the members are closed. */
  closed: number;
  /** Those of unknown year by kind, where a year is shown; empty where none is, since nothing is said of time then. */
  undated: ReadonlyMap<Kind, number>;
}>;

const COARSENESS: readonly Precision[] = ['site', 'park', 'locality', 'municipality'];

/** The place an organization stands at, or null where it is known to the state only. */
export function placeId(listing: Pick<Listing, 'lat' | 'lon'>): string | null {
  return listing.lat === null || listing.lon === null ? null : `place:${listing.lat},${listing.lon}`;
}

/**
 * Groups the visible listings by their point; those without one are left out. Most crowded first, so that drawing order is stable.
 * @param showsYear whether those of unknown year are to be told apart
 */
export function placesOf(listings: readonly Listing[], visible: Iterable<number>, showsYear = false): readonly Place[] {
  const membersOf = new Map<string, number[]>();
  for (const index of visible) {
    const id = placeId(listings[index] as Listing);
    if (id === null) continue;
    const members = membersOf.get(id);
    if (members) members.push(index);
    else membersOf.set(id, [index]);
  }
  return [...membersOf]
    .map(([id, members]) => makePlace(id, members, listings, showsYear))
    .sort((a, b) => b.members.length - a.members.length || (a.id < b.id ? -1 : 1));
}

const NONE: ReadonlyMap<Kind, number> = new Map();

function makePlace(id: string, members: readonly number[], listings: readonly Listing[], showsYear: boolean): Place {
  const kinds = new Map<Kind, number>();
  const undated = showsYear ? new Map<Kind, number>() : null;
  let coarsest = 0;
  let closed = 0;
  for (const member of members) {
    const { kind, precision, status, since } = listings[member] as Listing;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if (since === null) undated?.set(kind, (undated.get(kind) ?? 0) + 1);
    coarsest = Math.max(coarsest, COARSENESS.indexOf(precision ?? 'municipality'));
    if (status === 'closed') closed++;
  }
  const { lat, lon } = listings[members[0] as number] as Listing & { lat: number; lon: number };
  const precision = COARSENESS[coarsest] as Precision;
  return { id, lat, lon, precision, members, kinds, closed, undated: undated ?? NONE };
}

/** The place of that id with everyone at it, whatever the filter; null where nobody is. */
export function placeAt(facts: Facts, id: string): Place | null {
  const members = facts.listings.flatMap((listing, i) => (placeId(listing) === id ? [i] : []));
  return placesOf(facts.listings, members)[0] ?? null;
}
