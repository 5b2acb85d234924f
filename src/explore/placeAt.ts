import type { Facts } from '../data/facts.ts';
import { type Place, placeId, placesOf } from '../data/places.ts';

/** The place of that id with everyone at it, whatever the filter; null where nobody is. */
export function placeAt(facts: Facts, id: string): Place | null {
  const members = facts.listings.flatMap((listing, i) => (placeId(listing) === id ? [i] : []));
  return placesOf(facts.listings, members)[0] ?? null;
}
