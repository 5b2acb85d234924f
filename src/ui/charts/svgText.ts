import type { Drawing, Shape } from './drawing.ts';

/** The page's own font where it is installed, else the system's. */
export const FONTS = "Archivo, 'Archivo Variable', system-ui, 'Segoe UI', Roboto, Arial, sans-serif";

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A shape as an element: the one description that screen and file share. */
export function elementOf(shape: Shape): Readonly<{ name: string; attributes: Attributes; content: string }> {
  switch (shape.shape) {
    case 'text': {
      const { x, y, size, weight, anchor, color, text } = shape;
      const attributes = { x, y, 'font-size': size, 'font-weight': weight, 'text-anchor': anchor, fill: color };
      return { name: 'text', attributes, content: text };
    }
    case 'line': {
      const { x1, y1, x2, y2 } = shape;
      return { name: 'line', attributes: { x1, y1, x2, y2, ...strokeOf(shape) }, content: '' };
    }
    case 'circle': {
      const { x, y, r, fill } = shape;
      return { name: 'circle', attributes: { cx: x, cy: y, r, fill, ...strokeOf(shape) }, content: '' };
    }
    case 'rect': {
      const { x, y, width, height, fill, radius } = shape;
      return { name: 'rect', attributes: { x, y, width, height, fill, rx: radius }, content: '' };
    }
    case 'path':
      return { name: 'path', attributes: { d: shape.path, fill: shape.fill, ...strokeOf(shape) }, content: '' };
  }
}

type Stroked = Readonly<{ color?: string; lineWidth?: number; dash?: readonly number[]; opacity?: number }>;

function strokeOf({ color, lineWidth, dash, opacity }: Stroked): Attributes {
  if (color === undefined) return {};
  return { stroke: color, 'stroke-width': lineWidth, 'stroke-dasharray': dash?.join(' '), opacity };
}

/**
 * The drawing as an SVG file.
 * @param title what it shows, for those who cannot see it
 */
export function svgText({ width, height, shapes }: Drawing, title: string): string {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  const body = shapes.map((shape) => {
    const { name, attributes, content } = elementOf(shape);
    const written = Object.entries(attributes)
      .filter(([, value]) => value !== undefined)
      .map(([attribute, value]) => ` ${attribute}="${escaped(String(value))}"`)
      .join('');
    return content === '' ? `<${name}${written}/>` : `<${name}${written}>${escaped(content)}</${name}>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" font-family="${FONTS}" font-variant-numeric="tabular-nums"><title>${escaped(title)}</title>${body.join('')}</svg>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** XML has no form for control characters, halves of characters and the two that are none. */
const escaped = (text: string) =>
  text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ').replace(/[&<>"]/g, (one) => ENTITIES[one] ?? one);
