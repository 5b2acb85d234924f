import type { Theme } from '../data/lang.ts';
import { PALETTES, type Palette } from '../ui/palette.ts';
import { SHAPE_PATHS } from '../ui/shapes.ts';
import { circle, drawMark, FAINT, type Stroke } from './drawing.ts';
import { readImageName } from './look.ts';
import { STAGE_PALETTES, STAGE_TINTS } from './stagePalette.ts';

/** The drawing of an image that a style names: its strokes around 0,0 in a square of so many pixels. */
export type Drawing = Readonly<{ strokes: readonly Stroke[]; side: number; opacity: number }>;

/** What an image of the style looks like, in its own theme's colours or those given; null for names that are not ours. */
export function drawImage(name: string, given?: Palette): Drawing | null {
  const mark = readImageName(name);
  if (mark) {
    const { radius, isFaint } = mark.look;
    const strokes = mark.isOnStage
      ? drawMark(mark.look, given ?? STAGE_PALETTES[mark.theme], STAGE_TINTS[mark.theme])
      : drawMark(mark.look, given ?? PALETTES[mark.theme]);
    return { strokes, side: 2 * Math.ceil(radius + 1), opacity: isFaint ? FAINT : 1 };
  }
  const [type, theme, tone] = name.split('|') as [string, Theme, string?];
  const palette = given ?? PALETTES[theme];
  if (type === 'hatch') return { strokes: hatch(palette.land, palette.hatch), side: HATCH_SIDE, opacity: 1 };
  if (type === 'plane') {
    return { strokes: [{ path: SHAPE_PATHS.plane, scale: 5, fill: palette.third }], side: 14, opacity: 1 };
  }
  if (type === 'dot') {
    return { strokes: [{ path: circle(2), fill: palette.halo, line: palette.third, width: 1.1 }], side: 8, opacity: 1 };
  }
  if (type === 'disc') return { strokes: disc(palette, tone), side: 2 * DISC_RADIUS + 4, opacity: 1 };
  return null;
}

const DISC_RADIUS = 10;

/** What carries the number of a ranked pin. */
function disc(palette: Palette, tone: string | undefined): readonly Stroke[] {
  const [fill, line] =
    tone === 'chosen' || tone === 'own'
      ? [tone === 'chosen' ? palette.selected : palette.ink, palette.halo]
      : [palette.panel, palette.selected];
  return [{ path: circle(DISC_RADIUS), fill, line, width: 2 }];
}

/** An image that a style names, painted for this density of pixels; null for names that are not ours. */
export function paintImage(name: string, ratio: number): ImageData | null {
  const drawing = drawImage(name);
  return drawing && paint(drawing, ratio);
}

const HATCH_SIDE = 8;

/** Diagonal lines that meet at the edges of their square, so that squares join. */
function hatch(ground: string, line: string): readonly Stroke[] {
  return [
    { path: 'M-4-4H4V4H-4Z', fill: ground },
    { path: 'M-6 2L2-6M-2 6L6-2M-6 6L6-6', line, width: 1, opacity: 0.7 },
  ];
}

function paint({ strokes, side, opacity }: Drawing, ratio: number): ImageData | null {
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
