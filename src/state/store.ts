import { create } from 'zustand';
import { yearOf } from '../data/facets.ts';
import type { Facts } from '../data/facts.ts';
import { buildIndex } from '../data/filter.ts';
import type { Lang, Theme } from '../data/lang.ts';
import { memo } from '../lib/memo.ts';
import type { Known } from './linkReader.ts';
import { NO_OVERLAY, type Overlay } from './overlay.ts';
import { HOME, type View } from './view.ts';

/** What the visitor's device prefers where the link says nothing. */
export type Environment = Readonly<{ lang: Lang; theme: Theme; reducedMotion: boolean }>;

/**
 * Where the camera is asked to go, and whether in flight (absent) or at once.
 * A new object is a new request; the map's adapter answers it.
 */
export type Frame = Readonly<{ pace?: 'flight' | 'jump' }> & FrameTarget;
type FrameTarget =
  | Readonly<{ of: 'alliance' | 'mexico' }>
  | Readonly<{ of: 'state'; state: string }>
  | Readonly<{ of: 'organization'; id: string }>
  | Readonly<{ of: 'points'; points: readonly Readonly<{ lat: number; lon: number }>[] }>
  | Readonly<{ of: 'states'; states: readonly string[] }>
  | Readonly<{ of: 'circle'; lat: number; lon: number; km: number }>
  /** A camera; with `isClear` its middle stands in the middle of what nothing covers. */
  | Readonly<{ of: 'camera'; lat: number; lon: number; zoom: number; isClear?: boolean }>;

/** Something the visitor should know; `values` fill the text of that name in src/i18n. `said` comes in the language in force. */
export type Notice = Readonly<{
  text:
    | 'dropped'
    | 'repeated'
    | 'surplus'
    | 'otherEdition'
    | 'unknownEdition'
    | 'onlineMapFailed'
    | 'mapLost'
    | 'noWebgl'
    | 'said';
  values: Readonly<Record<string, string | number>>;
}>;

/** All that changes. Everything else on screen is computed from it (selectors.ts). */
export type State = Readonly<{
  facts: Facts;
  view: View;
  environment: Environment;
  /** Organization, place or state under the pointer or the focus, by the ids that `select` uses. */
  hovered: string | null;
  frame: Frame | null;
  /** What the open workspace lays over the map. */
  overlay: Overlay;
  notices: readonly Notice[];
  /** Whether somebody is using this kiosk; between visitors it shows its story. */
  isVisited: boolean;
  /** How many visits have ended here: what belongs to one is made anew for the next. */
  visits: number;
}>;

const NO_FACTS: Facts = {
  edition: '',
  listings: [],
  positions: new Map(),
  places: new Set(),
  index: buildIndex([], () => []),
  indicators: [],
};

/** The one store: a hook for components, `getState` and `subscribe` for the adapters. Filled by `start` before the first render. */
export const useAtlas = create<State>(() =>
  initialState(NO_FACTS, { lang: 'es', theme: 'light', reducedMotion: false }),
);
export type AtlasStore = typeof useAtlas;

export function initialState(facts: Facts, environment: Environment, view: View = HOME): State {
  return {
    facts,
    view,
    environment,
    hovered: null,
    frame: null,
    overlay: NO_OVERLAY,
    notices: [],
    isVisited: false,
    visits: 0,
  };
}

/** What a link can name in these facts. */
export const knownIn = memo((facts: Facts): Known => {
  const { columns } = facts.index;
  return {
    organizations: new Set(facts.positions.keys()),
    places: facts.places,
    municipalities: new Set(columns.municipality.values),
    countries: new Set(columns.country.values),
    indicators: new Set(facts.indicators),
    year: yearOf(facts.edition),
  };
});
