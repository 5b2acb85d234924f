import type { Theme } from '../data/lang.ts';
import { PALETTES } from '../ui/palette.ts';
import { SHAPE_PATHS } from '../ui/shapes.ts';
import { circle, drawMark, FAINT, type Stroke } from './drawing.ts';
import { readImageName } from './look.ts';

/** An image that a style names, drawn for this density of pixels; null for names that are not ours. */
export function paintImage(name: string, ratio: number): ImageData | null {
  const mark = readImageName(name);
  if (mark) {
    const { radius, isFaint } = mark.look;
    return paint(drawMark(mark.look, PALETTES[mark.theme]), 2 * Math.ceil(radius + 1), ratio, isFaint ? FAINT : 1);
  }
  const [type, theme] = name.split('|') as [string, Theme];
  const palette = PALETTES[theme];
  if (type === 'hatch') return paint(hatch(palette.land, palette.hatch), HATCH_SIDE, ratio);
  if (type === 'plane') return paint([{ path: SHAPE_PATHS.plane, scale: 5, fill: palette.third }], 14, ratio);
  if (type === 'dot')
    return paint([{ path: circle(2), fill: palette.halo, line: palette.third, width: 1.1 }], 8, ratio);
  return null;
}

const HATCH_SIDE = 8;

/** Diagonal lines that meet at the edges of their square, so that squares join. */
function hatch(ground: string, line: string): readonly Stroke[] {
  return [
    { path: 'M-4-4H4V4H-4Z', fill: ground },
    { path: 'M-6 2L2-6M-2 6L6-2M-6 6L6-6', line, width: 1, opacity: 0.7 },
  ];
}

function paint(strokes: readonly Stroke[], side: number, ratio: number, opacity = 1): ImageData | null {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = Math.round(side * ratio);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.scale(ratio, ratio);
  context.translate(side / 2, side / 2);
  context.lineJoin = 'round';
  for (const stroke of strokes) paintStroke(context, stroke);
  if (opacity < 1) {
    // Of the whole, not of each stroke, so that what lies below does not show through.
    context.globalCompositeOperation = 'destination-in';
    context.globalAlpha = opacity;
    context.fillRect(-side / 2, -side / 2, side, side);
  }
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

function paintStroke(context: CanvasRenderingContext2D, stroke: Stroke): void {
  const { path, scale = 1, fill, line, width = 1, dash = [], opacity = 1 } = stroke;
  const shape = new Path2D();
  shape.addPath(new Path2D(path), new DOMMatrix().scale(scale));
  context.globalAlpha = opacity;
  if (fill) {
    context.fillStyle = fill;
    context.fill(shape, 'evenodd');
  }
  if (line) {
    context.strokeStyle = line;
    context.lineWidth = width;
    context.setLineDash([...dash]);
    context.stroke(shape);
  }
}
