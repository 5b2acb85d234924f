import type { FilterIndex } from './filter.ts';
import type { Listing } from './schema.ts';

/** What the first screen needs; full records, indicators and milestones arrive when they are read (load.ts). */
export type Facts = Readonly<{
  edition: string;
  listings: readonly Listing[];
  /** Position in `listings` by organization id. */
  positions: ReadonlyMap<string, number>;
  /** Ids of all places, whatever the filter. */
  places: ReadonlySet<string>;
  index: FilterIndex;
  /** Codes of the indicators that states can be coloured by. */
  indicators: readonly string[];
}>;
