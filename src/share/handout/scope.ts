import { placeId } from '../../data/places.ts';
import { selectSorted } from '../../i18n/sorted.ts';
import type { State } from '../../state/store.ts';

/** What a hand-out is of: all that the filter shows, or what is open. */
export type Scope = 'visible' | 'open';

/** Positions of its organizations, in the order of the list. */
export function scopeOf(state: State, scope: Scope): readonly number[] {
  const sorted = selectSorted(state);
  const { facts, view } = state;
  if (scope === 'visible') return sorted;
  const own = view.select === null ? undefined : facts.positions.get(view.select);
  // What is open is handed out even where the filter has hidden it since.
  if (own !== undefined) return [own];
  return sorted.filter((position) => {
    const listing = facts.listings[position];
    return listing && (listing.state === view.select || placeId(listing) === view.select);
  });
}
