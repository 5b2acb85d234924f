import type { LayerSpecification } from 'maplibre-gl';
import type { Lang, Theme } from '../../data/lang.ts';
import type { Place } from '../../data/places.ts';
import type { Listing } from '../../data/schema.ts';
import { pointAt } from '../../lib/distance.ts';
import { NO_OVERLAY, type Overlay } from '../../state/overlay.ts';
import type { Layer } from '../../state/view.ts';
import { PALETTES, type Palette } from '../../ui/palette.ts';
import { node, type VectorNode } from '../../ui/vector/node.ts';
import type { Choropleth } from '../choropleth.ts';
import { drawImage } from '../images.ts';
import { markFeatures } from '../markFeatures.ts';
import { type Mark, mergePlaces } from '../marks.ts';
import { overlayFeatures } from '../overlayFeatures.ts';
import type { BaseShapes, Features } from '../shapes.ts';
import { mapStyle, withData } from '../style.ts';
import { type Projection, projectionOf, type VectorFrame } from './projection.ts';
import { around, makeRoom, overlap, type Rectangle, type Room } from './room.ts';
import { circleNodes, circlesOf, fillNodes, lineNodes } from './shapes.ts';
import { leaderNodes, spreadPins } from './spreadPins.ts';
import type { Stage } from './stage.ts';
import { drawingNode } from './strokes.ts';
import { symbolNodes } from './symbols.ts';

/** All that a static map is made of. */
export type VectorMapInput = Readonly<{
  /** Begins the ids inside, so that several maps can stand on one page. */
  id: string;
  /** In pixels; as SVG the map can then be shown in any size. */
  width: number;
  height: number;
  frame: VectorFrame;
  shapes: BaseShapes;
  /** The visible organizations by point, as `placesOf` gives them. */
  places: readonly Place[];
  listings: readonly Listing[];
  layers: readonly Layer[];
  color: Choropleth | null;
  /** Rings, pins and lines over the map. */
  overlay?: Pick<Overlay, 'rings' | 'pins' | 'lines'>;
  /** Ids of organizations, places and states that stand out. */
  selected: readonly string[];
  theme: Theme;
  lang: Lang;
  /** Colours in place of the theme's, for example CSS variables. */
  palette?: Palette;
  /** Size of marks and names, 1 on a common screen. */
  scale?: number;
  /** What will be laid over the map, so that no name goes there. */
  covered?: readonly Rectangle[];
  /** Whether numbered pins step aside from marks and from each other, and names of pins keep off the marks. */
  isSpread?: boolean;
}>;

export type VectorMap = Readonly<{
  /** A group of width × height pixels, cut at its edges. */
  drawing: VectorNode;
  projection: Projection;
  /** The marks inside the picture, and how many organizations stand outside of it. */
  marks: readonly Mark[];
  outside: number;
  /** All marks of that zoom, inside or not. */
  all: readonly Mark[];
}>;

/** Air around a framed box, so that a mark on its edge is whole. */
const AIR = 30;

/**
 * The map as a drawing: the live map's own style, drawn without WebGL, in the same colours, widths and marks.
 * Pure, so that a report, a file and a test get the same picture from the same facts.
 */
export function drawVectorMap(input: VectorMapInput): VectorMap {
  const { id, width, height, theme, lang, layers, color, shapes, listings, scale = 1 } = input;
  const palette = input.palette ?? PALETTES[theme];
  const { projection, all, marks } = marksOf(input);
  const { covered = [], overlay = NO_OVERLAY } = input;
  const spread = input.isSpread
    ? spreadPins(overlay.pins, marks, projection, [...covered, ...ringNames(overlay.rings, projection, scale)], scale)
    : { pins: overlay.pins, leaders: [] };
  const style = withData(
    mapStyle({
      theme,
      lang,
      layers,
      color: color && { classOf: color.classOf, count: color.classes.length },
      scale,
      palette,
      shapes,
      isComplete: true,
    }),
    markFeatures(marks, listings, theme, lang),
    overlayFeatures({ ...overlay, pins: spread.pins }),
  );
  const patterns = makePatterns(id, palette);
  const sources = new Map(
    Object.entries(style.sources).map(([name, source]) => [name, (source as { data?: unknown }).data as Features]),
  );
  const stage: Stage = {
    projection,
    sources,
    idOf: (source, { properties }) => properties?.[source === 'ground' ? 'code' : 'id'],
    selected: selectedIn(input.selected, marks, listings),
    patternOf: patterns.reference,
  };
  const room = makeRoom(width, height);
  for (const rectangle of covered) room.take(rectangle);
  const drawn = drawLayers(style.layers, stage, palette, {
    all: room,
    pinNames: input.isSpread ? besideMarks(room, marks, projection) : room,
    // A number stands in the circle of its own pin, which is not in its way: only other numbers are.
    numbers: makeRoom(width, height),
  });
  const leaders = leaderNodes(spread.leaders, palette, scale);
  const clip = `${id}-clip`;
  return {
    drawing: node(
      'g',
      { 'clip-path': `url(#${clip})` },
      node('defs', {}, node('clipPath', { id: clip }, node('rect', { width, height })), ...patterns.nodes()),
      ...style.layers.flatMap(({ id }) => [...(id === 'overlay-pin' ? leaders : []), ...(drawn.get(id) ?? [])]),
    ),
    projection,
    marks,
    all,
    outside: all.reduce((sum, { count }) => sum + count, 0) - marks.reduce((sum, { count }) => sum + count, 0),
  };
}

/** What of the places is seen, and where: what a picture needs to know before it lays something over its map. */
export function marksOf({ frame, width, height, places, scale = 1 }: VectorMapInput) {
  const projection = projectionOf(frame, width, height, AIR * scale);
  const all = mergePlaces(places, projection.zoom, scale);
  return { projection, all, marks: all.filter((mark) => isInside(mark, projection)) };
}

/** Where the names of rings stand: at their tops, always. */
const ringNames = (rings: Overlay['rings'], { x, y }: Projection, scale: number): readonly Rectangle[] =>
  rings.map((ring) => {
    const top = pointAt(ring, ring.km, 0);
    return around(x(top.lon), y(top.lat) - 7 * scale, 22 * scale, 8 * scale);
  });

/** The same room, but with none where marks stand. */
function besideMarks(room: Room, marks: readonly Mark[], { x, y }: Projection): Room {
  const taken = marks.map(({ lon, lat, radius }) => around(x(lon), y(lat), radius, radius));
  return {
    ...room,
    isFree: (rectangle) => room.isFree(rectangle) && !taken.some((mark) => overlap(mark, rectangle)),
  };
}

const isInside = ({ lat, lon }: Mark, { x, y, width, height }: Projection): boolean =>
  x(lon) >= 0 && x(lon) <= width && y(lat) >= 0 && y(lat) <= height;

/** A mark stands out for every organization and place in it. */
function selectedIn(ids: readonly string[], marks: readonly Mark[], listings: readonly Listing[]): ReadonlySet<string> {
  const wanted = new Set(ids);
  const holds = ({ places }: Mark) =>
    places.some(
      ({ id, members }) => wanted.has(id) || members.some((member) => wanted.has(listings[member]?.id ?? '')),
    );
  return new Set([...ids, ...(wanted.size ? marks.filter(holds).map(({ id }) => id) : [])]);
}

/** Drawn from the back to the front; names get room from the front to the back, as the live map gives it. */
function drawLayers(
  layers: readonly LayerSpecification[],
  stage: Stage,
  palette: Palette,
  { all: room, pinNames, numbers }: Readonly<{ all: Room; pinNames: Room; numbers: Room }>,
): ReadonlyMap<string, readonly VectorNode[]> {
  const rooms: Readonly<Record<string, Room>> = { 'overlay-pin-name': pinNames, 'overlay-rank': numbers };
  for (const layer of layers)
    if (layer.type === 'circle') for (const taken of circlesOf(layer, stage)) room.take(taken);
  const symbols = new Map(
    layers
      .filter((layer) => layer.type === 'symbol')
      .toReversed()
      .map((layer) => [layer.id, symbolNodes(layer, stage, rooms[layer.id] ?? room, palette)]),
  );
  const nodesOf = (layer: LayerSpecification): readonly VectorNode[] => {
    if (layer.type === 'background') {
      const { width, height } = stage.projection;
      return [node('rect', { width, height, fill: String(layer.paint?.['background-color'] ?? palette.water) })];
    }
    if (layer.type === 'fill') return fillNodes(layer, stage);
    if (layer.type === 'line') return lineNodes(layer, stage);
    if (layer.type === 'circle') return circleNodes(layer, stage);
    return symbols.get(layer.id) ?? [];
  };
  return new Map(layers.map((layer) => [layer.id, nodesOf(layer)]));
}

/** Images that fill areas, as patterns; each is defined when it is first used. */
function makePatterns(id: string, palette: Palette) {
  const names: string[] = [];
  return {
    reference: (image: string): string => {
      if (!names.includes(image)) names.push(image);
      return `url(#${id}-pattern-${names.indexOf(image)})`;
    },
    nodes: (): readonly VectorNode[] =>
      names.flatMap((image, i) => {
        const drawing = drawImage(image, palette);
        if (!drawing) return [];
        const { side } = drawing;
        const size = { id: `${id}-pattern-${i}`, width: side, height: side, patternUnits: 'userSpaceOnUse' };
        return [node('pattern', size, drawingNode(drawing, side / 2, side / 2))];
      }),
  };
}
