import type { SymbolLayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../ui/palette.ts';
import { node, type VectorNode } from '../../ui/vector/node.ts';
import { textWidth, wrap } from '../../ui/vector/textWidth.ts';
import { drawImage } from '../images.ts';
import { evaluate } from './expression.ts';
import { around, type Rectangle, type Room } from './room.ts';
import { type Found, featuresOf, pointOf, type Stage } from './stage.ts';
import { drawingNode, round } from './strokes.ts';

const LINE_HEIGHT = 1.2;

/** Icons and names of one layer, most important first; a name that finds no room stays away, with its icon. */
export function symbolNodes(
  layer: SymbolLayerSpecification,
  stage: Stage,
  room: Room,
  palette: Palette,
): readonly VectorNode[] {
  const { layout = {} } = layer;
  const sortKey = layout['symbol-sort-key'];
  const found = featuresOf(layer, stage);
  const isBySource = layout['symbol-z-order'] === 'source';
  const ordered =
    sortKey === undefined || isBySource
      ? found
      : found.toSorted((a, b) => Number(evaluate(sortKey, a.context)) - Number(evaluate(sortKey, b.context)));
  return ordered.flatMap((one) => symbol(layer, one, stage, room, palette));
}

function symbol(
  layer: SymbolLayerSpecification,
  { feature, context }: Found,
  stage: Stage,
  room: Room,
  palette: Palette,
) {
  const { layout = {} } = layer;
  const spot = spotOf(feature, layer, stage);
  if (!spot || !room.holds(around(spot.x, spot.y, 0, 0))) return [];
  const { x, y, angle } = spot;
  const image = layout['icon-image'] === undefined ? '' : String(evaluate(layout['icon-image'], context));
  const drawing = image ? drawImage(image, palette) : null;
  const size = Number(evaluate(layout['icon-size'] ?? 1, context));
  const side = drawing
    ? (drawing.side / 2 - 1) * size + (layout['icon-padding'] === undefined ? 2 : Number(layout['icon-padding']))
    : 0;
  const icon = drawing && around(x, y, side, side);
  if (icon && layout['icon-allow-overlap'] !== true && !room.isFree(icon)) return [];

  const label = labelOf(layer, context);
  const placed = label && place(label, x, y, layer, room, context);
  if (label && !placed && layout['text-optional'] !== true) return [];
  if (icon && layout['icon-ignore-placement'] !== true) room.take(icon);
  if (placed && layout['text-ignore-placement'] !== true) room.take(placed.rectangle);
  return [
    ...(drawing ? [drawingNode(drawing, x, y, size)] : []),
    ...(label && placed
      ? [textNode(label, placed, layer, context, angle && `rotate(${round(angle)} ${round(x)} ${round(y)})`)]
      : []),
  ];
}

/** Where a symbol stands: at its point, or in the middle of its straight line and along it. */
function spotOf(feature: GeoJSON.Feature, { layout = {} }: SymbolLayerSpecification, { projection }: Stage) {
  const { geometry } = feature;
  if (layout['symbol-placement'] !== 'line-center' || geometry.type !== 'LineString') {
    const point = pointOf(feature, projection);
    return point && { x: point[0], y: point[1], angle: 0 };
  }
  const [from = [], to = []] = [geometry.coordinates[0], geometry.coordinates.at(-1)];
  const [ax, ay, bx, by] = [from[0], from[1], to[0], to[1]].map((degrees = 0, i) =>
    i % 2 === 0 ? projection.x(degrees) : projection.y(degrees),
  ) as [number, number, number, number];
  const angle = (Math.atan2(by - ay, bx - ax) * 180) / Math.PI;
  // Never upside down.
  return { x: (ax + bx) / 2, y: (ay + by) / 2, angle: Math.abs(angle) > 90 ? angle + 180 : angle };
}

type Label = Readonly<{ lines: readonly string[]; size: number; width: number; spacing: number }>;
type Placed = Readonly<{ rectangle: Rectangle; x: number; top: number; align: 'start' | 'middle' | 'end' }>;

function labelOf({ layout = {} }: SymbolLayerSpecification, context: Found['context']): Label | null {
  const value = layout['text-field'] === undefined ? null : evaluate(layout['text-field'], context);
  if (value === null || value === '') return null;
  const text = layout['text-transform'] === 'uppercase' ? String(value).toUpperCase() : String(value);
  const size = Number(evaluate(layout['text-size'] ?? 16, context));
  const spacing = Number(layout['text-letter-spacing'] ?? 0);
  const lines = wrap(text, size, Number(layout['text-max-width'] ?? 10) * size, spacing);
  return { lines, size, spacing, width: Math.max(...lines.map((line) => textWidth(line, size, spacing))) };
}

/** Where the name goes: the first of the places its layer allows that is free. */
function place(
  label: Label,
  x: number,
  y: number,
  layer: SymbolLayerSpecification,
  room: Room,
  context: Found['context'],
): Placed | null {
  const { layout = {} } = layer;
  const padding = Number(layout['text-padding'] ?? 2);
  for (const [anchor, dx, dy] of anchorsOf(layer, context)) {
    const placed = at(anchor, x + dx * label.size, y + dy * label.size, label, padding);
    if (layout['text-allow-overlap'] === true || (room.holds(placed.rectangle) && room.isFree(placed.rectangle)))
      return placed;
  }
  return null;
}

type Anchor = readonly [anchor: string, dx: number, dy: number];

/** Anchors in the layer's order of preference, with their distance from the point in ems. */
function anchorsOf({ layout = {} }: SymbolLayerSpecification, context: Found['context']): readonly Anchor[] {
  const pairs = layout['text-variable-anchor-offset'] as readonly unknown[] | undefined;
  if (pairs) {
    return Array.from({ length: pairs.length / 2 }, (_, i) => {
      const [dx, dy] = pairs[2 * i + 1] as readonly [number, number];
      return [String(pairs[2 * i]), dx, dy];
    });
  }
  const variable = layout['text-variable-anchor'] as readonly string[] | undefined;
  if (variable) {
    const distance = Number(evaluate(layout['text-radial-offset'] ?? 0, context));
    return variable.map((anchor) => {
      const [dx, dy] = AWAY[anchor] ?? [0, 0];
      return [anchor, dx * distance, dy * distance];
    });
  }
  const [dx, dy] = evaluate(layout['text-offset'] ?? [0, 0], context) as readonly [number, number];
  return [[String(layout['text-anchor'] ?? 'center'), dx, dy]];
}

const AWAY: Readonly<Record<string, readonly [number, number]>> = {
  left: [1, 0],
  right: [-1, 0],
  top: [0, 1],
  bottom: [0, -1],
};

function at(anchor: string, x: number, y: number, { lines, size, width }: Label, padding: number): Placed {
  const height = lines.length * size * LINE_HEIGHT;
  const align = anchor.endsWith('left') ? 'start' : anchor.endsWith('right') ? 'end' : 'middle';
  const left = align === 'start' ? x : align === 'end' ? x - width : x - width / 2;
  const top = anchor.startsWith('top') ? y : anchor.startsWith('bottom') ? y - height : y - height / 2;
  return {
    rectangle: {
      left: left - padding,
      top: top - padding,
      right: left + width + padding,
      bottom: top + height + padding,
    },
    x,
    top,
    align,
  };
}

function textNode(
  label: Label,
  { x, top, align }: Placed,
  layer: SymbolLayerSpecification,
  context: Found['context'],
  transform: string | 0,
): VectorNode {
  const { paint = {}, layout = {} } = layer;
  const value = (name: keyof typeof paint) => (paint[name] === undefined ? undefined : evaluate(paint[name], context));
  const halo = Number(value('text-halo-width') ?? 0);
  const opacity = Number(value('text-opacity') ?? 1);
  const font = String((layout['text-font'] as readonly string[] | undefined)?.[0] ?? '');
  const { lines, size, spacing } = label;
  const baseline = (line: number) => round(top + (line + 0.5) * size * LINE_HEIGHT + size * 0.35);
  return node(
    'text',
    {
      transform: transform || undefined,
      'font-size': round(size),
      'font-weight': /semibold/i.test(font) ? 600 : 500,
      'letter-spacing': spacing ? round(spacing * size) : undefined,
      'text-anchor': align === 'start' ? undefined : align,
      fill: String(value('text-color') ?? '#000'),
      opacity: opacity === 1 ? undefined : round(opacity),
      ...(halo > 0 && {
        stroke: String(value('text-halo-color')),
        'stroke-width': round(2 * halo),
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      }),
    },
    ...lines.map((line, i) => node('tspan', { x: round(x), y: baseline(i) }, line)),
  );
}
