import { municipalityValue } from '../data/facets.ts';
import type { Facts } from '../data/facts.ts';
import type { Point } from '../lib/distance.ts';

/** The points known in a municipality, for the camera to frame. */
export function pointsOf(facts: Facts, municipality: string): readonly Point[] {
  return facts.listings.flatMap((listing) =>
    listing.lat !== null && listing.lon !== null && municipalityValue(listing) === municipality
      ? [{ lat: listing.lat, lon: listing.lon }]
      : [],
  );
}
