import { type Offer, offerOf, providersOf } from '../../data/activities.ts';
import { type Activity, ALLIANCE, type Area } from '../../data/codes.ts';
import { type Pairing, pairings, spreadOf } from '../../data/complementarity.ts';
import type { Listing } from '../../data/schema.ts';
import { type Reach, reachOf } from '../../data/talent.ts';

/** What the report says of who can do what: the areas side by side, in pairs, and with their schools. */
export type SkillsReport = Readonly<{
  offers: readonly Offer[];
  /** The most complementary first. */
  pairs: readonly Pairing[];
  /** Skills of one Alliance state only, with who has them. */
  single: readonly Readonly<{ skill: Activity; area: Area; companies: readonly Listing[] }>[];
  /** For each area, its skills with the schools near them. */
  reach: readonly ReadonlyMap<Activity, Reach>[];
  /** Schools whose sources name skills that companies near them have, by state and name. */
  naming: readonly Readonly<{ school: Listing; skills: readonly Activity[] }>[];
}>;

/** @param km how near a school must be to count */
export function skillsReport(
  listings: readonly Listing[],
  areas: readonly Area[],
  km: number,
  nameOf: (area: Area) => string,
): SkillsReport {
  const offers = areas.map((area) => offerOf(listings, area));
  const at = (position: number) => listings[position] as Listing;
  const single = spreadOf(ALLIANCE.map((area) => offerOf(listings, area))).flatMap(
    ({ skill, areas: [area, another] }) =>
      area === undefined || another !== undefined
        ? []
        : [{ skill, area, companies: providersOf(offerOf(listings, area), skill).map(at) }],
  );
  const reaches = offers.map((offer) => reachOf(listings, offer, km));
  return {
    offers,
    // Mexico contains all others, so it can complete none.
    pairs: pairings(
      offers.filter(({ area }) => area !== 'MX'),
      nameOf,
    ),
    single,
    reach: reaches.map((reach) => new Map(reach.map((one) => [one.skill, one]))),
    naming: schoolsNaming(reaches.flat(), at),
  };
}

/** Each school once, though several areas may contain it. */
function schoolsNaming(reaches: readonly Reach[], at: (position: number) => Listing): SkillsReport['naming'] {
  const skills = new Map<number, Set<Activity>>();
  for (const { skill, naming } of reaches) {
    for (const { school } of naming) skills.set(school, (skills.get(school) ?? new Set()).add(skill));
  }
  return [...skills]
    .map(([school, named]) => ({ school: at(school), skills: [...named] }))
    .sort((a, b) => a.school.state.localeCompare(b.school.state) || a.school.name.localeCompare(b.school.name));
}

/** Ids of the organizations that it names, in the order in which it does. */
export function namedIn({ single, naming }: SkillsReport): readonly string[] {
  return [...single.flatMap(({ companies }) => companies), ...naming.map(({ school }) => school)].map(({ id }) => id);
}
