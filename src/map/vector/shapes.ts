import type { CircleLayerSpecification, FillLayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import { node, type VectorNode } from '../../ui/vector/node.ts';
import { evaluate } from './expression.ts';
import { pathOf } from './geometry.ts';
import { around, type Rectangle } from './room.ts';
import { featuresOf, pointOf, type Stage } from './stage.ts';
import { round } from './strokes.ts';

/** Areas of one layer; opaque ones of one colour are one path, so that they share no seam. */
export function fillNodes(layer: FillLayerSpecification, stage: Stage): readonly VectorNode[] {
  const { paint = {} } = layer;
  const pattern = paint['fill-pattern'];
  const opaque = new Map<string, string>();
  const others: VectorNode[] = [];
  for (const { feature, context } of featuresOf(layer, stage)) {
    const opacity = Number(evaluate(paint['fill-opacity'] ?? 1, context));
    const d = opacity > 0 ? pathOf(feature.geometry, stage.projection) : '';
    if (!d) continue;
    const fill =
      typeof pattern === 'string' ? stage.patternOf(pattern) : String(evaluate(paint['fill-color'] ?? '#000', context));
    if (opacity === 1) opaque.set(fill, (opaque.get(fill) ?? '') + d);
    else others.push(node('path', { d, fill, 'fill-rule': 'evenodd', 'fill-opacity': round(opacity) }));
  }
  const joined = [...opaque].map(([fill, d]) => {
    // Where two areas meet, both are half transparent; a hair of their own colour closes that.
    const edge = typeof pattern === 'string' ? {} : { stroke: fill, 'stroke-width': 0.5 };
    return node('path', { d, fill, 'fill-rule': 'evenodd', ...edge });
  });
  return [...joined, ...others];
}

export function lineNodes(layer: LineLayerSpecification, stage: Stage): readonly VectorNode[] {
  const { paint = {}, layout = {} } = layer;
  return featuresOf(layer, stage).flatMap(({ feature, context }) => {
    const width = Number(evaluate(paint['line-width'] ?? 1, context));
    const opacity = Number(evaluate(paint['line-opacity'] ?? 1, context));
    const d = width > 0 && opacity > 0 ? pathOf(feature.geometry, stage.projection) : '';
    if (!d) return [];
    const dash = evaluate(paint['line-dasharray'], context);
    return [
      node('path', {
        d,
        fill: 'none',
        stroke: String(evaluate(paint['line-color'], context)),
        'stroke-width': round(width),
        'stroke-opacity': opacity === 1 ? undefined : round(opacity),
        // The style counts dashes in widths of the line.
        'stroke-dasharray': Array.isArray(dash) ? dash.map((part) => round(Number(part) * width)).join(' ') : undefined,
        'stroke-linejoin': layout['line-join'] as string | undefined,
        'stroke-linecap': layout['line-cap'] as string | undefined,
      }),
    ];
  });
}

type Circle = Readonly<{ x: number; y: number; radius: number; width: number; value: (name: string) => unknown }>;

/** The circles of a layer that can be seen. */
function visibleCircles(layer: CircleLayerSpecification, stage: Stage): readonly Circle[] {
  const paint = (layer.paint ?? {}) as Readonly<Record<string, unknown>>;
  return featuresOf(layer, stage).flatMap(({ feature, context }) => {
    const point = pointOf(feature, stage.projection);
    const value = (name: string) => evaluate(paint[name], context);
    const width = Number(value('circle-stroke-width') ?? 0);
    if (!point || (Number(value('circle-opacity') ?? 1) === 0 && width === 0)) return [];
    return [{ x: point[0], y: point[1], radius: Number(value('circle-radius') ?? 5), width, value }];
  });
}

/** The room that a layer's circles take. */
export const circlesOf = (layer: CircleLayerSpecification, stage: Stage): readonly Rectangle[] =>
  visibleCircles(layer, stage).map(({ x, y, radius, width }) => around(x, y, radius + width, radius + width));

export function circleNodes(layer: CircleLayerSpecification, stage: Stage): readonly VectorNode[] {
  return visibleCircles(layer, stage).map(({ x, y, radius, width, value }) => {
    const opacity = Number(value('circle-opacity') ?? 1);
    return node('circle', {
      cx: round(x),
      cy: round(y),
      r: round(radius + width / 2),
      fill: String(value('circle-color') ?? '#000'),
      'fill-opacity': opacity === 1 ? undefined : round(opacity),
      // The style's line lies outside of the radius, SVG's on it.
      stroke: width > 0 ? String(value('circle-stroke-color') ?? '#000') : undefined,
      'stroke-width': width > 0 ? round(width) : undefined,
    });
  });
}
