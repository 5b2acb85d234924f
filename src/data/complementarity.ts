import { type Offer, providersOf, SKILLS } from './activities.ts';
import { overlap } from './areas.ts';
import type { Activity, Area } from './codes.ts';

/** What two areas are to each other, skill by skill. */
export type Pairing = Readonly<{
  a: Area;
  b: Area;
  /** Skills with a listed company in one of the two only. */
  onlyA: readonly Activity[];
  onlyB: readonly Activity[];
  both: readonly Activity[];
  neither: readonly Activity[];
  /** Share of the skills present in either that are present in exactly one: 0 alike to 1 nothing in common; null where neither has any. */
  complementarity: number | null;
}>;

export function has(offer: Offer, activity: Activity): boolean {
  return providersOf(offer, activity).length > 0;
}

/**
 * Complementarity of two areas: |A △ B| ÷ |A ∪ B| over their sets of skills (the Jaccard distance, Jaccard 1901).
 * One listed company is enough to have a skill, so it says nothing of capacity, and is high where one of the two lists few.
 */
export function pairing(a: Offer, b: Offer): Pairing {
  const onlyA = SKILLS.filter((skill) => has(a, skill) && !has(b, skill));
  const onlyB = SKILLS.filter((skill) => has(b, skill) && !has(a, skill));
  const both = SKILLS.filter((skill) => has(a, skill) && has(b, skill));
  const neither = SKILLS.filter((skill) => !has(a, skill) && !has(b, skill));
  const either = onlyA.length + onlyB.length + both.length;
  const complementarity = either === 0 ? null : (onlyA.length + onlyB.length) / either;
  return { a: a.area, b: b.area, onlyA, onlyB, both, neither, complementarity };
}

/**
 * Every pair of areas that share no state, the most complementary first; ties by name, pairs without any skill last.
 * @param nameOf the name in the language of the page
 */
export function pairings(offers: readonly Offer[], nameOf: (area: Area) => string): readonly Pairing[] {
  const label = ({ a, b }: Pairing) => `${nameOf(a)}\n${nameOf(b)}`;
  return offers
    .flatMap((a, i) => offers.slice(i + 1).map((b) => [a, b] as const))
    .filter(([a, b]) => !overlap(a.area, b.area))
    .map(([a, b]) => pairing(a, b))
    .sort((p, q) => (q.complementarity ?? -1) - (p.complementarity ?? -1) || label(p).localeCompare(label(q)));
}

/** How a skill stands in a group of areas. */
export type Spread = Readonly<{ skill: Activity; areas: readonly Area[]; providers: number }>;

/** Each skill with the areas that have it, those of fewest areas and companies first: what a group lacks and what hangs by a thread lead. */
export function spreadOf(offers: readonly Offer[]): readonly Spread[] {
  return SKILLS.map((skill) => {
    const having = offers.filter((offer) => has(offer, skill));
    return {
      skill,
      areas: having.map(({ area }) => area),
      providers: new Set(having.flatMap((offer) => providersOf(offer, skill))).size,
    };
  }).sort((p, q) => p.areas.length - q.areas.length || p.providers - q.providers || (p.skill < q.skill ? -1 : 1));
}
