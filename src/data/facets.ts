import { fold } from '../lib/fold.ts';
import { ALLIANCE, HUBS, type StateCode, UNKNOWN } from './codes.ts';
import type { Listing } from './schema.ts';

/** What one can filter by, in the order of the panel; also the names of the link's parameters. */
export const FACET_KEYS = [
  'kind',
  'role',
  'activity',
  'state',
  'municipality',
  'country',
  'certification',
  'status',
  'confidence',
  'precision',
] as const;
export type FacetKey = (typeof FACET_KEYS)[number];

const one = (value: string | null): readonly string[] => [value ?? UNKNOWN];
const many = (values: readonly string[]): readonly string[] => (values.length ? values : [UNKNOWN]);

/** What an organization answers to each facet: one value or several, never none. */
export const ANSWERS: Readonly<Record<FacetKey, (listing: Listing) => readonly string[]>> = {
  kind: (listing) => one(listing.kind),
  role: (listing) => one(listing.role),
  activity: (listing) => many(listing.activities),
  state: (listing) => one(listing.state),
  municipality: (listing) => one(municipalityValue(listing)),
  country: (listing) => one(listing.hq_country),
  certification: (listing) => many(listing.certifications),
  status: (listing) => one(listing.status),
  confidence: (listing) => one(listing.confidence),
  precision: (listing) => one(listing.precision),
};

/** INEGI's five digits in the nine states, the folded name elsewhere. */
export function municipalityValue(listing: Pick<Listing, 'municipality' | 'municipality_code'>): string | null {
  return listing.municipality_code ?? (listing.municipality === null ? null : fold(listing.municipality));
}

/** The year something began, from a date of any precision. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** Names for several states at once, allowed as values of the facet `state`. */
export const STATE_GROUPS: Readonly<Record<string, readonly StateCode[]>> = { alliance: ALLIANCE, hubs: HUBS };

/** The values a chosen value stands for: a group's states, else itself. */
export function expand(key: FacetKey, value: string): readonly string[] {
  return key === 'state' ? (STATE_GROUPS[value] ?? [value]) : [value];
}
