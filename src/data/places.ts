import type { Kind, Precision } from './codes.ts';
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
}>;

const COARSENESS: readonly Precision[] = ['site', 'park', 'locality', 'municipality'];

/** The place an organization stands at, or null where it is known to the state only. */
export function placeId(listing: Pick<Listing, 'lat' | 'lon'>): string | null {
  return listing.lat === null || listing.lon === null ? null : `place:${listing.lat},${listing.lon}`;
}

/** Groups the visible listings by their point; those without one are left out. Most crowded first, so that drawing order is stable. */
export function placesOf(listings: readonly Listing[], visible: Iterable<number>): readonly Place[] {
  const membersOf = new Map<string, number[]>();
  for (const index of visible) {
    const id = placeId(listings[index] as Listing);
    if (id === null) continue;
    const members = membersOf.get(id);
    if (members) members.push(index);
    else membersOf.set(id, [index]);
  }
  return [...membersOf]
    .map(([id, members]) => makePlace(id, members, listings))
    .sort((a, b) => b.members.length - a.members.length || (a.id < b.id ? -1 : 1));
}

function makePlace(id: string, members: readonly number[], listings: readonly Listing[]): Place {
  const kinds = new Map<Kind, number>();
  let coarsest = 0;
  let closed = 0;
  for (const member of members) {
    const { kind, precision, status } = listings[member] as Listing;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    coarsest = Math.max(coarsest, COARSENESS.indexOf(precision ?? 'municipality'));
    if (status === 'closed') closed++;
  }
  const { lat, lon } = listings[members[0] as number] as Listing & { lat: number; lon: number };
  return { id, lat, lon, precision: COARSENESS[coarsest] as Precision, members, kinds, closed };
}
