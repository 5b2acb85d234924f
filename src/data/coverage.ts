import { statesOf } from './areas.ts';
import type { Area } from './codes.ts';
import { yearOf } from './facets.ts';
import { type Summary, statedBy, summaries } from './figures.ts';
import type { Indicator, Listing } from './schema.ts';

/** How much of an area's industry the atlas lists, beside what sources report. */
export type Coverage = Readonly<{
  /** Companies and start-ups listed, closed ones left out. */
  listed: number;
  /** Companies that sources report, by the rule of the table's cells (`statedBy`); null where none does. */
  reported: Readonly<{
    low: number;
    high: number;
    sources: number;
    years: readonly [from: number, to: number];
    /** The figures themselves, newest first. */
    figures: readonly Indicator[];
  }> | null;
}>;

const INDICATOR = 'aerospace-companies';
/** What coverage counts in. */
export const COVERAGE_UNIT = 'companies';

/** @param facts all listings, whatever the filter: coverage is a statement about the atlas, not about the view */
export function coverage(
  facts: Readonly<{ listings: readonly Listing[] }>,
  figures: readonly Indicator[],
  place: Area,
): Coverage {
  const states: readonly string[] = statesOf(place);
  const listed = facts.listings.filter((listing) => isListedCompany(listing) && states.includes(listing.state));
  const [summary] = summaries(
    figures.filter(
      (figure) => figure.place === place && figure.indicator === INDICATOR && figure.unit === COVERAGE_UNIT,
    ),
  );
  return {
    listed: listed.length,
    reported: summary === undefined ? null : reportedBy(summary),
  };
}

function reportedBy(summary: Summary): Coverage['reported'] {
  const stated = statedBy(summary);
  if (stated === null) return null;
  const [low, high] = stated.ends;
  const years = stated.figures.map(({ year }) => yearOf(year));
  return {
    low,
    high,
    sources: new Set(stated.figures.map(({ source_url }) => source_url)).size,
    years: [Math.min(...years), Math.max(...years)],
    figures: stated.figures,
  };
}

/** Companies and start-ups that are not closed: what coverage, activities and quotients count. */
export function isListedCompany({ kind, status }: Pick<Listing, 'kind' | 'status'>): boolean {
  return (kind === 'company' || kind === 'startup') && status !== 'closed';
}
