/** Files of the base map that the style is made of; geo/shapes says how each came about. */
export const BASE_SHAPES = [
  'land',
  'states',
  'state-borders',
  'coast',
  'water',
  'towns',
  'airports',
  'label-points',
] as const;
export type BaseShape = (typeof BASE_SHAPES)[number];

export type Features = GeoJSON.FeatureCollection;
export type BaseShapes = Readonly<Record<BaseShape, Features>>;

/** West, south, east, north, in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

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
