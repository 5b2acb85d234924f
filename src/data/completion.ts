import { type Offer, providersOf, SKILLS } from './activities.ts';
import { overlap } from './areas.ts';
import type { Activity, Area } from './codes.ts';
import { has } from './complementarity.ts';

/** What a partner is to an area in the skills that are asked for. */
export type Completion = Readonly<{
  area: Area;
  /** Asked for, missing in the area, present in the partner. */
  fills: readonly Activity[];
  /** Asked for and present in both: the partner adds companies, not a skill. */
  deepens: readonly Activity[];
  /** Asked for and missing in the partner. */
  lacks: readonly Activity[];
  /** Companies of the partner with at least one of the skills it fills or deepens, each once. */
  companies: number;
}>;

/**
 * Partners of an area, those that complete it best first: by how many gaps they fill, then by how many of the skills
 * they have at all, then by companies, then by name. Areas that share a state with it are left out.
 * @param asked the skills in question; none means all
 * @param nameOf the name in the language of the page
 */
export function completions(
  base: Offer,
  partners: readonly Offer[],
  asked: readonly Activity[],
  nameOf: (area: Area) => string,
): readonly Completion[] {
  const skills = asked.length > 0 ? asked : SKILLS;
  return partners
    .filter(({ area }) => !overlap(area, base.area))
    .map((partner) => completion(base, partner, skills))
    .sort(
      (p, q) =>
        q.fills.length - p.fills.length ||
        p.lacks.length - q.lacks.length ||
        q.companies - p.companies ||
        nameOf(p.area).localeCompare(nameOf(q.area)),
    );
}

function completion(base: Offer, partner: Offer, skills: readonly Activity[]): Completion {
  const present = skills.filter((skill) => has(partner, skill));
  return {
    area: partner.area,
    fills: present.filter((skill) => !has(base, skill)),
    deepens: present.filter((skill) => has(base, skill)),
    lacks: skills.filter((skill) => !has(partner, skill)),
    companies: new Set(present.flatMap((skill) => providersOf(partner, skill))).size,
  };
}
