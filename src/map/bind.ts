import type { GeoJSONSource, Map as MapLibre, StyleSpecification } from 'maplibre-gl';
import type { AtlasStore, State } from '../state/store.ts';
import { isOnStage } from '../state/view.ts';
import { bindFrames } from './frames.ts';
import { answerImages, prepareImages } from './imageKeeper.ts';
import { bindStates } from './markStates.ts';
import { type Mark, zoomStep } from './marks.ts';
import { bindPointer } from './pointer.ts';
import { type Surroundings, selectMarkFeatures, selectMarks, selectOverlayFeatures, selectStyle } from './scene.ts';
import type { BaseShapes, Features } from './shapes.ts';
import { withData } from './style.ts';
import { makeSupplier } from './supplies.ts';
import { type Cropped, crop, isCovered, viewBox } from './viewport.ts';

/** The map as the rest of the screen may use it. */
export type Atlas = Readonly<{
  map: MapLibre;
  /** The marks of the present step of zoom, in view or not. */
  marks: () => readonly Mark[];
  dispose: () => void;
}>;

/** Screens of that width are looked at from further away. */
const WIDE = 2200;
/** On stage no letter is smaller than this part of the screen's shorter side; the map's smallest has nine pixels. */
const STAGE_LETTER = 0.022 / 9;

/** A map of less than that has room for a name below a point rather than beside it; in pixels. */
const NARROW = 500;

/** How much larger than on a common screen the map is drawn. */
const scaleFor = ({ view }: State): number =>
  isOnStage(view) ? Math.max(1, Math.min(innerWidth, innerHeight) * STAGE_LETTER) : innerWidth >= WIDE ? 1.35 : 1;

const isNarrow = (map: MapLibre): boolean => map.getContainer().clientWidth < NARROW;

/**
 * Whether the map is still at work on what it was given last. What comes meanwhile waits, and only the newest of it is shown: of three
 * changes that overlap, MapLibre can pair the shapes of one with the records of another ("feature index out of bounds").
 */
const isTakingIn = (map: MapLibre): boolean =>
  ['marks', 'overlay', 'ground'].some((source) => !map.isSourceLoaded(source));

/** From so many records on the work is felt; then list and counts paint before the map begins. */
const MANY = 2000;
let waiting = 0;
function afterPaint(work: () => void): void {
  cancelAnimationFrame(waiting);
  waiting = requestAnimationFrame(() => setTimeout(work));
}

/**
 * The only place where the store changes the map, and the map the store.
 * @param hasCamera whether the link says where to look
 */
export function bindMap(map: MapLibre, store: AtlasStore, shapes: BaseShapes, hasCamera: boolean): Atlas {
  answerImages(map);
  const letFrames = bindFrames(map, store, shapes, hasCamera);
  let around: Surroundings = {
    shapes,
    figures: null,
    online: null,
    isComplete: false,
    step: zoomStep(map.getZoom()),
    scale: scaleFor(store.getState()),
    isNarrow: isNarrow(map),
  };
  const marks = () => selectMarks(store.getState(), around);
  const states = bindStates(map, marks);
  let shown: {
    style: StyleSpecification;
    features: Features;
    overlay: Features;
    source: readonly Mark[];
    cropped: Cropped;
  } | null = null;
  let isReady = false;

  const supply = makeSupplier(map, (part) => {
    around = { ...around, ...part };
    renew();
  });
  let isBehind = false;
  const show = () => {
    const state = store.getState();
    supply(state);
    isBehind = isReady && isTakingIn(map);
    if (isBehind) return;
    const scale = scaleFor(state);
    if (scale !== around.scale || isNarrow(map) !== around.isNarrow)
      around = { ...around, scale, isNarrow: isNarrow(map) };
    const source = marks();
    const view = viewBox(map);
    const isSame = shown?.source === source && isCovered(shown.cropped.within, view);
    const cropped = isSame && shown ? shown.cropped : crop(source, view);
    const style = selectStyle(state, around);
    const features = selectMarkFeatures(state, cropped.marks);
    // The whole style where the map itself changes; its marks alone after a filter or a step of zoom, which costs far less.
    const overlay = selectOverlayFeatures(state);
    if (isReady && features !== shown?.features) prepareImages(map, features, shown?.features);
    if (style !== shown?.style) map.setStyle(withData(style, features, overlay), { validate: false });
    else {
      if (features !== shown.features) void map.getSource<GeoJSONSource>('marks')?.setData(features);
      if (overlay !== shown.overlay) void map.getSource<GeoJSONSource>('overlay')?.setData(overlay);
    }
    shown = { style, features, overlay, source, cropped };
    if (isReady) states.show(state);
  };
  const becomeReady = () => {
    isReady = true;
    show();
  };
  const renew = () => {
    if (isReady) show();
  };
  const catchUp = () => {
    if (isBehind) renew();
  };
  // Until its "content" is told, a source's tiles count as loaded, though they hold what was before.
  map.on('sourcedata', ({ sourceDataType }) => {
    if (sourceDataType !== 'metadata') catchUp();
  });
  map.on('idle', catchUp);

  show();
  map.once('style.load', becomeReady);
  map.once('idle', () => {
    around = { ...around, isComplete: true };
    renew();
  });
  const off = store.subscribe((state, before) => {
    if (!isReady) return;
    const isNew =
      state.view !== before.view ||
      state.facts !== before.facts ||
      state.environment !== before.environment ||
      state.overlay !== before.overlay;
    if (isNew && state.facts.listings.length > MANY) afterPaint(renew);
    else if (isNew) show();
    else if (state.hovered !== before.hovered) states.show(state);
  });
  map.on('move', () => {
    const step = zoomStep(map.getZoom());
    if (!isReady || (step === around.step && shown && isCovered(shown.cropped.within, viewBox(map)))) return;
    around = { ...around, step };
    show();
  });
  // A lost context takes the style and its states along; MapLibre rebuilds the style as it was, the rest is ours.
  map.on('webglcontextlost', () => {
    isReady = false;
    states.forget();
  });
  map.on('webglcontextrestored', () => void map.once('style.load', becomeReady));

  const letPointer = bindPointer(map, store, marks);
  return {
    map,
    marks,
    dispose: () => {
      isReady = false;
      off();
      letPointer();
      letFrames();
    },
  };
}
