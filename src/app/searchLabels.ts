import type { Listing } from '../data/schema.ts';
import { TEXTS } from '../i18n/texts.ts';

const TABLES = Object.values(TEXTS);

/** Names of an organization's activities and state in every language: what a search finds does not depend on the language. */
export function searchLabels({ activities, state }: Listing): readonly string[] {
  return TABLES.flatMap(({ codes }) => [codes.state[state], ...activities.map((activity) => codes.activity[activity])]);
}
