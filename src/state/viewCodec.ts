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
import { comparePart } from './compareView.ts';
import {
  type Dropped,
  type Known,
  type LinkReader,
  oneOf,
  readParameters,
  wholeNumber,
  writeParameters,
} from './linkReader.ts';
import { ownPart } from './ownView.ts';
import { presentPart } from './presentView.ts';
import { sitesPart } from './sitesView.ts';
import {
  FIRST_YEAR,
  HOME,
  LAYERS,
  type Layer,
  MAX_QUERY_LENGTH,
  SORT_KEYS,
  type Sort,
  TABS,
  type View,
} from './view.ts';

/** Colour code for the atlas's own count of organizations. */
export const COUNT_COLOR = 'organizations';

const EDITION = /^\d{4}-\d{2}-\d{2}\+[0-9a-f]{8}$/;
const YEARS = /^(\d{4})?-(\d{4})?$/;

/**
 * The view a link stands for. What it says that is unknown or malformed falls back to the default and is reported.
 * @param hash what stands behind "#": the visitor's own, beside the camera
 */
export function readView(search: string, known: Known, hash = ''): { view: View; dropped: readonly Dropped[] } {
  const link = readParameters(search);
  const own = readParameters(hash.replace(/^#/, ''));
  const facets: Partial<Record<FacetKey, readonly string[]>> = {};
  for (const key of FACET_KEYS) {
    const values = link.list(key, (value): value is string => isFacetValue(key, value, known));
    if (values.length) facets[key] = values;
  }
  const view: View = {
    lang: link.one('lang', oneOf(LANGS), HOME.lang),
    theme: link.one('theme', oneOf(THEMES), HOME.theme),
    tab: link.one('tab', oneOf(TABS), HOME.tab),
    q: link.one('q', parseQuery, HOME.q),
    facets,
    since: link.one('since', parseSince, HOME.since),
    layers: link.text('layers') === 'none' ? [] : LAYERS.filter(isIn(readLayers(link))),
    color: link.one('color', oneOf([COUNT_COLOR, ...known.indicators]), HOME.color),
    select: link.one('select', (text) => (isSelectable(text, known) ? text : undefined), HOME.select),
    sort: link.one('sort', parseSort, HOME.sort),
    list: link.one('list', (text) => (text === 'table' ? text : undefined), HOME.list),
    base: link.one('base', (text) => (text === 'online' ? text : undefined), HOME.base),
    edition: link.one('edition', (text) => (EDITION.test(text) ? text : undefined), HOME.edition),
    year: link.one('year', wholeNumber(FIRST_YEAR, known.year), HOME.year),
    compare: comparePart.read(link, known),
    sites: sitesPart.read(link, known),
    present: presentPart.read(link, known),
    own: ownPart.read(own, known),
  };
  return { view, dropped: [...link.dropped, ...own.dropped] };
}

/** The query string of a view, without "?"; defaults are absent, so the plain view is ''. */
export function writeView(view: View): string {
  return writeParameters((write) => {
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
    write('year', view.year === null ? null : String(view.year));
    comparePart.write(view.compare, write);
    sitesPart.write(view.sites, write);
    presentPart.write(view.present, write);
  });
}

/** What of the view stands behind "#", after the camera that is there already. @param hash the present one, with or without "#" */
export function writeHash(view: View, hash: string): string {
  const camera = hash
    .replace(/^#/, '')
    .split('&')
    .filter((part) => part.startsWith('map='));
  const own = writeParameters((write) => ownPart.write(view.own, write));
  const parts = [...camera, ...(own ? [own] : [])];
  return parts.length ? `#${parts.join('&')}` : '';
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

const isIn =
  (values: readonly string[] | null) =>
  (value: string): boolean =>
    values === null || values.includes(value);

/** The layers named, or null (all of them) where none of the names is known. */
function readLayers(link: LinkReader): readonly Layer[] | null {
  const named = link.list('layers', (value): value is Layer => (LAYERS as readonly string[]).includes(value));
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
