import { PALETTES } from '../../ui/palette.ts';
import { node, type VectorNode } from '../../ui/vector/node.ts';
import { textWidth } from '../../ui/vector/textWidth.ts';
import { BASE_MAP_SOURCES } from '../baseMapSources.ts';
import { around, overlap } from './room.ts';
import { scaleBar, scaleWidth } from './scaleBar.ts';
import { round } from './strokes.ts';
import { VECTOR_TEXTS } from './texts.ts';
import { drawVectorMap, marksOf, type VectorMap, type VectorMapInput } from './vectorMap.ts';

const FONT = "'Archivo Variable', Archivo, system-ui, sans-serif";

export type DrawnMap = VectorMap & Readonly<{ svg: VectorNode }>;

/**
 * A map by itself with scale bar, north and attribution: for a page that says the rest around it.
 * @param title what it shows
 * @param isCreditBelow whether the attribution gets a strip of its own below the map, so that it covers nothing
 */
export function mapFigure(whole: VectorMapInput, title: string, isCreditBelow = false): DrawnMap {
  const { width, lang, theme, scale = 1 } = whole;
  const palette = whole.palette ?? PALETTES[theme];
  const size = 10 * scale;
  const words = VECTOR_TEXTS[lang].baseMap(BASE_MAP_SOURCES);
  const creditWidth = textWidth(words, size) + 12 * scale;
  const creditTop = whole.height - size * 1.7;
  const credit = { left: width - creditWidth, top: creditTop, right: width, bottom: whole.height };
  const input = isCreditBelow
    ? { ...whole, height: creditTop }
    : { ...whole, covered: [...(whole.covered ?? []), credit] };
  const corner = freeCorner(input, creditTop);
  const map = drawVectorMap({ ...input, covered: [...(input.covered ?? []), corner.covered] });
  const svg = node(
    'svg',
    svgAttributes(width, whole.height, VECTOR_TEXTS[lang].label(title)),
    map.drawing,
    node(
      'g',
      { transform: `translate(${round(corner.x)} ${round(corner.y)})` },
      scaleBar(map.projection, lang, palette, scale),
    ),
    node('rect', {
      x: isCreditBelow ? 0 : credit.left,
      y: creditTop,
      width: isCreditBelow ? width : creditWidth,
      height: size * 1.7,
      fill: palette.panel,
      'fill-opacity': isCreditBelow ? undefined : 0.8,
    }),
    node(
      'text',
      {
        x: width - 6 * scale,
        y: whole.height - size * 0.5,
        'text-anchor': 'end',
        'font-size': size,
        fill: palette.second,
      },
      words,
    ),
  );
  return { ...map, svg };
}

/** Room that scale bar and north take, in pixels. */
const SCALE_HEIGHT = 40;
const SCALE_AIR = { side: 12, end: 8, north: 30 } as const;

/** Where the scale bar goes: the lower right corner unless marks or pins stand there and another corner has fewer. */
function freeCorner(input: VectorMapInput, bottom: number) {
  const { width, scale = 1, overlay, covered: taken = [] } = input;
  const { projection, marks } = marksOf(input);
  const length = scaleWidth(projection, scale) + SCALE_AIR.north * scale;
  const [side, end, height] = [SCALE_AIR.side * scale, SCALE_AIR.end * scale, SCALE_HEIGHT * scale];
  const spots = [
    ...marks.map(({ lat, lon, radius }) => ({ lat, lon, radius })),
    ...(overlay?.pins ?? []).map(({ lat, lon }) => ({ lat, lon, radius: 12 * scale })),
  ].map(({ lat, lon, radius }) => around(projection.x(lon), projection.y(lat), radius, radius));
  const [rightmost, lowest] = [width - side, bottom - end];
  const corners = [
    [rightmost, lowest],
    [length + side, lowest],
    [rightmost, height],
    [length + side, height],
  ].map(([x = 0, y = 0]) => {
    const covered = { left: x - length, top: y - height + end, right: x + side, bottom: y + end };
    return { x, y, covered, crowd: [...spots, ...taken].filter((spot) => overlap(spot, covered)).length };
  });
  return corners.reduce((best, corner) => (corner.crowd < best.crowd ? corner : best));
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
