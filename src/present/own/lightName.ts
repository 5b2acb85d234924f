import type { Facts } from '../../data/facts.ts';
import type { Lang } from '../../data/lang.ts';
import { placesOf } from '../../data/places.ts';
import type { Listing } from '../../data/schema.ts';
import { valueLabel } from '../../i18n/labels.ts';
import { memo } from '../../lib/memo.ts';
import { placeName } from '../../map/placeName.ts';
import { listingOf } from '../../state/selectors.ts';

const allPlaces = memo((listings: readonly Listing[]) => placesOf(listings, listings.keys()));

/** What people call an organization, a state or a place under the spotlight; its id where the facts no longer hold it. */
export function lightName(id: string, facts: Facts, lang: Lang): string {
  const { listings } = facts;
  const place = facts.places.has(id) ? allPlaces(listings).find((one) => one.id === id) : undefined;
  return place ? placeName(place, listings) : (listingOf(facts, id)?.name ?? valueLabel('state', id, lang, listings));
}
