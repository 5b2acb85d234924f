import { isComparable } from '../src/data/figures.ts';
import { type Indicator, LISTING_COLUMNS, type Organization } from '../src/data/schema.ts';
import { recordHash } from './edition.ts';
import type { Records } from './tables.ts';

/** Version of the shape of listings.json; src/data/load.ts asserts it. */
const SCHEMA = 1;

/** Records → the published JSON documents, by file name; see geo/README.md for what each is. */
export function documentsOf(records: Records, edition: string): Readonly<Record<string, unknown>> {
  const { organizations, indicators, timeline, states, contacts } = records;
  return {
    'organizations.json': { edition, organizations },
    'indicators.json': { edition, indicators, catalogue: records['indicator-catalogue'], units: records.units },
    'timeline.json': { edition, milestones: timeline },
    'states.json': { edition, states },
    'contacts.json': { edition, contacts },
    'listings.json': listingsOf(organizations, indicators, edition),
    [`editions/${edition}.json`]: { edition, organizations: Object.fromEntries(organizations.map(snapshot)) },
  };
}

/** What the first screen needs, by column: each key is written once, and like values stand together, which packs well. */
function listingsOf(organizations: readonly Organization[], indicators: readonly Indicator[], edition: string) {
  const columns = LISTING_COLUMNS.map((column) => [column, organizations.map((organization) => organization[column])]);
  return { schema: SCHEMA, edition, indicators: comparable(indicators), columns: Object.fromEntries(columns) };
}

/** Indicators that states can be coloured by: those with an observed or estimated figure for two states or more; sorted. */
export function comparable(indicators: readonly Indicator[]): readonly string[] {
  const states = new Map<string, Set<string>>();
  for (const { indicator, place, nature } of indicators) {
    const counts = isComparable({ nature }) && place.startsWith('MX-');
    if (counts) states.set(indicator, (states.get(indicator) ?? new Set()).add(place));
  }
  return [...states].flatMap(([indicator, { size }]) => (size >= 2 ? [indicator] : [])).toSorted();
}

function snapshot(organization: Organization) {
  const { id, status, lat, lon } = organization;
  return [
    id,
    { status, point: lat === null || lon === null ? null : [lat, lon], hash: recordHash(organization) },
  ] as const;
}

/** Organizations in the order they are published: by id, so that moving a row of the CSV changes nothing. */
export function inOrder(organizations: readonly Organization[]): readonly Organization[] {
  return organizations.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
