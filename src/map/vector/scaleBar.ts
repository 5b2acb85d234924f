import type { Lang } from '../../data/lang.ts';
import { formatKm } from '../../ui/format.ts';
import type { Palette } from '../../ui/palette.ts';
import { node, type VectorNode } from '../../ui/vector/node.ts';
import type { Projection } from './projection.ts';
import { round } from './strokes.ts';

const STEPS = [1, 2, 3, 5, 10] as const;

/** The longest round number of kilometres within so many pixels, and how long that is. */
export function scaleLength(kmPerPixel: number, most: number): Readonly<{ km: number; pixels: number }> {
  const limit = kmPerPixel * most;
  const power = 10 ** Math.floor(Math.log10(limit));
  const km = power * (STEPS.findLast((step) => step * power <= limit) ?? 1);
  return { km, pixels: km / kmPerPixel };
}

const SIZE = 11;
/** Pixels that the bar has at most. */
const LONGEST = 130;

/** How long the bar is. */
export const scaleWidth = ({ kmPerPixel }: Projection, scale: number): number =>
  scaleLength(kmPerPixel, LONGEST * scale).pixels;

/** A scale bar whose lower right corner is at 0,0, with a sign that north is up to its left. */
export function scaleBar({ kmPerPixel }: Projection, lang: Lang, palette: Palette, scale: number): VectorNode {
  const { km, pixels } = scaleLength(kmPerPixel, LONGEST * scale);
  const [size, height] = [SIZE * scale, 6 * scale];
  const halo = { stroke: palette.halo, 'stroke-width': 3 * scale, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
  const left = round(-pixels);
  const bar = `M${left} ${-height}V0H0V${-height}`;
  return node(
    'g',
    { 'data-part': 'scale' },
    node('path', { d: bar, fill: 'none', stroke: palette.halo, 'stroke-width': 4 * scale, 'stroke-opacity': 0.8 }),
    node('path', { d: bar, fill: 'none', stroke: palette.second, 'stroke-width': 1.4 * scale, 'data-km': km }),
    node(
      'text',
      {
        x: round(-pixels / 2),
        y: -height,
        'text-anchor': 'middle',
        'font-size': size,
        'font-weight': 550,
        fill: palette.second,
        ...halo,
      },
      formatKm(km, lang),
    ),
    node(
      'g',
      { transform: `translate(${round(-pixels - 18 * scale)} 0) scale(${scale})` },
      node('path', {
        d: 'M0-26L5-13L0-16L-5-13Z',
        fill: palette.second,
        stroke: palette.halo,
        'stroke-width': 2,
        'paint-order': 'stroke',
      }),
      node(
        'text',
        {
          y: 0,
          'text-anchor': 'middle',
          'font-size': SIZE,
          'font-weight': 650,
          fill: palette.second,
          stroke: palette.halo,
          'stroke-width': 3,
          'stroke-linejoin': 'round',
          'paint-order': 'stroke',
        },
        'N',
      ),
    ),
  );
}
