import { PALETTES } from '../../ui/palette.ts';
import { node, type VectorNode } from '../../ui/vector/node.ts';
import { textWidth } from '../../ui/vector/textWidth.ts';
import { BASE_MAP_SOURCES } from '../baseMapSources.ts';
import { scaleBar } from './scaleBar.ts';
import { VECTOR_TEXTS } from './texts.ts';
import { drawVectorMap, type VectorMap, type VectorMapInput } from './vectorMap.ts';

const FONT = "'Archivo Variable', Archivo, system-ui, sans-serif";

export type DrawnMap = VectorMap & Readonly<{ svg: VectorNode }>;

/** A map by itself with scale bar, north and attribution: for a page that says the rest around it. @param title what it shows */
export function mapFigure(input: VectorMapInput, title: string): DrawnMap {
  const { width, height, lang, theme, scale = 1 } = input;
  const palette = input.palette ?? PALETTES[theme];
  const size = 10 * scale;
  const credit = VECTOR_TEXTS[lang].baseMap(BASE_MAP_SOURCES);
  const creditWidth = textWidth(credit, size) + 12 * scale;
  const creditTop = height - size * 1.7;
  const map = drawVectorMap({
    ...input,
    covered: [
      ...(input.covered ?? []),
      { left: width - creditWidth, top: creditTop, right: width, bottom: height },
      { left: width - 200 * scale, top: creditTop - 40 * scale, right: width, bottom: creditTop },
    ],
  });
  const svg = node(
    'svg',
    svgAttributes(width, height, VECTOR_TEXTS[lang].label(title)),
    map.drawing,
    node(
      'g',
      { transform: `translate(${width - 12 * scale} ${creditTop - 8 * scale})` },
      scaleBar(map.projection, lang, palette, scale),
    ),
    node('rect', {
      x: width - creditWidth,
      y: creditTop,
      width: creditWidth,
      height: size * 1.7,
      fill: palette.panel,
      'fill-opacity': 0.8,
    }),
    node(
      'text',
      { x: width - 6 * scale, y: height - size * 0.5, 'text-anchor': 'end', 'font-size': size, fill: palette.second },
      credit,
    ),
  );
  return { ...map, svg };
}

/** Of a drawing that stands alone. @param label what it shows, for those who cannot see it */
export const svgAttributes = (width: number, height: number, label: string) => ({
  xmlns: 'http://www.w3.org/2000/svg',
  viewBox: `0 0 ${width} ${height}`,
  width,
  height,
  role: 'img',
  'aria-label': label,
  'font-family': FONT,
});
