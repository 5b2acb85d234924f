import { distanceKm, type Point } from '../lib/distance.ts';
import type { Listing } from './schema.ts';

/** An organization and how far its point is from another, in km along a great circle: a straight line, no travel time. */
export type Near = Readonly<{ listing: Listing; km: number }>;

/** Organizations by distance from a point, nearest first; those without a point or refused by `accept` are left out. */
export function around(
  listings: readonly Listing[],
  from: Point,
  accept: (listing: Listing) => boolean = () => true,
): readonly Near[] {
  return listings
    .flatMap((listing) =>
      listing.lat !== null && listing.lon !== null && accept(listing)
        ? [{ listing, km: distanceKm(from, { lat: listing.lat, lon: listing.lon }) }]
        : [],
    )
    .sort((a, b) => a.km - b.km || (a.listing.id < b.listing.id ? -1 : 1));
}

/** Those of a sorted list that are at most `km` away. */
export function within(near: readonly Near[], km: number): readonly Near[] {
  const end = near.findIndex((one) => one.km > km);
  return end === -1 ? near : near.slice(0, end);
}

/** Whether a distance to or from this point is only about right: the point is its town's or municipality's. */
export function isRough({ precision }: Pick<Listing, 'precision'>): boolean {
  return precision === 'locality' || precision === 'municipality';
}
