import type { CircleLayerSpecification, FillLayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import { evaluate } from './expression.ts';
import { pathOf } from './geometry.ts';
import { node, type VectorNode } from './node.ts';
import { featuresOf, pointOf, type Stage } from './stage.ts';
import { round } from './strokes.ts';

/** Areas of one layer; those of one colour are one path, so that they share no seam. */
export function fillNodes(layer: FillLayerSpecification, stage: Stage): readonly VectorNode[] {
  const pattern = layer.paint?.['fill-pattern'];
  const paths = new Map<string, string>();
  for (const { feature, context } of featuresOf(layer, stage)) {
    const fill =
      typeof pattern === 'string' ? stage.patternOf(pattern) : String(evaluate(layer.paint?.['fill-color'], context));
    const opacity = Number(evaluate(layer.paint?.['fill-opacity'] ?? 1, context));
    const path = opacity > 0 ? pathOf(feature.geometry, stage.projection) : '';
    const look = `${fill} ${opacity}`;
    if (path) paths.set(look, (paths.get(look) ?? '') + path);
  }
  return [...paths].map(([look, d]) => {
    const at = look.lastIndexOf(' ');
    const [fill, opacity] = [look.slice(0, at), Number(look.slice(at + 1))];
    const isPlain = opacity === 1 && !fill.startsWith('url(');
    return node('path', {
      d,
      fill,
      'fill-rule': 'evenodd',
      'fill-opacity': opacity === 1 ? undefined : round(opacity),
      // Where two areas meet, both are half transparent; a hair of their own colour closes that.
      stroke: isPlain ? fill : undefined,
      'stroke-width': isPlain ? 0.5 : undefined,
    });
  });
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

export function circleNodes(layer: CircleLayerSpecification, stage: Stage): readonly VectorNode[] {
  const { paint = {} } = layer;
  return featuresOf(layer, stage).flatMap(({ feature, context }) => {
    const point = pointOf(feature, stage.projection);
    const value = (name: keyof typeof paint, otherwise: unknown) => evaluate(paint[name] ?? otherwise, context);
    const opacity = Number(value('circle-opacity', 1));
    const width = Number(value('circle-stroke-width', 0));
    if (!point || (opacity === 0 && width === 0)) return [];
    const [cx, cy] = point;
    return [
      node('circle', {
        cx: round(cx),
        cy: round(cy),
        r: round(Number(value('circle-radius', 5))),
        fill: String(value('circle-color', '#000')),
        'fill-opacity': opacity === 1 ? undefined : round(opacity),
        stroke: width > 0 ? String(value('circle-stroke-color', '#000')) : undefined,
        'stroke-width': width > 0 ? round(width) : undefined,
        'stroke-opacity':
          width > 0 && paint['circle-stroke-opacity'] !== undefined
            ? round(Number(value('circle-stroke-opacity', 1)))
            : undefined,
      }),
    ];
  });
}
