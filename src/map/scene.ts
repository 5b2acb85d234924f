import type { StyleSpecification } from 'maplibre-gl';
import type { Facts } from '../data/facts.ts';
import type { Lang, Theme } from '../data/lang.ts';
import type { Figures } from '../data/load.ts';
import { placeId } from '../data/places.ts';
import { memo } from '../lib/memo.ts';
import { listingOf, selectLang, selectMatches, selectPlaces, selectTheme } from '../state/selectors.ts';
import type { State } from '../state/store.ts';
import { isOnStage, type Layer } from '../state/view.ts';
import { COUNT_COLOR } from '../state/viewCodec.ts';
import { PALETTES } from '../ui/palette.ts';
import { type Choropleth, colorByCount, colorByIndicator, colorByMeasure } from './choropleth.ts';
import { markFeatures, type StageMarks } from './markFeatures.ts';
import { type Mark, mergePlaces } from './marks.ts';
import { onlineStyle } from './online.ts';
import { overlayFeatures } from './overlayFeatures.ts';
import type { BaseShapes, Features } from './shapes.ts';
import { STAGE_PALETTES } from './stagePalette.ts';
import { mapStyle } from './style.ts';
import type { Supplies } from './supplies.ts';

/** What the adapter knows beside the store: the camera's step of zoom, the screen, what has arrived so far. */
export type Surroundings = Supplies &
  Readonly<{
    shapes: BaseShapes;
    step: number;
    scale: number;
    isNarrow: boolean;
    isComplete: boolean;
  }>;

const byCount = memo(colorByCount);
const byIndicator = memo(colorByIndicator);
const byMeasure = memo(colorByMeasure);

/** The colouring of the states in force; null for none, or while its figures are on their way. */
export function selectChoropleth(state: State, figures: Figures | null): Choropleth | null {
  const { color } = state.view;
  if (state.overlay.color !== null) return byMeasure(state.overlay.color);
  if (color === null) return null;
  if (color === COUNT_COLOR) return byCount(state.facts, selectMatches(state).visible);
  return figures && byIndicator(figures, color, state.view.year);
}

const styleFor = memo(
  (
    theme: Theme,
    lang: Lang,
    layers: readonly Layer[],
    color: Choropleth | null,
    scale: number,
    shapes: BaseShapes,
    isComplete: boolean,
    litStates: readonly string[] | null,
    isQuiet: boolean,
    isNarrow: boolean,
  ): StyleSpecification =>
    mapStyle({
      theme,
      palette: (litStates ? STAGE_PALETTES : PALETTES)[theme],
      lang,
      layers,
      scale,
      shapes,
      isComplete,
      isQuiet,
      isNarrow,
      litStates,
      color: color && { classOf: color.classOf, count: color.classes.length },
    }),
);

/** The states among what stands out. */
const litStates = memo((lit: readonly string[]) => lit.filter((id) => id.startsWith('MX-')));

/** The organizations among it, by their place. */
const litMarks = memo((lit: readonly string[], facts: Facts): StageMarks => {
  const byPlace = new Map<string, string[]>();
  for (const id of lit) {
    const listing = listingOf(facts, id);
    const place = listing && placeId(listing);
    if (place) byPlace.set(place, [...(byPlace.get(place) ?? []), listing.name]);
  }
  return { lit: byPlace };
});

const overOnline = memo(onlineStyle);

/** The map without its records: same inputs, same object. */
export function selectStyle(
  state: State,
  { shapes, figures, online, scale, isNarrow, isComplete }: Surroundings,
): StyleSpecification {
  const color = selectChoropleth(state, figures);
  const style = styleFor(
    selectTheme(state),
    selectLang(state),
    state.view.layers,
    color,
    scale,
    shapes,
    isComplete,
    isOnStage(state.view) ? litStates(state.overlay.lit) : null,
    state.overlay.isQuiet,
    isNarrow,
  );
  return state.view.base === 'online' && online ? overOnline(online, style, color !== null) : style;
}

const merge = memo(mergePlaces);

/** All marks of this step of zoom, in view or not. */
export const selectMarks = (state: State, { step, scale }: Surroundings): readonly Mark[] =>
  merge(selectPlaces(state), step, scale);

const toOverlay = memo(overlayFeatures);

/** What the workspace lays over the map. */
export const selectOverlayFeatures = (state: State): Features => toOverlay(state.overlay);

const toFeatures = memo(markFeatures);

/** @param marks those worth putting on the map */
export const selectMarkFeatures = (state: State, marks: readonly Mark[]): Features =>
  toFeatures(
    marks,
    state.facts.listings,
    selectTheme(state),
    selectLang(state),
    isOnStage(state.view) ? litMarks(state.overlay.lit, state.facts) : null,
  );
