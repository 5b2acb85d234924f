import { ALLIANCE, type Area } from './codes.ts';
import { yearOf } from './facets.ts';
import type { Milestone } from './schema.ts';

/** Milestones of these areas, earliest first; those of the whole Alliance belong to each of its states. */
export function milestonesOf(milestones: readonly Milestone[], areas: readonly Area[]): readonly Milestone[] {
  const isAlliance = areas.some((area) => (ALLIANCE as readonly Area[]).includes(area));
  return milestones
    .filter(({ place }) => areas.includes(place) || (isAlliance && place === 'BAJIO-ALLIANCE'))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.title_en < b.title_en ? -1 : 1));
}

export function milestonesIn(milestones: readonly Milestone[], year: number): readonly Milestone[] {
  return milestones.filter(({ date }) => yearOf(date) === year);
}
