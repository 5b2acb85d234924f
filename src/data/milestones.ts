import { statesOf } from './areas.ts';
import { ALLIANCE, type Area } from './codes.ts';
import { yearOf } from './facets.ts';
import type { Milestone } from './schema.ts';

/** Where a milestone must have happened to belong to an area: in it or in one of its parts; those of the whole Alliance belong to each of its states. */
function placesOf(area: Area): readonly Area[] {
  const states = statesOf(area);
  const isOfAlliance = states.some((state) => ALLIANCE.includes(state));
  return [area, ...states, ...(isOfAlliance ? (['BAJIO-ALLIANCE'] as const) : [])];
}

/** Milestones of these areas, each once, earliest first. */
export function milestonesOf(milestones: readonly Milestone[], areas: readonly Area[]): readonly Milestone[] {
  const places = new Set(areas.flatMap(placesOf));
  return milestones
    .filter(({ place }) => places.has(place))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.title_en < b.title_en ? -1 : 1));
}

export function milestonesIn(milestones: readonly Milestone[], year: number): readonly Milestone[] {
  return milestones.filter(({ date }) => yearOf(date) === year);
}
