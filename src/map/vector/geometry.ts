import type { Projection } from './projection.ts';

type XY = readonly [x: number, y: number];
type Line = readonly XY[];

/** Points fall on this grid, in pixels: neighbours share their border exactly, and no file holds more than the eye sees. */
const GRID = 0.25;
/** What lies so far outside is cut off; wider than any line, so that no cut shows. */
const MARGIN = 8;

/** The geometry as SVG path data, cut to the picture; '' where nothing of it is in view. */
export function pathOf(geometry: GeoJSON.Geometry, projection: Projection): string {
  if (geometry.type === 'Polygon') return geometry.coordinates.map((ring) => ringPath(ring, projection)).join('');
  if (geometry.type === 'MultiPolygon') {
    return geometry.coordinates.flatMap((polygon) => polygon.map((ring) => ringPath(ring, projection))).join('');
  }
  if (geometry.type === 'LineString') return linePath(geometry.coordinates, projection);
  if (geometry.type === 'MultiLineString') {
    return geometry.coordinates.map((line) => linePath(line, projection)).join('');
  }
  return '';
}

function ringPath(ring: readonly GeoJSON.Position[], projection: Projection): string {
  const points = cutRing(project(ring, projection), projection);
  const kept = snap(points);
  return kept.length < 3 ? '' : `${write(kept)}z`;
}

function linePath(line: readonly GeoJSON.Position[], projection: Projection): string {
  return cutLine(project(line, projection), projection)
    .map(snap)
    .filter((piece) => piece.length > 1)
    .map(write)
    .join('');
}

const project = (positions: readonly GeoJSON.Position[], { x, y }: Projection): Line =>
  positions.map(([lon = 0, lat = 0]) => [x(lon), y(lat)] as const);

function snap(line: Line): Line {
  const kept: XY[] = [];
  for (const [x, y] of line) {
    const point = [Math.round(x / GRID) * GRID, Math.round(y / GRID) * GRID] as const;
    const last = kept.at(-1);
    if (!last || last[0] !== point[0] || last[1] !== point[1]) kept.push(point);
  }
  return kept;
}

/** Absolute start, then steps: the shortest that needs no packing. */
function write(line: Line): string {
  let [x, y] = [0, 0];
  return line
    .map(([toX, toY], i) => {
      const step = `${i === 0 ? 'M' : i === 1 ? 'l' : ' '}${toX - x} ${toY - y}`;
      [x, y] = [toX, toY];
      return step;
    })
    .join('');
}

type Edge = Readonly<{ isInside: (point: XY) => boolean; cross: (a: XY, b: XY) => XY }>;

function edges({ width, height }: Projection): readonly Edge[] {
  const vertical = (at: number, sign: number): Edge => ({
    isInside: ([x]) => sign * (x - at) >= 0,
    cross: ([ax, ay], [bx, by]) => [at, ay + ((by - ay) * (at - ax)) / (bx - ax)],
  });
  const horizontal = (at: number, sign: number): Edge => ({
    isInside: ([, y]) => sign * (y - at) >= 0,
    cross: ([ax, ay], [bx, by]) => [ax + ((bx - ax) * (at - ay)) / (by - ay), at],
  });
  return [vertical(-MARGIN, 1), vertical(width + MARGIN, -1), horizontal(-MARGIN, 1), horizontal(height + MARGIN, -1)];
}

/** A polygon's ring cut at each edge in turn (Sutherland and Hodgman, CACM 17, 1974). */
function cutRing(ring: Line, projection: Projection): Line {
  let points = ring;
  for (const { isInside, cross } of edges(projection)) {
    if (points.every(isInside)) continue;
    const cut: XY[] = [];
    for (const [i, point] of points.entries()) {
      const before = points[(i + points.length - 1) % points.length] as XY;
      if (isInside(point) !== isInside(before)) cut.push(cross(before, point));
      if (isInside(point)) cut.push(point);
    }
    points = cut;
  }
  return points;
}

/** A line cut at each edge in turn, into the pieces that are inside. */
function cutLine(line: Line, projection: Projection): readonly Line[] {
  let pieces: readonly Line[] = [line];
  for (const edge of edges(projection)) pieces = pieces.flatMap((piece) => cutAt(piece, edge));
  return pieces;
}

function cutAt(line: Line, { isInside, cross }: Edge): readonly Line[] {
  if (line.every(isInside)) return [line];
  const pieces: XY[][] = [];
  let piece: XY[] | null = null;
  for (const [i, point] of line.entries()) {
    const before = line[i - 1];
    if (before && isInside(before) !== isInside(point)) {
      piece ??= begin(pieces);
      piece.push(cross(before, point));
    }
    if (isInside(point)) {
      piece ??= begin(pieces);
      piece.push(point);
    } else piece = null;
  }
  return pieces;
}

function begin(pieces: XY[][]): XY[] {
  const piece: XY[] = [];
  pieces.push(piece);
  return piece;
}
