import { distanceKm, type Point } from '../lib/distance.ts';
import { groupBy } from '../lib/groupBy.ts';
import { counts } from './activities.ts';
import { statesOf } from './areas.ts';
import type { Activity, Area, StateCode } from './codes.ts';
import { isListedCompany } from './coverage.ts';
import type { Listing } from './schema.ts';

/** The nearest who has an activity outside an area: a pair of organizations, as positions in the listings. */
export type NearestProvider = Readonly<{
  /** Stands in the area. */
  from: number;
  /** Has the activity, outside the area. */
  to: number;
  /** Great-circle distance between their points, in km. */
  km: number;
}>;

type Placed = Readonly<{ position: number; point: Point; listing: Listing }>;

const found = new WeakMap<readonly Listing[], Map<Area, ReadonlyMap<Activity, NearestProvider>>>();

/**
 * For each activity the nearest pair of an organization of the area and a provider elsewhere. It is measured from the
 * area's listed companies, for they are who would buy; where none has a point, from its organizations of every kind.
 * No entry where nobody else with the activity has a point, or nobody of the area has one. Equal distances: the first listed.
 */
export function nearestProviders(listings: readonly Listing[], area: Area): ReadonlyMap<Activity, NearestProvider> {
  const known = found.get(listings) ?? new Map<Area, ReadonlyMap<Activity, NearestProvider>>();
  found.set(listings, known);
  const nearest = known.get(area) ?? findNearest(listings, area);
  known.set(area, nearest);
  return nearest;
}

/**
 * Providers elsewhere that cannot be measured, for they have no point, by state and most first: one of them may be nearer
 * than the nearest that is named.
 */
export function unplacedProviders(
  listings: readonly Listing[],
  area: Area,
  activity: Activity,
): readonly (readonly [state: StateCode, count: number])[] {
  const states: readonly StateCode[] = statesOf(area);
  const unplaced = listings.filter(
    (listing) =>
      (listing.lat === null || listing.lon === null) &&
      listing.activities.includes(activity) &&
      !states.includes(listing.state) &&
      counts(listing, activity),
  );
  return [...groupBy(unplaced, ({ state }) => state)]
    .map(([state, some]) => [state, some.length] as const)
    .sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1));
}

function findNearest(listings: readonly Listing[], area: Area): ReadonlyMap<Activity, NearestProvider> {
  const states = new Set<string>(statesOf(area));
  const placed = listings.flatMap((listing, position): readonly Placed[] => {
    const { lat, lon, status } = listing;
    return lat === null || lon === null || status === 'closed' ? [] : [{ position, point: { lat, lon }, listing }];
  });
  const inside = placed.filter(({ listing }) => states.has(listing.state));
  const companies = inside.filter(({ listing }) => isListedCompany(listing));
  const origins = companies.length > 0 ? companies : inside;
  const nearest = new Map<Activity, NearestProvider>();
  for (const { position: to, point, listing } of placed) {
    if (states.has(listing.state) || listing.activities.length === 0) continue;
    const closest = closestTo(point, origins);
    if (closest === null) continue;
    for (const activity of listing.activities) {
      const before = nearest.get(activity);
      if (counts(listing, activity) && (before === undefined || closest.km < before.km)) {
        nearest.set(activity, { from: closest.position, to, km: closest.km });
      }
    }
  }
  return nearest;
}

function closestTo(point: Point, origins: readonly Placed[]): { position: number; km: number } | null {
  let best: { position: number; km: number } | null = null;
  for (const origin of origins) {
    const km = distanceKm(origin.point, point);
    if (best === null || km < best.km) best = { position: origin.position, km };
  }
  return best;
}
