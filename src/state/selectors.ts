import { type Beginnings, beginnings } from '../data/beginnings.ts';
import type { Facts } from '../data/facts.ts';
import { applyFilter, type Matches } from '../data/filter.ts';
import type { Lang, Theme } from '../data/lang.ts';
import { around, type Near } from '../data/near.ts';
import { type Place, placesOf } from '../data/places.ts';
import type { Listing } from '../data/schema.ts';
import type { Point } from '../lib/distance.ts';
import { memo } from '../lib/memo.ts';
import type { State } from './store.ts';
import type { View } from './view.ts';

/** Language and theme in force: the link's, else the device's. */
export const selectLang = ({ view, environment }: State): Lang => view.lang ?? environment.lang;
export const selectTheme = ({ view, environment }: State): Theme => view.theme ?? environment.theme;

const filterOnce = () =>
  memo((facts: Facts, q: string, facets: View['facets'], since: View['since'], year: number | null) =>
    applyFilter(facts.index, { q, facets, since, year }),
  );
/** On a stand, where nothing may leave the device or come in: no files, no links to hand on, no paper. */
export const selectIsKiosk = ({ view }: State): boolean => view.present.kiosk;

const filterFacts = filterOnce();
const filterAllYears = filterOnce();

/** Visible organizations and live counts: the one filter behind map, list, panels and exports. */
export const selectMatches = ({ facts, view }: State): Matches =>
  filterFacts(facts, view.q, view.facets, view.since, view.year);

const countBeginnings = memo((facts: Facts, matches: Matches) => beginnings(facts.index, matches.visible));

/** When the organizations of the filter began, whatever year is shown: what a year leaves out is told beside it. */
export const selectBeginnings = ({ facts, view }: State): Beginnings =>
  countBeginnings(facts, filterAllYears(facts, view.q, view.facets, view.since, null));

const groupPlaces = memo((facts: Facts, matches: Matches, showsYear: boolean) =>
  placesOf(facts.listings, matches.visible, showsYear),
);

/** Visible organizations grouped by point. */
export const selectPlaces = (state: State): readonly Place[] =>
  groupPlaces(state.facts, selectMatches(state), state.view.year !== null);

const countUnplaced = memo((visible: number, places: readonly Place[]) =>
  places.reduce((rest, place) => rest - place.members.length, visible),
);

/** How many visible organizations have no point and so cannot be on the map. */
export const selectUnplacedCount = (state: State): number =>
  countUnplaced(selectMatches(state).visible.length, selectPlaces(state));

/** The organization of that id, if it is in the facts. */
export function listingOf(facts: Facts, id: string | null): Listing | null {
  const position = id === null ? undefined : facts.positions.get(id);
  return position === undefined ? null : (facts.listings[position] ?? null);
}

/** The organizations nearest to a point; those without one or refused by `accept` are left out. */
export function nearest(
  facts: Facts,
  from: Point,
  count: number,
  accept: (listing: Listing) => boolean,
): readonly Near[] {
  return around(facts.listings, from, accept).slice(0, count);
}
