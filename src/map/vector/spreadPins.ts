import type { Pin } from '../../state/overlay.ts';
import type { Palette } from '../../ui/palette.ts';
import { node, type VectorNode } from '../../ui/vector/node.ts';
import type { Mark } from '../marks.ts';
import type { Projection } from './projection.ts';
import { around, overlap, type Rectangle } from './room.ts';
import { round } from './strokes.ts';

type XY = readonly [x: number, y: number];
type Circle = Readonly<{ x: number; y: number; radius: number }>;
/** A disc that had to step aside, and the point that it stands for; within a mark, the mark's edge, since its number is there. */
export type Leader = Readonly<{ from: XY; disc: XY; isPoint: boolean }>;

/** From a disc's centre to its outermost line, in pixels; between a disc and what it steps aside from. */
const DISC = 12;
const GAP = 2;
/** How far a disc goes aside at most, in how small steps, in how many directions: right and up first, as names do. */
const FARTHEST = 120;
const STEP = 4;
const DIRECTIONS = Array.from({ length: 16 }, (_, i) => (i * 5 * 2 * Math.PI) / 16 - Math.PI / 4);

/**
 * Numbered pins where their numbers can be read and hide nothing: at their point where that is free, else beside the marks and
 * the discs that stand there, as near as possible. Every other pin stays.
 * @param covered what will be laid over the map
 */
export function spreadPins(
  pins: readonly Pin[],
  marks: readonly Mark[],
  projection: Projection,
  covered: readonly Rectangle[],
  scale: number,
): Readonly<{ pins: readonly Pin[]; leaders: readonly Leader[] }> {
  const { width, height, x, y } = projection;
  const radius = DISC * scale;
  const points = pins.map(({ lat, lon }): XY => [x(lon), y(lat)]);
  const crowd: readonly Circle[] = marks.map((mark) => ({ x: x(mark.lon), y: y(mark.lat), radius: mark.radius }));
  const taken = [...crowd];
  const isFree = (at: XY, own: number): boolean => {
    const square = around(...at, radius + GAP, radius + GAP);
    return (
      square.left >= 0 &&
      square.top >= 0 &&
      square.right <= width &&
      square.bottom <= height &&
      !covered.some((rectangle) => overlap(rectangle, square)) &&
      !taken.some((circle) => Math.hypot(circle.x - at[0], circle.y - at[1]) < circle.radius + radius + GAP) &&
      !points.some((point, i) => i !== own && Math.hypot(point[0] - at[0], point[1] - at[1]) < radius + GAP)
    );
  };
  const leaders: Leader[] = [];
  const moved = pins.map((pin, i): Pin => {
    const point = points[i] as XY;
    if (pin.rank === null) return pin;
    const disc = placesAround(point, scale).find((at) => isFree(at, i)) ?? point;
    taken.push({ x: disc[0], y: disc[1], radius });
    if (disc === point) return pin;
    const mark = crowd.find((circle) => Math.hypot(circle.x - point[0], circle.y - point[1]) < circle.radius);
    leaders.push({ from: mark ? edgeTowards(mark, disc) : point, disc, isPoint: mark === undefined });
    return { ...pin, ...projection.at(...disc) };
  });
  return { pins: moved, leaders };
}

function edgeTowards({ x, y, radius }: Circle, [toX, toY]: XY): XY {
  const part = radius / Math.hypot(toX - x, toY - y);
  return [x + (toX - x) * part, y + (toY - y) * part];
}

function placesAround(point: XY, scale: number): readonly XY[] {
  const places: XY[] = [point];
  for (let distance = DISC + STEP; distance <= FARTHEST; distance += STEP) {
    for (const angle of DIRECTIONS) {
      places.push([point[0] + distance * scale * Math.cos(angle), point[1] + distance * scale * Math.sin(angle)]);
    }
  }
  return places;
}

/** The line from a point to its disc, and the point itself; to be drawn above the marks and below the discs. */
export function leaderNodes(leaders: readonly Leader[], palette: Palette, scale: number): readonly VectorNode[] {
  return leaders.map(({ from, disc, isPoint }) => {
    const d = `M${[...from, ...disc].map(round).join(' ')}`;
    return node(
      'g',
      { 'data-part': 'leader' },
      node('path', { d, fill: 'none', stroke: palette.halo, 'stroke-width': 4 * scale }),
      node('path', { d, fill: 'none', stroke: palette.selected, 'stroke-width': 1.8 * scale }),
      ...(isPoint ? [pointNode(from, palette, scale)] : []),
    );
  });
}

const pointNode = ([x, y]: XY, palette: Palette, scale: number): VectorNode =>
  node('circle', {
    cx: round(x),
    cy: round(y),
    r: 3.5 * scale,
    fill: palette.selected,
    stroke: palette.halo,
    'stroke-width': 1.5 * scale,
  });
