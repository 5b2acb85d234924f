/** Files of the base map, geo/shapes says how each came about: what lies on the ground, and what is named or marked on it. */
export const GROUND_SHAPES = ['land', 'states', 'state-borders', 'coast', 'water'] as const;
export const NAME_SHAPES = ['towns', 'airports', 'label-points'] as const;
export const BASE_SHAPES = [...GROUND_SHAPES, ...NAME_SHAPES] as const;
type BaseShape = (typeof BASE_SHAPES)[number];

export type Features = GeoJSON.FeatureCollection;
export type BaseShapes = Readonly<Record<BaseShape, Features>>;

/** West, south, east, north, in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** Several shapes as one collection; each feature keeps the name of its own as `shape`. */
export function joinShapes(shapes: BaseShapes, names: readonly (keyof BaseShapes)[]): Features {
  const features = names.flatMap((shape) =>
    shapes[shape].features.map((feature) => ({ ...feature, properties: { ...feature.properties, shape } })),
  );
  return { type: 'FeatureCollection', features };
}

/** The smallest box around all positions of the features, or null where there is none. */
export function boxOf(features: readonly GeoJSON.Feature[]): Box | null {
  let box: Box | null = null;
  const visit = (node: unknown): void => {
    const list = node as readonly unknown[];
    if (typeof list[0] !== 'number') for (const child of list) visit(child);
    else box = widen(box, list[0], list[1] as number);
  };
  for (const { geometry } of features) if (geometry.type !== 'GeometryCollection') visit(geometry.coordinates);
  return box;
}

export function widen(box: Box | null, lon: number, lat: number): Box {
  if (box === null) return [lon, lat, lon, lat];
  return [Math.min(box[0], lon), Math.min(box[1], lat), Math.max(box[2], lon), Math.max(box[3], lat)];
}
