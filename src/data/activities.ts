import { statesOf } from './areas.ts';
import { ACTIVITIES, type Activity, type Area } from './codes.ts';
import { isListedCompany } from './coverage.ts';
import type { Listing } from './schema.ts';

/**
 * What serves an industry rather than makes, repairs or designs aircraft: mostly the work of schools, laboratories,
 * clusters, governments and parks. Counted over organizations of every kind; neither quotient nor synergies take part.
 */
export const SERVICES: readonly Activity[] = ['logistics', 'policy', 'research', 'supply-chain', 'training'];

/** What companies can do for one another: all other activities. */
export const SKILLS: readonly Activity[] = ACTIVITIES.filter((activity) => !SERVICES.includes(activity));

/** What an area can do, and who says so. */
export type Offer = Readonly<{
  area: Area;
  /** Companies and start-ups listed, closed ones left out. */
  listed: number;
  /** How many of these state no activity at all; what they do is unknown, not nothing. */
  silent: number;
  /** Positions in the listings of those who have the activity, ascending: listed companies for skills, organizations of every kind for services. */
  providers: ReadonlyMap<Activity, readonly number[]>;
}>;

const NOBODY: readonly number[] = [];

/** Who in the area has the activity, as positions in the listings. */
export function providersOf(offer: Offer, activity: Activity): readonly number[] {
  return offer.providers.get(activity) ?? NOBODY;
}

/** Whether an organization counts where the activity is counted. */
export function counts(listing: Pick<Listing, 'kind' | 'status'>, activity: Activity): boolean {
  return SERVICES.includes(activity) ? listing.status !== 'closed' : isListedCompany(listing);
}

const offers = new WeakMap<readonly Listing[], Map<Area, Offer>>();

/** What an area can do, whatever the filter: a statement about the atlas, not about the view. The same object each time. */
export function offerOf(listings: readonly Listing[], area: Area): Offer {
  const known = offers.get(listings) ?? new Map<Area, Offer>();
  offers.set(listings, known);
  const offer = known.get(area) ?? makeOffer(listings, area);
  known.set(area, offer);
  return offer;
}

function makeOffer(listings: readonly Listing[], area: Area): Offer {
  const states = new Set<string>(statesOf(area));
  const providers = new Map<Activity, number[]>();
  let listed = 0;
  let silent = 0;
  listings.forEach((listing, position) => {
    if (!states.has(listing.state)) return;
    if (isListedCompany(listing)) {
      listed++;
      if (listing.activities.length === 0) silent++;
    }
    for (const activity of listing.activities) {
      if (!counts(listing, activity)) continue;
      const before = providers.get(activity);
      if (before) before.push(position);
      else providers.set(activity, [position]);
    }
  });
  return { area, listed, silent, providers };
}

/** Below these a quotient says more about chance and coverage than about the area. */
const FEWEST_PROVIDERS = 3;
export const FEWEST_LISTED = 5;

/** A specialisation, or why there is none. */
export type Quotient =
  | Readonly<{ value: number; blank: null }>
  | Readonly<{ value: null; blank: 'service' | 'few-listed' | 'few-providers' }>;

/**
 * Location quotient of an activity: (n ÷ N) ÷ (m ÷ M), where n of the area's N listed companies have it and m of all M
 * (Florence 1939; without unit, 1 = as common as in all of the atlas). Its two thresholds look at the area alone, so
 * that what is blank in one area changes nothing in another.
 * @param all the offer of Mexico, the area included
 */
export function quotient(offer: Offer, all: Offer, activity: Activity): Quotient {
  if (SERVICES.includes(activity)) return { value: null, blank: 'service' };
  if (offer.listed < FEWEST_LISTED) return { value: null, blank: 'few-listed' };
  const own = providersOf(offer, activity).length;
  if (own < FEWEST_PROVIDERS) return { value: null, blank: 'few-providers' };
  return { value: own / offer.listed / (providersOf(all, activity).length / all.listed), blank: null };
}
