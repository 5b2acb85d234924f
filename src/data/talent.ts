import { distanceKm } from '../lib/distance.ts';
import { type Offer, providersOf, SKILLS } from './activities.ts';
import { statesOf } from './areas.ts';
import type { Activity, Kind } from './codes.ts';
import type { Listing } from './schema.ts';

/** Where people learn: what counts as a school here. */
const SCHOOL_KINDS: readonly Kind[] = ['university', 'training-centre', 'research-centre'];

/** Positions in the listings of an area's schools, closed ones left out. */
export function schoolsOf(listings: readonly Listing[], offer: Offer): readonly number[] {
  const states: readonly string[] = statesOf(offer.area);
  return listings.flatMap(({ kind, status, state }, position) =>
    SCHOOL_KINDS.includes(kind) && status !== 'closed' && states.includes(state) ? [position] : [],
  );
}

/** Schools within reach of the companies of one skill. Everything as positions in the listings. */
export type Reach = Readonly<{
  skill: Activity;
  companies: readonly number[];
  /** Those of the companies that have a point; from the others nothing can be measured. */
  placed: readonly number[];
  /** Schools whose sources name this very skill, near first. */
  naming: readonly School[];
  /** Other schools within reach of at least one of the companies, near first. */
  others: readonly School[];
  /** The nearest school that can be measured, however far. */
  nearest: School | null;
  /** named, near: within reach; none: measured and there is none; unknown: no company or no school has a point. */
  verdict: 'named' | 'near' | 'none' | 'unknown';
}>;

export type School = Readonly<{
  school: number;
  /** From the nearest of the companies with a point. */
  company: number;
  km: number;
}>;

/**
 * The schools of an area against the skills of the same area: which of its skills have schools within so many km
 * (great circle) of at least one company that has it, and which have none. Skills without a company are left out.
 */
export function reachOf(listings: readonly Listing[], offer: Offer, km: number): readonly Reach[] {
  const schools = schoolsOf(listings, offer);
  return SKILLS.filter((skill) => providersOf(offer, skill).length > 0).map((skill) => {
    const companies = providersOf(offer, skill);
    const placed = companies.filter((position) => listings[position]?.lat != null);
    const measured = schools
      .flatMap((school) => nearestCompany(listings, school, placed))
      .sort((p, q) => p.km - q.km || p.school - q.school);
    const near = measured.filter((school) => school.km <= km);
    const [naming, others] = [true, false].map((isNaming) =>
      near.filter(({ school }) => listings[school]?.activities.includes(skill) === isNaming),
    ) as [School[], School[]];
    const verdict = naming.length > 0 ? 'named' : others.length > 0 ? 'near' : measured.length > 0 ? 'none' : 'unknown';
    return { skill, companies, placed, naming, others, nearest: measured[0] ?? null, verdict };
  });
}

/** The school with the company nearest to it; nothing where one of the two has no point. */
function nearestCompany(listings: readonly Listing[], school: number, companies: readonly number[]): readonly School[] {
  const from = listings[school];
  if (from === undefined || from.lat === null || from.lon === null) return [];
  const point = { lat: from.lat, lon: from.lon };
  let best: School | null = null;
  for (const company of companies) {
    const to = listings[company];
    if (to === undefined || to.lat === null || to.lon === null) continue;
    const km = distanceKm(point, { lat: to.lat, lon: to.lon });
    if (best === null || km < best.km) best = { school, company, km };
  }
  return best === null ? [] : [best];
}
