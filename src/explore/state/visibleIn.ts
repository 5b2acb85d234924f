import type { StateCode } from '../../data/codes.ts';
import type { Facts } from '../../data/facts.ts';
import type { Matches } from '../../data/filter.ts';
import type { Listing } from '../../data/schema.ts';

/** How many organizations a state has, and those of them that the filter shows. */
export function visibleIn(
  facts: Facts,
  matches: Matches,
  place: StateCode,
): { all: number; shown: readonly Listing[] } {
  return {
    all: facts.listings.filter(({ state }) => state === place).length,
    shown: Array.from(matches.visible, (i) => facts.listings[i] as Listing).filter(({ state }) => state === place),
  };
}
