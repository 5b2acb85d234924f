import type { FacetKey } from '../data/facets.ts';
import type { Since } from '../data/filter.ts';
import type { Lang, Theme } from '../data/lang.ts';
import { type CompareView, comparePart } from './compareView.ts';
import { type OwnView, ownPart } from './ownView.ts';
import { type PresentView, presentPart } from './presentView.ts';
import { type SitesView, sitesPart } from './sitesView.ts';

export const TABS = ['explore', 'compare', 'sites', 'present'] as const;
export type Tab = (typeof TABS)[number];

/** What the map draws beside the records; the records themselves are shown and hidden by the filter alone. */
export const LAYERS = ['alliance', 'hubs', 'states', 'towns', 'water', 'labels'] as const;
export type Layer = (typeof LAYERS)[number];

export const SORT_KEYS = [
  'name',
  'kind',
  'role',
  'state',
  'municipality',
  'country',
  'since',
  'status',
  'confidence',
] as const;
export type SortKey = (typeof SORT_KEYS)[number];
export type Sort = Readonly<{ key: SortKey; descending: boolean }>;

/** Years that the time slider spans, both included; the last is that of the edition at least. */
export const FIRST_YEAR = 1990;

/** All that a link carries, the camera apart (that is MapLibre's, behind `#map=`). Nothing derived stands here. */
export type View = Readonly<{
  /** null: the visitor's own language, see `Environment`. */
  lang: Lang | null;
  /** null: the system's theme. */
  theme: Theme | null;
  tab: Tab;
  q: string;
  facets: Readonly<Partial<Record<FacetKey, readonly string[]>>>;
  since: Since | null;
  layers: readonly Layer[];
  /** Colours the states by an indicator code, or by `organizations`, this atlas's own count. */
  color: string | null;
  /** Organization id, state code, or `place:lat,lon`. */
  select: string | null;
  sort: Sort;
  /** How results are shown. */
  list: 'cards' | 'table';
  /** Which base map is drawn, where the deployer offers an online one. */
  base: 'builtin' | 'online';
  /** The edition of the facts a shared link was made with. */
  edition: string | null;
  /** The year that map and figures are shown for; null: today. */
  year: number | null;
  compare: CompareView;
  sites: SitesView;
  present: PresentView;
  /** Behind `#`; all else stands in the query. */
  own: OwnView;
}>;

export const HOME: View = {
  lang: null,
  theme: null,
  tab: 'explore',
  q: '',
  facets: {},
  since: null,
  layers: LAYERS,
  color: null,
  select: null,
  sort: { key: 'name', descending: false },
  list: 'cards',
  base: 'builtin',
  edition: null,
  year: null,
  compare: comparePart.home,
  sites: sitesPart.home,
  present: presentPart.home,
  own: ownPart.home,
};

/** Adds the value to the facet or takes it out; an empty facet is absent. */
export function toggleValue(view: View, key: FacetKey, value: string): View {
  const before = view.facets[key] ?? [];
  return setFacet(view, key, before.includes(value) ? before.filter((other) => other !== value) : [...before, value]);
}

export function setFacet(view: View, key: FacetKey, values: readonly string[]): View {
  const { [key]: _before, ...others } = view.facets;
  return { ...view, facets: values.length ? { ...others, [key]: values } : others };
}

/** Adds the value to the facet, ends the search, and shows what is found. */
export function narrow(view: View, key: FacetKey, value: string): View {
  const before = view.facets[key] ?? [];
  return { ...setFacet(view, key, before.includes(value) ? before : [...before, value]), q: '', tab: 'explore' };
}

/** Years that bound nothing filter nothing. */
export function setSince(view: View, since: Since | null): View {
  const range = since?.range && (since.range[0] !== null || since.range[1] !== null) ? since.range : null;
  return { ...view, since: range || since?.unknown ? { range, unknown: since?.unknown ?? false } : null };
}

/** What a link cannot carry is taken out: control characters, halves of characters, more than it has room for. */
export function search(view: View, q: string): View {
  return { ...view, q: q.slice(0, MAX_QUERY_LENGTH).replace(/[\p{Cc}\p{Cs}]/gu, ' ') };
}

export const MAX_QUERY_LENGTH = 200;

/** Takes every filter away and leaves the rest of the view as it is. */
export function clearFilters(view: View): View {
  return { ...view, q: '', facets: {}, since: null, year: null };
}

export function isFiltered(view: View): boolean {
  return view.q.trim() !== '' || view.since !== null || view.year !== null || Object.keys(view.facets).length > 0;
}

export function toggleLayer(view: View, layer: Layer): View {
  const on = new Set(view.layers);
  if (!on.delete(layer)) on.add(layer);
  return { ...view, layers: LAYERS.filter((other) => on.has(other)) };
}

/** Sorts by the column; asked again for the same one it turns round. */
export function sortBy(view: View, key: SortKey): View {
  return { ...view, sort: { key, descending: view.sort.key === key && !view.sort.descending } };
}

/** What takes the whole screen: the stage, drawn over the map, or the speaker's window; null where the workspaces are there. */
export function wholeScreen({ tab, present }: Pick<View, 'tab' | 'present'>): 'stage' | 'console' | null {
  if (tab !== 'present') return null;
  if (present.console) return 'console';
  return present.stage ? 'stage' : null;
}

export const isOnStage = (view: Pick<View, 'tab' | 'present'>): boolean => wholeScreen(view) === 'stage';
