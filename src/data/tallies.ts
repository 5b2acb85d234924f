import { memo } from '../lib/memo.ts';
import { statesOf } from './areas.ts';
import {
  ACTIVITIES,
  type Area,
  CERTIFICATIONS,
  KINDS,
  ROLES,
  STATUSES,
  type StateCode,
  UNKNOWN,
  WIDER_AREAS,
} from './codes.ts';
import { isListedCompany } from './coverage.ts';
import { yearOf } from './facets.ts';
import type { Facts } from './facts.ts';
import { isComparable, newestByPlace } from './figures.ts';
import type { Span } from './ranks.ts';
import type { Indicator, Listing } from './schema.ts';

/** What this atlas's own records are counted by, in the order of the table. */
const TALLY_KEYS = ['total', 'kind', 'role', 'activity', 'country', 'certification', 'status', 'since'] as const;
export type TallyKey = (typeof TALLY_KEYS)[number];

/** A row of the comparison counted from this atlas's records. */
export type TallyRow = Readonly<{
  of: 'tally';
  /** As in the link: `atlas`, what is counted by, and its value. */
  id: string;
  key: TallyKey;
  value: string;
  /** The records behind the counts, by state. */
  members: ReadonlyMap<StateCode, readonly Listing[]>;
}>;

export const TALLY_MODES = ['absolute', 'million'] as const;
export type TallyMode = (typeof TALLY_MODES)[number];

export type TallyCell = Readonly<{
  of: 'tally';
  mode: TallyMode;
  /** The count, or what it is per million inhabitants: what ranks, sorts and colours. null: no population known. */
  value: number | null;
  span: Span | null;
  /** How many are listed; with a year those that began by then. */
  count: number;
  /** Whether a year was asked for, so that the count is of beginnings, not of all that is listed. */
  isOfYear: boolean;
  /** Of unknown beginning, counted beside a year; 0 where no year is asked for. */
  undated: number;
  /** count · 1,000,000 / population */
  perMillion: number | null;
  population: Indicator | null;
}>;

/** Decades of beginning: everything before the first bound is one. */
const DECADES = ['-1989', '1990-1999', '2000-2009', '2010-2019', '2020-', UNKNOWN] as const;
/** A certification of any kind that a source names. */
export const ANY = 'any';

function decadeOf(since: string | null): string {
  if (since === null) return UNKNOWN;
  const year = yearOf(since);
  if (year < 1990) return DECADES[0];
  return year >= 2020 ? DECADES[4] : `${Math.floor(year / 10)}0-${Math.floor(year / 10)}9`;
}

/**
 * What a record is counted as, key by key. Closed ones count only as closed; kinds are of all records, everything else of
 * companies and start-ups. A certification that no source names is not counted as "none": there is no row for it.
 */
function valuesOf(listing: Listing): readonly (readonly [TallyKey, string])[] {
  const { kind, status, role, activities, hq_country, certifications, since } = listing;
  const isCompany = kind === 'company' || kind === 'startup';
  const values: [TallyKey, string][] = isCompany ? [['status', status]] : [];
  if (status !== 'closed') values.push(['total', 'organizations'], ['kind', kind]);
  if (!isListedCompany(listing)) return values;
  return [
    ...values,
    ['total', 'companies'],
    ['role', role ?? UNKNOWN],
    ...(activities.length ? activities : [UNKNOWN]).map((activity) => ['activity', activity] as const),
    ['country', hq_country ?? UNKNOWN],
    ...(certifications.length ? [ANY, ...certifications] : []).map((held) => ['certification', held] as const),
    ['since', decadeOf(since)],
  ];
}

/** The values of each key in the order of the table; countries by how many companies they have. */
const ORDER: Readonly<Record<Exclude<TallyKey, 'country'>, readonly string[]>> = {
  total: ['organizations', 'companies'],
  kind: KINDS,
  role: [...ROLES, UNKNOWN],
  activity: [...ACTIVITIES, UNKNOWN],
  certification: [ANY, ...CERTIFICATIONS],
  status: STATUSES,
  since: DECADES,
};

/** All rows that these records give; a value that no record has gives none. */
export const tallyRows = memo((facts: Pick<Facts, 'listings'>): readonly TallyRow[] => {
  const found = new Map<string, Map<StateCode, Listing[]>>();
  for (const listing of facts.listings) {
    for (const [key, value] of valuesOf(listing)) {
      const states = found.get(`${key}.${value}`) ?? new Map<StateCode, Listing[]>();
      found.set(`${key}.${value}`, states);
      const members = states.get(listing.state) ?? [];
      states.set(listing.state, members);
      members.push(listing);
    }
  }
  const size = (value: string) => [...(found.get(`country.${value}`)?.values() ?? [])].flat().length;
  const countries = [...found.keys()]
    .filter((name) => name.startsWith('country.'))
    .map((name) => name.slice('country.'.length))
    .sort((a, b) => Number(a === UNKNOWN) - Number(b === UNKNOWN) || size(b) - size(a) || (a < b ? -1 : 1));
  return TALLY_KEYS.flatMap((key) =>
    (key === 'country' ? countries : ORDER[key]).flatMap((value) => {
      const members = found.get(`${key}.${value}`);
      return members ? [{ of: 'tally', id: `atlas.${key}.${value.toLowerCase()}`, key, value, members }] : [];
    }),
  );
});

/**
 * The population of each area, the base of what is counted per million; the census is the same for every year shown.
 * It is the newest figure; of an area of several states the one that is the sum of theirs, if the facts have it, so that
 * the area and its states are divided by the same count.
 */
export const populations = memo((figures: readonly Indicator[]): ReadonlyMap<Area, Indicator> => {
  const newest = newestByPlace(figures, 'population', 'people');
  const bases = new Map(newest);
  for (const area of WIDER_AREAS) {
    const sum = statesOf(area).reduce((total, state) => total + (newest.get(state)?.value ?? Number.NaN), 0);
    const base = figures.find(
      (figure) =>
        figure.place === area &&
        figure.indicator === 'population' &&
        figure.unit === 'people' &&
        isComparable(figure) &&
        figure.value === sum,
    );
    if (base !== undefined) bases.set(area, base);
  }
  return bases;
});

/**
 * The records behind one count.
 * @param year splits them into those that began by then and those of unknown beginning; null: all count, whatever their beginning
 */
export function membersIn({ members }: TallyRow, area: Area, year: number | null) {
  const all = statesOf(area).flatMap((state) => members.get(state) ?? []);
  if (year === null) return { begun: all, undated: [] };
  return {
    begun: all.filter(({ since }) => since !== null && yearOf(since) <= year),
    undated: all.filter(({ since }) => since === null),
  };
}

const MILLION = 1_000_000;

/** What one row counts in one area: the years of beginning, how many have none, and the cell that was made last. */
type Counted = { years: readonly number[]; undated: number; cell: TallyCell | null };
const counted = new WeakMap<TallyRow, Map<Area, Counted>>();

function countedOf(row: TallyRow, area: Area): Counted {
  const byArea = counted.get(row) ?? new Map<Area, Counted>();
  counted.set(row, byArea);
  let one = byArea.get(area);
  if (one === undefined) {
    const { begun } = membersIn(row, area, null);
    const years = begun.flatMap(({ since }) => (since === null ? [] : yearOf(since)));
    one = { years, undated: begun.length - years.length, cell: null };
    byArea.set(area, one);
  }
  return one;
}

/**
 * Counts one row in one area; the same cell as before while nothing of it changed.
 * @param year counts what began by then, and beside it what has no date; null: all that is listed
 * @param population of the area, null where no source states it
 */
export function tallyCell(
  row: TallyRow,
  area: Area,
  year: number | null,
  mode: TallyMode,
  population: Indicator | null,
): TallyCell {
  const known = countedOf(row, area);
  let count = known.years.length + (year === null ? known.undated : 0);
  if (year !== null) for (const began of known.years) if (began > year) count--;
  const undated = year === null ? 0 : known.undated;
  const { cell } = known;
  const isSame =
    cell?.count === count &&
    cell.undated === undated &&
    cell.isOfYear === (year !== null) &&
    cell.mode === mode &&
    cell.population === population;
  if (cell !== null && isSame) return cell;
  const perMillion = population === null ? null : (count * MILLION) / population.value;
  const value = mode === 'million' ? perMillion : count;
  const span: Span | null = value === null ? null : [value, value];
  known.cell = { of: 'tally', mode, value, span, count, isOfYear: year !== null, undated, perMillion, population };
  return known.cell;
}
