import type { Centre } from './catchment.ts';
import type { Activity } from './codes.ts';
import { around, isRough, type Near, within } from './near.ts';
import type { Listing } from './schema.ts';

/** Who could supply a plant: what the Alliance's platform MAS México set out to answer, put to the facts. */
export type SupplierQuery = Readonly<{
  /** Straight-line distance at most, in km. */
  km: number;
  activities: readonly Activity[];
  /** Whether one of the activities is enough, or all are asked for. */
  match: 'any' | 'all';
  /** Whether companies of unknown status count beside the active ones. */
  unknownToo: boolean;
  /** Whether companies known to their town or municipality only count beside those known to their plant or park. */
  townToo: boolean;
}>;

export type Suppliers = Readonly<{
  found: readonly Near[];
  /** Companies that do it within the distance, but are announced or, where that does not count, of unknown status. */
  otherStatus: readonly Near[];
  /** … whose status counts, but whose point is too vague. */
  vague: readonly Near[];
  /** … of the location's state whose status counts, but who have no point at all. */
  unplaced: readonly Listing[];
  /** Companies within the distance of which no activity is known; closed ones left out. */
  unknownActivity: readonly Near[];
}>;

/** Companies and start-ups that answer the query, nearest first, and those it leaves out for want of knowledge. */
export function suppliersFor(listings: readonly Listing[], centre: Centre, query: SupplierQuery): Suppliers {
  const { km, activities, match, unknownToo, townToo } = query;
  const isCompany = ({ id, kind, status }: Listing) =>
    id !== centre.id && (kind === 'company' || kind === 'startup') && status !== 'closed';
  const does = (listing: Listing) =>
    match === 'all'
      ? activities.every((activity) => listing.activities.includes(activity))
      : activities.some((activity) => listing.activities.includes(activity));
  const counts = ({ status }: Listing) => status === 'active' || (unknownToo && status === 'unknown');
  const isPlaced = (listing: Listing) => townToo || !isRough(listing);
  const near = within(around(listings, centre, isCompany), km);
  const able = near.filter(({ listing }) => does(listing));
  return {
    found: able.filter(({ listing }) => counts(listing) && isPlaced(listing)),
    otherStatus: able.filter(({ listing }) => !counts(listing)),
    vague: able.filter(({ listing }) => counts(listing) && !isPlaced(listing)),
    unplaced: listings.filter(
      (listing) =>
        listing.lat === null &&
        listing.state === centre.state &&
        isCompany(listing) &&
        does(listing) &&
        counts(listing),
    ),
    unknownActivity: near.filter(({ listing }) => listing.activities.length === 0),
  };
}
