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
  /** Everyone at most that far, nearest first; a ring holds the smaller ones. Only what is there now: active, or of unknown status. */
  inside: readonly Near[];
  /** Of these, how many points stand for a town or municipality only, so that the ring may hold them or not. */
  rough: number;
  /** Announced and closed ones, which only the count by status holds. */
  apart: readonly Near[];
}>;

export type Catchment = Readonly<{
  /** By radius, smallest first. */
  rings: readonly Ring[];
  /** The nearest of each kind that are there now, in the order of the kinds. */
  nearest: readonly Readonly<{ kind: Kind; near: readonly Near[] }>[];
  /** Everyone who is there now, nearest first, at whatever distance. */
  present: readonly Near[];
  /** Organizations of the location's state that are known to the state only: they can be in any ring or none. */
  unplaced: readonly Listing[];
}>;

const NEAREST_OF_EACH = 5;

/** Whether an organization is there now, as far as is known. */
function isPresent({ status }: Pick<Listing, 'status'>): boolean {
  return status === 'active' || status === 'unknown';
}

/**
 * Who is around a location, by straight-line distance; events, which come and go, are left out.
 * @param radii in km, in any order
 */
export function catchmentOf(listings: readonly Listing[], centre: Centre, radii: readonly number[]): Catchment {
  const isOther = ({ id, kind }: Listing) => id !== centre.id && kind !== 'event';
  const all = around(listings, centre, isOther);
  const present = all.filter(({ listing }) => isPresent(listing));
  const apart = all.filter(({ listing }) => !isPresent(listing));
  return {
    rings: [...new Set(radii)]
      .sort((a, b) => a - b)
      .map((km) => {
        const inside = within(present, km);
        return {
          km,
          inside,
          rough: inside.filter(({ listing }) => isRough(listing)).length,
          apart: within(apart, km),
        };
      }),
    nearest: KINDS.flatMap((kind) => {
      const near = present.filter(({ listing }) => listing.kind === kind).slice(0, NEAREST_OF_EACH);
      return near.length === 0 ? [] : [{ kind, near }];
    }),
    present,
    unplaced: listings.filter(
      (listing) => listing.lat === null && listing.state === centre.state && isOther(listing) && isPresent(listing),
    ),
  };
}

/** Those inside a ring by what they answer to a facet; one that does several things counts under each. */
export function tally(
  { inside, apart }: Pick<Ring, 'inside' | 'apart'>,
  facet: CatchmentFacet,
): ReadonlyMap<string, readonly Near[]> {
  const groups = new Map<string, Near[]>();
  for (const near of facet === 'status' ? [...inside, ...apart] : inside) {
    // Only companies have a role: with the others the question does not arise.
    if (facet === 'role' && near.listing.kind !== 'company' && near.listing.role === null) continue;
    for (const value of ANSWERS[facet](near.listing)) {
      const group = groups.get(value);
      if (group) group.push(near);
      else groups.set(value, [near]);
    }
  }
  return groups;
}

/** The nearest of those who give each answer to a facet, the answers of most first; the unknown is no answer. */
export function nearestBy(
  present: readonly Near[],
  facet: CatchmentFacet,
): readonly Readonly<{ value: string; near: readonly Near[] }>[] {
  const groups = tally({ inside: present, apart: [] }, facet);
  return [...groups]
    .filter(([value]) => value !== UNKNOWN || facet === 'status')
    .sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || (a < b ? -1 : 1))
    .map(([value, near]) => ({ value, near: near.slice(0, NEAREST_OF_EACH) }));
}

/** A line of the table of rings: one answer, and who gives it in each ring. */
export type RingRow = Readonly<{ value: string; cells: readonly (readonly Near[])[] }>;

/** The answers to a facet that anybody in the rings gives, those of most in the widest ring first, the unknown last. */
export function ringRows(rings: readonly Ring[], facet: CatchmentFacet): readonly RingRow[] {
  const tallies = rings.map((ring) => tally(ring, facet));
  const widest = tallies.at(-1) ?? new Map<string, readonly Near[]>();
  const isLast = (value: string) => Number(value === UNKNOWN && facet !== 'status');
  return [...widest]
    .sort(([a, ofA], [b, ofB]) => isLast(a) - isLast(b) || ofB.length - ofA.length || (a < b ? -1 : 1))
    .map(([value]) => ({ value, cells: tallies.map((groups) => groups.get(value) ?? []) }));
}
