import { statesOf } from '../data/areas.ts';
import type { FacetKey } from '../data/facets.ts';
import type { Lang, Theme } from '../data/lang.ts';
import { type Frame, type Notice, useAtlas } from './store.ts';
import type { Layer, SortKey, Tab, View } from './view.ts';
import * as transitions from './view.ts';

/** Everything a visitor can do. Components call these; the logic stands in the pure transitions of view.ts. */
const change = (transition: (view: View) => View) => useAtlas.setState(({ view }) => ({ view: transition(view) }));
const patch = (part: Partial<View>) => change((view) => ({ ...view, ...part }));

export const setTab = (tab: Tab) => patch({ tab });
export const setYear = (year: number | null) => patch({ year });
/** Changes the part of one workspace. */
export const changeCompare = (transition: (view: View['compare']) => View['compare']) =>
  change((view) => ({ ...view, compare: transition(view.compare) }));
export const changeSites = (transition: (view: View['sites']) => View['sites']) =>
  change((view) => ({ ...view, sites: transition(view.sites) }));
/** Changes what is the visitor's own. */
export const changeOwn = (transition: (view: View['own']) => View['own']) =>
  change((view) => ({ ...view, own: transition(view.own) }));

export const search = (q: string) => change((view) => transitions.search(view, q));
export const toggleValue = (key: FacetKey, value: string) =>
  change((view) => transitions.toggleValue(view, key, value));
export const setFacet = (key: FacetKey, values: readonly string[]) =>
  change((view) => transitions.setFacet(view, key, values));
/** Adds the value or takes it out, within that one state: a single step to go back from. */
export const toggleWithin = (state: string, key: FacetKey, value: string) =>
  change((view) => transitions.toggleValue(transitions.setFacet(view, 'state', [state]), key, value));
/** Takes the value into the facet in place of the search text that led to it. */
export const narrow = (key: FacetKey, value: string) => change((view) => transitions.narrow(view, key, value));
/** Replaces whatever filters. */
export const filterBy = (facets: View['facets']) => patch({ q: '', facets, since: null, year: null });
export const setSince = (since: View['since']) => change((view) => transitions.setSince(view, since));
export const clearFilters = () => change(transitions.clearFilters);
export const toggleLayer = (layer: Layer) => change((view) => transitions.toggleLayer(view, layer));
export const colorBy = (color: string | null) => patch({ color });
export const sortBy = (key: SortKey) => change((view) => transitions.sortBy(view, key));
export const showAs = (list: View['list']) => patch({ list });
export const setBase = (base: View['base']) => patch({ base });
export const setLang = (lang: Lang) => patch({ lang });
/** null follows the system. */
export const setTheme = (theme: Theme | null) => patch({ theme });
/** Opens an organization, state or place where it is; null closes what is open. */
export const select = (id: string | null) => patch({ select: id });
/** Opens it and flies there. */
export const visit = (id: string) =>
  useAtlas.setState(({ view }) => ({ view: { ...view, select: id }, frame: frameOf(id) }));
/** Closes what is open and shows the whole Alliance again. */
export const goHome = () =>
  useAtlas.setState(({ view }) => ({ view: { ...view, select: null }, frame: { of: 'alliance' } }));
export const show = (frame: Frame) => useAtlas.setState({ frame });
export const hover = (hovered: string | null) => {
  if (useAtlas.getState().hovered !== hovered) useAtlas.setState({ hovered });
};
export const notify = (notice: Notice) => useAtlas.setState(({ notices }) => ({ notices: [...notices, notice] }));
export const dismiss = (notice: Notice) =>
  useAtlas.setState(({ notices }) => ({ notices: notices.filter((other) => other !== notice) }));

/** Where a thing stands, as a request for the camera. */
function frameOf(id: string): Frame {
  if (id.startsWith('MX-')) return { of: 'state', state: id };
  if (!id.startsWith('place:')) return { of: 'organization', id };
  const [lat, lon] = id.slice('place:'.length).split(',').map(Number) as [number, number];
  return { of: 'points', points: [{ lat, lon }] };
}

/** Where the map looks while no one has said so: at what is open, at what is compared, else at the whole Alliance. */
export function openingFrame({ tab, select, compare }: View): Frame {
  if (select !== null) return frameOf(select);
  const isComparing = tab === 'compare' && compare.areas.length > 0;
  return isComparing ? { of: 'states', states: compare.areas.flatMap(statesOf) } : { of: 'alliance' };
}
