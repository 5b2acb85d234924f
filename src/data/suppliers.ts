import type { Centre } from './catchment.ts';
import type { Activity, Precision, Status } from './codes.ts';
import { around, type Near, within } from './near.ts';
import type { Listing } from './schema.ts';

/** Who could supply a plant: what the platform MAS México set out to answer, put to the facts. */
export type SupplierQuery = Readonly<{
  /** Straight-line distance at most, in km. */
  km: number;
  activities: readonly Activity[];
  /** Whether one of the activities is enough, or all are asked for. */
  match: 'any' | 'all';
  statuses: readonly Status[];
  precisions: readonly Precision[];
}>;

export type Suppliers = Readonly<{
  found: readonly Near[];
  /** Companies that do it within the distance but whose status is none of those asked for; closed ones left out. */
  otherStatus: readonly Near[];
  /** … with a status asked for, but whose point is too vague. */
  vague: readonly Near[];
  /** … of the location's state with a status asked for that have no point at all. */
  unplaced: readonly Listing[];
  /** Companies within the distance of which no activity is known. */
  unknownActivity: readonly Near[];
}>;

/** Companies and start-ups that answer the query, nearest first, and those it leaves out for want of knowledge. */
export function suppliersFor(listings: readonly Listing[], centre: Centre, query: SupplierQuery): Suppliers {
  const { km, activities, match, statuses, precisions } = query;
  const isCompany = ({ id, kind }: Listing) => id !== centre.id && (kind === 'company' || kind === 'startup');
  const does = (listing: Listing) =>
    match === 'all'
      ? activities.every((activity) => listing.activities.includes(activity))
      : activities.some((activity) => listing.activities.includes(activity));
  const hasStatus = ({ status }: Listing) => statuses.includes(status);
  const isPlaced = ({ precision }: Listing) => precision !== null && precisions.includes(precision);
  const near = within(around(listings, centre, isCompany), km);
  const able = near.filter(({ listing }) => does(listing));
  return {
    found: able.filter(({ listing }) => hasStatus(listing) && isPlaced(listing)),
    otherStatus: able.filter(({ listing }) => !hasStatus(listing) && listing.status !== 'closed'),
    vague: able.filter(({ listing }) => hasStatus(listing) && !isPlaced(listing)),
    unplaced: listings.filter(
      (listing) =>
        listing.lat === null &&
        listing.state === centre.state &&
        isCompany(listing) &&
        does(listing) &&
        hasStatus(listing),
    ),
    unknownActivity: near.filter(({ listing }) => listing.activities.length === 0 && listing.status !== 'closed'),
  };
}
