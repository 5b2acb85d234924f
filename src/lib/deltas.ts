/** GeoJSON coordinates of any depth. */
type Coordinates = readonly number[] | readonly Coordinates[];

const isPosition = (node: Coordinates): node is readonly number[] => typeof node[0] === 'number';

/**
 * Coordinates as whole numbers of 1/scale degrees, each line as one flat list of differences from the point before:
 * the same shape in about half the bytes after compression.
 */
export function encodeDeltas(node: Coordinates, scale: number): Coordinates {
  if (isPosition(node)) return node.map((value) => Math.round(value * scale));
  const first = node[0];
  if (first === undefined || !isPosition(first)) return node.map((child) => encodeDeltas(child as Coordinates, scale));
  let [x, y] = [0, 0];
  return (node as readonly (readonly number[])[]).flatMap(([lon = 0, lat = 0]) => {
    const [toX, toY] = [Math.round(lon * scale), Math.round(lat * scale)];
    const step = [toX - x, toY - y];
    [x, y] = [toX, toY];
    return step;
  });
}

/** Undoes `encodeDeltas`: `depth` is how many lists enclose a position (0 for a Point, 1 for a line, 2 for a polygon …). */
export function decodeDeltas(node: Coordinates, scale: number, depth: number): Coordinates {
  if (depth > 1) return (node as readonly Coordinates[]).map((child) => decodeDeltas(child, scale, depth - 1));
  const flat = node as readonly number[];
  if (depth === 0) return flat.map((value) => value / scale);
  const points: number[][] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i < flat.length; i += 2) {
    x += flat[i] as number;
    y += flat[i + 1] as number;
    points.push([x / scale, y / scale]);
  }
  return points;
}
