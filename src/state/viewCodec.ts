import {
  ACTIVITIES,
  CERTIFICATIONS,
  CONFIDENCES,
  KINDS,
  PRECISIONS,
  ROLES,
  STATES,
  STATUSES,
  UNKNOWN,
} from '../data/codes.ts';
import { FACET_KEYS, type FacetKey, STATE_GROUPS } from '../data/facets.ts';
import type { Since } from '../data/filter.ts';
import { LANGS, THEMES } from '../data/lang.ts';
import { HOME, LAYERS, type Layer, MAX_QUERY_LENGTH, SORT_KEYS, type Sort, TABS, type View } from './view.ts';

/** What is in the facts, as far as a link can name it. */
export type Known = Readonly<{
  organizations: ReadonlySet<string>;
  places: ReadonlySet<string>;
  municipalities: ReadonlySet<string>;
  countries: ReadonlySet<string>;
  indicators: ReadonlySet<string>;
}>;

/** A part of a link that means nothing here and was left out. */
export type Dropped = Readonly<{ parameter: string; value: string }>;

/** Colour code for the atlas's own count of organizations. */
export const COUNT_COLOR = 'organizations';

const EDITION = /^\d{4}-\d{2}-\d{2}\+[0-9a-f]{8}$/;
const YEARS = /^(\d{4})?-(\d{4})?$/;

/** The view a link stands for. What it says that is unknown or malformed falls back to the default and is reported. */
export function readView(search: string, known: Known): { view: View; dropped: readonly Dropped[] } {
  const parameters = new URLSearchParams(search);
  const dropped: Dropped[] = [];
  const drop = (parameter: string, value: string) => void dropped.push({ parameter, value });

  const read = <Value>(parameter: string, parse: (text: string) => Value | undefined, fallback: Value): Value => {
    const text = parameters.get(parameter);
    if (text === null || text === '') return fallback;
    const value = parse(text);
    if (value === undefined) drop(parameter, text);
    return value ?? fallback;
  };
  const readList = <Value extends string>(
    parameter: string,
    isKnown: (value: string) => value is Value,
  ): readonly Value[] => {
    const values = new Set((parameters.get(parameter) ?? '').split(',').filter(Boolean));
    for (const value of values) if (!isKnown(value)) drop(parameter, value);
    return [...values].filter(isKnown);
  };

  const facets: Partial<Record<FacetKey, readonly string[]>> = {};
  for (const key of FACET_KEYS) {
    const values = readList(key, (value): value is string => isFacetValue(key, value, known));
    if (values.length) facets[key] = values;
  }
  const view: View = {
    lang: read('lang', oneOf(LANGS), HOME.lang),
    theme: read('theme', oneOf(THEMES), HOME.theme),
    tab: read('tab', oneOf(TABS), HOME.tab),
    q: read('q', parseQuery, HOME.q),
    facets,
    since: read('since', parseSince, HOME.since),
    layers: parameters.get('layers') === 'none' ? [] : LAYERS.filter(isIn(readLayers(readList))),
    color: read('color', oneOf([COUNT_COLOR, ...known.indicators]), HOME.color),
    select: read('select', (text) => (isSelectable(text, known) ? text : undefined), HOME.select),
    sort: read('sort', parseSort, HOME.sort),
    list: read('list', (text) => (text === 'table' ? text : undefined), HOME.list),
    base: read('base', (text) => (text === 'online' ? text : undefined), HOME.base),
    edition: read('edition', (text) => (EDITION.test(text) ? text : undefined), HOME.edition),
  };
  return { view, dropped };
}

/** The query string of a view, without "?"; defaults are absent, so the plain view is ''. */
export function writeView(view: View): string {
  const parameters: [string, string][] = [];
  const write = (parameter: string, value: string | null) => {
    if (value !== null && value !== '') parameters.push([parameter, value]);
  };
  write('lang', view.lang);
  write('theme', view.theme);
  write('tab', view.tab === HOME.tab ? null : view.tab);
  write('q', view.q);
  for (const key of FACET_KEYS) write(key, view.facets[key]?.join(',') ?? null);
  write('since', writeSince(view.since));
  write('layers', view.layers.length === LAYERS.length ? null : view.layers.join(',') || 'none');
  write('color', view.color);
  write('select', view.select);
  write('sort', writeSort(view.sort));
  write('list', view.list === HOME.list ? null : view.list);
  write('base', view.base === HOME.base ? null : view.base);
  write('edition', view.edition);
  // Commas and colons are legal in a query; left as they are, links stay readable.
  return parameters
    .map(
      ([name, value]) =>
        `${name}=${encodeURIComponent(value).replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%20/g, '+')}`,
    )
    .join('&');
}

const CODED: Partial<Record<FacetKey, readonly string[]>> = {
  kind: KINDS,
  role: ROLES,
  activity: ACTIVITIES,
  state: [...Object.keys(STATE_GROUPS), ...STATES],
  certification: CERTIFICATIONS,
  status: STATUSES,
  confidence: CONFIDENCES,
  precision: PRECISIONS,
};

function isFacetValue(key: FacetKey, value: string, known: Known): boolean {
  if (key === 'municipality') return value === UNKNOWN || known.municipalities.has(value);
  if (key === 'country') return value === UNKNOWN || known.countries.has(value);
  if (key === 'role' || key === 'activity' || key === 'certification' || key === 'precision') {
    return value === UNKNOWN || (CODED[key]?.includes(value) ?? false);
  }
  return CODED[key]?.includes(value) ?? false;
}

function isSelectable(text: string, known: Known): boolean {
  return known.organizations.has(text) || known.places.has(text) || (STATES as readonly string[]).includes(text);
}

const oneOf =
  <Value extends string>(values: readonly Value[]) =>
  (text: string): Value | undefined =>
    values.find((value) => value === text);

const isIn =
  (values: readonly string[] | null) =>
  (value: string): boolean =>
    values === null || values.includes(value);

/** The layers named, or null (all of them) where none of the names is known. */
function readLayers(
  readList: (parameter: string, isKnown: (value: string) => value is Layer) => readonly Layer[],
): readonly Layer[] | null {
  const named = readList('layers', (value): value is Layer => (LAYERS as readonly string[]).includes(value));
  return named.length ? named : null;
}

function parseQuery(text: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
  const clean = text.replace(/[\u0000-\u001f\u007f]/g, ' ');
  return clean.length <= MAX_QUERY_LENGTH ? clean : undefined;
}

/** `2005-2015`, `2005-`, `-2010`, `unknown`, or a range and `unknown` joined by a comma. */
function parseSince(text: string): Since | undefined {
  const parts = text.split(',');
  const unknown = parts.includes(UNKNOWN);
  const ranges = parts.filter((part) => part !== UNKNOWN);
  if (ranges.length === 0) return { range: null, unknown };
  const match = ranges.length === 1 ? YEARS.exec(ranges[0] as string) : null;
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  const from = match[1] === undefined ? null : Number(match[1]);
  const to = match[2] === undefined ? null : Number(match[2]);
  return from !== null && to !== null && from > to ? undefined : { range: [from, to], unknown };
}

function writeSince(since: Since | null): string | null {
  if (since === null) return null;
  const range = since.range && `${since.range[0] ?? ''}-${since.range[1] ?? ''}`;
  return [range, since.unknown ? UNKNOWN : null].filter((part) => part !== null).join(',');
}

/** A column's name, with a leading "-" for descending order. */
function parseSort(text: string): Sort | undefined {
  const descending = text.startsWith('-');
  const key = oneOf(SORT_KEYS)(descending ? text.slice(1) : text);
  return key && { key, descending };
}

function writeSort(sort: Sort): string | null {
  const text = (sort.descending ? '-' : '') + sort.key;
  return text === HOME.sort.key ? null : text;
}
