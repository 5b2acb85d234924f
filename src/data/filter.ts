import { fold, words } from '../lib/fold.ts';
import { ANSWERS, expand, FACET_KEYS, type FacetKey, yearOf } from './facets.ts';
import type { Listing } from './schema.ts';

/** Years from…to, each open when null, and whether those of unknown year count as well. */
export type Since = Readonly<{ range: readonly [from: number | null, to: number | null] | null; unknown: boolean }>;

/** Values inside a facet are OR, facets are AND, words are AND; nothing chosen filters nothing. */
export type Filter = Readonly<{
  q: string;
  facets: Readonly<Partial<Record<FacetKey, readonly string[]>>>;
  since: Since | null;
  /** The year that is shown: what began later is left out, what is of unknown year stays. null or absent: today. */
  year?: number | null;
}>;

/** One facet of all listings as numbers: listing i answers values[codes[starts[i]]] … values[codes[starts[i + 1] - 1]]. */
type Column = Readonly<{ values: readonly string[]; starts: Uint32Array; codes: Uint16Array }>;

/** The listings laid out for filtering and counting in one pass. */
export type FilterIndex = Readonly<{
  size: number;
  columns: Readonly<Record<FacetKey, Column>>;
  /** Year of `since`, 0 where unknown. */
  years: Uint16Array;
  /** Folded text that the search looks into. */
  texts: readonly string[];
}>;

export type Matches = Readonly<{
  /** Indices of the visible listings, ascending. */
  visible: Uint32Array;
  /** Number of listings per value that pass the search and every other facet. */
  counts: Readonly<Record<FacetKey, ReadonlyMap<string, number>>>;
  /** The same for the year of `since`; key 0 holds the unknown ones. */
  years: ReadonlyMap<number, number>;
}>;

/**
 * Lays listings out for `applyFilter`.
 * @param labels words beside the record's own that the search should find, e.g. the names of its activities and state
 */
export function buildIndex(listings: readonly Listing[], labels: (listing: Listing) => readonly string[]): FilterIndex {
  return {
    size: listings.length,
    columns: Object.fromEntries(
      FACET_KEYS.map((key) => [key, buildColumn(listings, ANSWERS[key])]),
    ) as FilterIndex['columns'],
    years: Uint16Array.from(listings, (listing) => (listing.since === null ? 0 : yearOf(listing.since))),
    texts: listings.map((listing) => searchText(listing, labels(listing))),
  };
}

/** Names, legal names, parents, municipalities, parks and the given labels, folded. */
function searchText(listing: Listing, labels: readonly string[]): string {
  const parts = [listing.name, listing.legal_name, listing.parent, listing.municipality, listing.site, ...labels];
  // A word holds no space, so it never matches across two parts.
  return fold(parts.filter((part) => part !== null).join(' '));
}

function buildColumn(listings: readonly Listing[], answer: (listing: Listing) => readonly string[]): Column {
  const codeOf = new Map<string, number>();
  const starts = new Uint32Array(listings.length + 1);
  const codes: number[] = [];
  listings.forEach((listing, i) => {
    for (const value of answer(listing)) {
      let code = codeOf.get(value);
      if (code === undefined) {
        code = codeOf.size;
        codeOf.set(value, code);
      }
      codes.push(code);
    }
    starts[i + 1] = codes.length;
  });
  return { values: [...codeOf.keys()], starts, codes: Uint16Array.from(codes) };
}

/**
 * Visible listings and live counts in one pass. A listing that fails nothing is visible and counts everywhere;
 * one that fails a single facet counts there only, since beside a value stands what that value would show.
 */
export function applyFilter(index: FilterIndex, filter: Filter): Matches {
  const wanted = words(filter.q);
  const chosen = FACET_KEYS.map((key) => chosenCodes(index.columns[key], key, filter.facets[key]));
  const columns = FACET_KEYS.map((key) => index.columns[key]);
  const tallies = columns.map((column) => new Uint32Array(column.values.length));
  const years = new Map<number, number>();
  const visible: number[] = [];
  const lastYear = filter.year ?? Number.POSITIVE_INFINITY;

  for (let i = 0; i < index.size; i++) {
    if (wanted.length > 0 && !wanted.every((word) => index.texts[i]?.includes(word))) continue;
    const year = index.years[i] ?? 0;
    if (year > lastYear) continue;
    const inTime = passesSince(year, filter.since);
    let failed = -1;
    let failures = inTime ? 0 : 1;
    for (let f = 0; f < columns.length && failures < 2; f++) {
      const codes = chosen[f];
      if (codes && !answersAny(columns[f] as Column, i, codes)) {
        failed = f;
        failures++;
      }
    }
    if (failures > 1) continue;
    if (failed === -1) years.set(year, (years.get(year) ?? 0) + 1);
    if (!inTime) continue;
    if (failures === 0) {
      visible.push(i);
      for (let f = 0; f < columns.length; f++) tally(columns[f] as Column, i, tallies[f] as Uint32Array);
    } else tally(columns[failed] as Column, i, tallies[failed] as Uint32Array);
  }

  const counts = Object.fromEntries(
    FACET_KEYS.map((key, f) => [
      key,
      new Map(columns[f]?.values.map((value, code) => [value, tallies[f]?.[code] ?? 0])),
    ]),
  ) as unknown as Matches['counts'];
  return { visible: Uint32Array.from(visible), counts, years };
}

/** A flag per value of the column, or null where the facet filters nothing. */
function chosenCodes(column: Column, key: FacetKey, values: readonly string[] | undefined): Uint8Array | null {
  if (!values?.length) return null;
  const wanted = new Set(values.flatMap((value) => expand(key, value)));
  return Uint8Array.from(column.values, (value) => (wanted.has(value) ? 1 : 0));
}

function answersAny(column: Column, i: number, chosen: Uint8Array): boolean {
  const end = column.starts[i + 1] as number;
  for (let at = column.starts[i] as number; at < end; at++) if (chosen[column.codes[at] as number]) return true;
  return false;
}

function tally(column: Column, i: number, into: Uint32Array): void {
  const end = column.starts[i + 1] as number;
  for (let at = column.starts[i] as number; at < end; at++) {
    const code = column.codes[at] as number;
    into[code] = (into[code] ?? 0) + 1;
  }
}

function passesSince(year: number, since: Since | null): boolean {
  if (since === null) return true;
  if (year === 0) return since.unknown;
  return since.range !== null && year >= (since.range[0] ?? 0) && year <= (since.range[1] ?? 9999);
}
