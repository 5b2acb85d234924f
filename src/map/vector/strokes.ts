import { node, type VectorNode } from '../../ui/vector/node.ts';
import type { Drawing } from '../images.ts';

/** A drawing of the map's as part of a picture, around a point. */
export function drawingNode({ strokes, opacity }: Drawing, x = 0, y = 0, size = 1): VectorNode {
  const paths = strokes.map(({ path, scale = 1, fill, line, width = 1, dash, opacity: own }) =>
    node('path', {
      d: path,
      transform: scale === 1 ? undefined : `scale(${round(scale)})`,
      fill: fill ?? 'none',
      'fill-rule': fill ? 'evenodd' : undefined,
      stroke: line,
      // Widths are in pixels whatever the factor on the path.
      'stroke-width': line && round(width / scale),
      'stroke-dasharray': line && dash?.length ? dash.map((part) => round(part / scale)).join(' ') : undefined,
      'stroke-linejoin': line && 'round',
      opacity: own,
    }),
  );
  const place = `translate(${round(x)} ${round(y)})${size === 1 ? '' : ` scale(${round(size)})`}`;
  return node('g', { transform: place, opacity: opacity === 1 ? undefined : opacity }, ...paths);
}

export const round = (value: number): number => Math.round(value * 100) / 100;
