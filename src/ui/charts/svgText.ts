import { node, toMarkup, type VectorNode } from '../vector/node.ts';
import type { Drawing, Shape } from './drawing.ts';

/** The page's own font where it is installed, else the system's. */
const FONTS = "Archivo, 'Archivo Variable', system-ui, 'Segoe UI', Roboto, Arial, sans-serif";

/** A shape as an element: the one description that screen and file share. */
export function nodeOf(shape: Shape): VectorNode {
  switch (shape.shape) {
    case 'text': {
      const { x, y, size, weight, anchor, color, text } = shape;
      const look = { 'font-size': size, 'font-weight': weight, 'text-anchor': anchor, fill: color };
      return node('text', { x, y, ...look }, text);
    }
    case 'line': {
      const { x1, y1, x2, y2 } = shape;
      return node('line', { x1, y1, x2, y2, ...strokeOf(shape) });
    }
    case 'circle': {
      const { x, y, r, fill } = shape;
      return node('circle', { cx: x, cy: y, r, fill, ...strokeOf(shape) });
    }
    case 'rect': {
      const { x, y, width, height, fill, radius } = shape;
      return node('rect', { x, y, width, height, fill, rx: radius });
    }
    case 'path':
      return node('path', { d: shape.path, fill: shape.fill, ...strokeOf(shape) });
  }
}

function strokeOf({
  color,
  lineWidth,
  opacity,
}: Partial<Record<'lineWidth' | 'opacity', number>> & { color?: string }) {
  return color === undefined ? {} : { stroke: color, 'stroke-width': lineWidth, opacity };
}

/**
 * The drawing as an SVG file.
 * @param title what it shows, for those who cannot see it
 */
export function svgText({ width, height, shapes }: Drawing, title: string): string {
  const look = { role: 'img', 'font-family': FONTS, 'font-variant-numeric': 'tabular-nums' };
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', ...size, ...look };
  return toMarkup(node('svg', attributes, node('title', {}, title), ...shapes.map(nodeOf)));
}
