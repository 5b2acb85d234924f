import { formatNumber } from '../../ui/format.ts';
import { PALETTES } from '../../ui/palette.ts';
import { node, type VectorNode } from '../../ui/vector/node.ts';
import { textWidth, wrap } from '../../ui/vector/textWidth.ts';
import { type Colored, legendOf } from './legend.ts';
import { legendBlock, textLines } from './legendBlock.ts';
import { scaleBar } from './scaleBar.ts';
import { VECTOR_TEXTS } from './texts.ts';
import { drawVectorMap, type VectorMap, type VectorMapInput } from './vectorMap.ts';

/** Who made what the base map is drawn from. */
export const BASE_MAP_SOURCES = 'Natural Earth · GeoNames · OurAirports';
const FONT = "'Archivo Variable', Archivo, system-ui, sans-serif";

type Drawn = VectorMap & Readonly<{ svg: VectorNode }>;

/** A map by itself with scale bar, north and attribution: for a page that says the rest around it. @param title what it shows */
export function mapFigure(input: VectorMapInput, title: string): Drawn {
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

const svgAttributes = (width: number, height: number, label: string) => ({
  xmlns: 'http://www.w3.org/2000/svg',
  viewBox: `0 0 ${width} ${height}`,
  width,
  height,
  role: 'img',
  'aria-label': label,
  'font-family': FONT,
});

/** What a whole picture says around its map. */
export type SheetInput = Omit<VectorMapInput, 'covered'> &
  Readonly<{
    title: string;
    /** Below the title, each of them wrapped: the filter, the counts. */
    lines: readonly string[];
    colored: Colored;
    /** Visible organizations without a point; they are said, since no map can show them. */
    unplaced: number;
    /** At the foot, each of them wrapped: sources, edition, licence, link. */
    foot: readonly string[];
  }>;

/** Of the design, which is in pixels of a common screen; `scale` enlarges all of it. */
const PAD = 24;
const LEGEND = 236;
const TITLE = 25;
const LINE = 13;
const FOOT = 10.5;

/** A map as a picture of its own: title, counts, legend, scale, attribution, sources and edition around it. */
export function mapSheet(input: SheetInput): Drawn {
  const { theme, lang, scale = 1 } = input;
  const palette = input.palette ?? PALETTES[theme];
  const [width, height] = [input.width / scale, input.height / scale];
  const inner = width - 2 * PAD;

  const titleLines = wrap(input.title, TITLE, inner);
  const underLines = input.lines.flatMap((line) => wrap(line, LINE, inner));
  const headBottom = PAD + titleLines.length * TITLE * 1.15 + underLines.length * LINE * 1.4 + 12;
  const footLines = input.foot.flatMap((line) => wrap(line, FOOT, inner));
  const footTop = height - PAD - footLines.length * FOOT * 1.4;
  const room = footTop - 10 - headBottom;

  const isBeside = width > 720 && width > height * 1.1;
  const columns = isBeside ? 1 : Math.max(1, Math.floor((inner + 16) / (LEGEND + 16)));
  const columnWidth = isBeside ? LEGEND : (inner - (columns - 1) * 16) / columns;
  // The legend needs the marks, and those the map's size: a first drawing tells them.
  const figure = (mapWidth: number, mapHeight: number) =>
    mapFigure({ ...input, width: mapWidth * scale, height: mapHeight * scale }, input.title);
  const first = figure(isBeside ? inner - LEGEND - PAD : inner, isBeside ? room : room * 0.68);
  const legend = legendBlock(
    legendOf(first.marks, input.colored, palette, lang),
    columns,
    columnWidth,
    isBeside ? room - countsHeight(first, input, columnWidth) : room * 0.32,
    palette,
  );
  const drawn = isBeside ? first : figure(inner, room - legend.height - 28);
  const counts = countLines(drawn, input, isBeside ? columnWidth : inner);
  const mapWidth = isBeside ? inner - LEGEND - PAD : inner;
  const mapHeight = isBeside ? room : room - legend.height - 28;
  const legendAt = isBeside ? [PAD + mapWidth + PAD, headBottom + 4] : [PAD, headBottom + mapHeight + 28];
  const countsAt = isBeside ? [legendAt[0], headBottom + 4 + legend.height + 26] : [PAD, headBottom + mapHeight + 16];

  const svg = node(
    'svg',
    svgAttributes(input.width, input.height, VECTOR_TEXTS[lang].label(input.title)),
    node('rect', { width: input.width, height: input.height, fill: palette.panel }),
    node(
      'g',
      { transform: scale === 1 ? undefined : `scale(${scale})` },
      textLines(
        titleLines,
        PAD,
        PAD + TITLE * 0.8,
        { 'font-size': TITLE, 'font-weight': 700, 'letter-spacing': -0.3, fill: palette.ink },
        TITLE * 1.15,
      ),
      textLines(
        underLines,
        PAD,
        PAD + titleLines.length * TITLE * 1.15 + LINE * 0.9,
        { 'font-size': LINE, fill: palette.second },
        LINE * 1.4,
      ),
      node('g', { transform: `translate(${legendAt[0]} ${legendAt[1]})` }, legend.drawing),
      textLines(counts, countsAt[0] as number, countsAt[1] as number, { 'font-size': 11, fill: palette.second }),
      textLines(footLines, PAD, footTop + FOOT, { 'font-size': FOOT, fill: palette.third }, FOOT * 1.4),
    ),
    node(
      'svg',
      { x: PAD * scale, y: headBottom * scale, width: mapWidth * scale, height: mapHeight * scale },
      ...drawn.svg.children,
    ),
    node('rect', {
      x: PAD * scale,
      y: headBottom * scale,
      width: mapWidth * scale,
      height: mapHeight * scale,
      fill: 'none',
      stroke: palette.border,
      'stroke-width': scale,
    }),
  );
  return { ...drawn, svg };
}

/** Marks, what is outside, and what has no point: together all that the filter shows. */
function countLines(map: VectorMap, { unplaced, lang }: SheetInput, width: number): readonly string[] {
  const texts = VECTOR_TEXTS[lang];
  const inside = map.marks.reduce((sum, { count }) => sum + count, 0);
  const said = [
    texts.onMap(inside, formatNumber(inside, lang)),
    ...(map.outside > 0 ? [texts.outside(map.outside, formatNumber(map.outside, lang))] : []),
    ...(unplaced > 0 ? [texts.stateOnly(unplaced, formatNumber(unplaced, lang))] : []),
  ];
  return wrap(said.join(' · '), 11, width);
}

const countsHeight = (map: VectorMap, input: SheetInput, width: number): number =>
  countLines(map, input, width).length * 15 + 30;
