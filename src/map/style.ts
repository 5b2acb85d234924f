import type { StyleSpecification } from 'maplibre-gl';
import { memo } from '../lib/memo.ts';
import { PALETTES, type Palette } from '../ui/palette.ts';
import { coastLayers, groundLayers, waterLayers } from './layers/land.ts';
import type { Layers, Scene, Sources } from './layers/layer.ts';
import { markCompanionLayers, markLayers } from './layers/marks.ts';
import { nameLayers } from './layers/names.ts';
import { overlayGroundLayers, overlayPinLayers } from './layers/overlay.ts';
import { borderLayers, stateFillLayers, stateStateLayers } from './layers/states.ts';
import { townLayers } from './layers/towns.ts';
import { type BaseShapes, type Features, GROUND_SHAPES, joinShapes, NAME_SHAPES } from './shapes.ts';

export type StyleInput = Readonly<
  Omit<Scene, 'palette'> & {
    shapes: BaseShapes;
    /** False for the first picture: names and rings cost shaders and glyphs that the records should not wait for. */
    isComplete: boolean;
    /** Colours in place of the theme's own. */
    palette?: Palette;
  }
>;

const EMPTY: Features = { type: 'FeatureCollection', features: [] };

/** The map as a value, from the back to the front; its records come in by `withData`. No glyphs: the page's own font is drawn. */
export function mapStyle({ shapes, isComplete, ...input }: StyleInput): StyleSpecification {
  const scene: Scene = { ...input, palette: input.palette ?? PALETTES[input.theme] };
  const layers: Layers = [
    ...groundLayers(scene),
    ...stateFillLayers(scene),
    ...waterLayers(scene),
    ...coastLayers(scene),
    ...borderLayers(scene),
    ...(isComplete
      ? [
          ...stateStateLayers(scene),
          ...overlayGroundLayers(scene),
          ...townLayers(scene),
          ...nameLayers(scene),
          ...markCompanionLayers(scene),
        ]
      : []),
    ...markLayers(scene),
    ...(isComplete ? overlayPinLayers(scene) : []),
  ];
  return { version: 8, sources: sourcesOf(shapes), layers };
}

/** Memoised, so that the shapes' sources stay the same objects from style to style. */
const sourcesOf = memo(
  (shapes: BaseShapes): Sources => ({
    // First, since MapLibre's worker takes sources in this order and the records are what one waits for.
    marks: { type: 'geojson', data: EMPTY, promoteId: 'id', maxzoom: 14 },
    ground: { type: 'geojson', data: joinShapes(shapes, GROUND_SHAPES), promoteId: 'code', maxzoom: 11 },
    overlay: { type: 'geojson', data: EMPTY, promoteId: 'id' },
    names: { type: 'geojson', data: joinShapes(shapes, NAME_SHAPES), maxzoom: 11 },
  }),
);

/** The whole picture: base map, records, and what the workspace lays over them. */
export function withData(style: StyleSpecification, marks: Features, overlay: Features): StyleSpecification {
  const filled = (source: string, data: Features) => ({ ...style.sources[source], data }) as Sources[string];
  const sources = { ...style.sources, marks: filled('marks', marks), overlay: filled('overlay', overlay) };
  return { ...style, sources };
}
