import type { Facts } from '../../data/facts.ts';
import type { Lang } from '../../data/lang.ts';
import { placeAt } from '../../data/places.ts';
import { valueLabel } from '../../i18n/labels.ts';
import { placeName } from '../../map/placeName.ts';
import { listingOf } from '../../state/selectors.ts';

/** What people call an organization, a state or a place under the spotlight; its id where the facts no longer hold it. */
export function lightName(id: string, facts: Facts, lang: Lang): string {
  const { listings } = facts;
  const place = facts.places.has(id) ? placeAt(facts, id) : null;
  return place ? placeName(place, listings) : (listingOf(facts, id)?.name ?? valueLabel('state', id, lang, listings));
}
