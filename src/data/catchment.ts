import type { Point } from '../lib/distance.ts';
import { KINDS, type Kind, type StateCode, UNKNOWN } from './codes.ts';
import { ANSWERS } from './facets.ts';
import { around, isRough, type Near, within } from './near.ts';
import type { Listing } from './schema.ts';

/** A location whose surroundings are looked at. `id` is that of its own organization, which is not its own neighbour. */
export type Centre = Point & Readonly<{ id: string | null; state: StateCode | null }>;

/** How the organizations inside a ring are counted. */
export const CATCHMENT_FACETS = ['kind', 'role', 'activity', 'status'] as const;
export type CatchmentFacet = (typeof CATCHMENT_FACETS)[number];

export type Ring = Readonly<{
  km: number;
  /** Everyone at most that far, nearest first; a ring holds the smaller ones. Closed ones and events are left out. */
  inside: readonly Near[];
  /** Of these, how many points stand for a town or municipality only, so that the ring may hold them or not. */
  rough: number;
  /** Closed organizations inside, which no other count holds. */
  closed: readonly Near[];
}>;

export type Catchment = Readonly<{
  /** By radius, smallest first. */
  rings: readonly Ring[];
  /** The nearest of each kind that is not an event, in the order of the kinds; closed ones left out. */
  nearest: readonly Readonly<{ kind: Kind; near: readonly Near[] }>[];
  /** Organizations of the location's state that are known to the state only: they can be in any ring or none. */
  unplaced: readonly Listing[];
}>;

export const NEAREST_OF_KIND = 5;

/**
 * Who is around a location, by straight-line distance.
 * @param radii in km, in any order
 */
export function catchmentOf(listings: readonly Listing[], centre: Centre, radii: readonly number[]): Catchment {
  const isOther = ({ id, kind }: Listing) => id !== centre.id && kind !== 'event';
  const all = around(listings, centre, isOther);
  const open = all.filter(({ listing }) => listing.status !== 'closed');
  const closed = all.filter(({ listing }) => listing.status === 'closed');
  return {
    rings: [...new Set(radii)]
      .sort((a, b) => a - b)
      .map((km) => {
        const inside = within(open, km);
        return {
          km,
          inside,
          rough: inside.filter(({ listing }) => isRough(listing)).length,
          closed: within(closed, km),
        };
      }),
    nearest: KINDS.flatMap((kind) => {
      const near = open.filter(({ listing }) => listing.kind === kind).slice(0, NEAREST_OF_KIND);
      return near.length === 0 ? [] : [{ kind, near }];
    }),
    unplaced: listings.filter(
      (listing) =>
        listing.lat === null && listing.state === centre.state && isOther(listing) && listing.status !== 'closed',
    ),
  };
}

/** Those inside a ring by what they answer to a facet, most first; one that does several things counts under each. */
export function tally(
  inside: readonly Near[],
  facet: CatchmentFacet,
): readonly Readonly<{ value: string; near: readonly Near[] }>[] {
  const groups = new Map<string, Near[]>();
  for (const near of inside) {
    // Only companies have a role: the others did not leave the question open, it does not arise.
    if (facet === 'role' && near.listing.kind !== 'company' && near.listing.role === null) continue;
    for (const value of ANSWERS[facet](near.listing)) {
      const group = groups.get(value);
      if (group) group.push(near);
      else groups.set(value, [near]);
    }
  }
  const last = (value: string) => (value === UNKNOWN && facet !== 'status' ? 1 : 0);
  return [...groups]
    .map(([value, near]) => ({ value, near }))
    .sort((a, b) => last(a.value) - last(b.value) || b.near.length - a.near.length || (a.value < b.value ? -1 : 1));
}
