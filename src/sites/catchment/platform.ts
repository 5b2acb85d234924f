import type { Milestone } from '../../data/schema.ts';

/** The Alliance's platform for matching suppliers, as the timeline of the facts tells it. */
export type Platform = Readonly<{ name: string; year: string; source: string }>;

const NAME = 'MAS México';

/** null where this edition of the facts does not tell of it: then nothing is claimed. */
export function platformOf(milestones: readonly Milestone[]): Platform | null {
  const milestone = milestones.find(({ place, title_es }) => place === 'BAJIO-ALLIANCE' && title_es.includes(NAME));
  return milestone ? { name: NAME, year: milestone.date.slice(0, 4), source: milestone.source_url } : null;
}
