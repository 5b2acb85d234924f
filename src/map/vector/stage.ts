import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Features } from '../shapes.ts';
import { type Context, evaluate } from './expression.ts';
import type { Projection } from './projection.ts';

/** What all layers of one picture share. */
export type Stage = Readonly<{
  projection: Projection;
  sources: ReadonlyMap<string, Features>;
  /** The id by which a source's features are selected. */
  idOf: (source: string, feature: GeoJSON.Feature) => unknown;
  selected: ReadonlySet<string>;
  /** The fill that stands for an image of the style. */
  patternOf: (image: string) => string;
}>;

export type Found = Readonly<{ feature: GeoJSON.Feature; context: Context }>;
type SourceLayer = Extract<LayerSpecification, { source: string }>;

/** The features of a layer that its zooms and its filter let through, with what its expressions need. */
export function featuresOf(layer: SourceLayer, stage: Stage): readonly Found[] {
  const { zoom } = stage.projection;
  if (zoom < (layer.minzoom ?? 0) || zoom >= (layer.maxzoom ?? 25)) return [];
  if (layer.layout?.visibility === 'none') return [];
  const features = stage.sources.get(layer.source)?.features ?? [];
  return features.flatMap((feature) => {
    const isSelected = stage.selected.has(String(stage.idOf(layer.source, feature)));
    const context = { zoom, properties: feature.properties ?? {}, state: { selected: isSelected, hovered: false } };
    return isLet(layer.filter, context) ? [{ feature, context }] : [];
  });
}

const isLet = (filter: FilterSpecification | undefined, context: Context): boolean =>
  filter === undefined || Boolean(evaluate(filter, context));

/** Where a point stands in the picture, or null for what is no point. */
export function pointOf({ geometry }: GeoJSON.Feature, { x, y }: Projection): readonly [number, number] | null {
  if (geometry.type !== 'Point') return null;
  const [lon = 0, lat = 0] = geometry.coordinates;
  return [x(lon), y(lat)];
}
