import { formatNumber } from '../../ui/format.ts';
import { PALETTES } from '../../ui/palette.ts';
import { node } from '../../ui/vector/node.ts';
import { wrap } from '../../ui/vector/textWidth.ts';
import type { Mark } from '../marks.ts';
import { type DrawnMap, mapFigure, svgAttributes } from './figure.ts';
import { type Colored, legendOf } from './legend.ts';
import { legendBlock, textLines } from './legendBlock.ts';
import { VECTOR_TEXTS } from './texts.ts';
import type { VectorMap, VectorMapInput } from './vectorMap.ts';

/** What a whole picture says around its map. */
export type SheetInput = Omit<VectorMapInput, 'covered' | 'scale'> &
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

/** In pixels of a common screen: a larger picture is the same drawing in more pixels. */
const PAD = 24;
const LEGEND = 236;
const TITLE = 25;
const LINE = 13;
const FOOT = 10.5;
const COUNTS = 11;
const LEADING = { title: 1.15, text: 1.4 } as const;

/** A map as a picture of its own: title, counts, legend, scale, attribution, sources and edition around it. */
export function mapSheet(input: SheetInput): DrawnMap {
  const { theme, lang, width, height } = input;
  const palette = input.palette ?? PALETTES[theme];
  const inner = width - 2 * PAD;

  const titleLines = wrap(input.title, TITLE, inner);
  const underLines = input.lines.flatMap((line) => wrap(line, LINE, inner));
  const headBottom = PAD + titleLines.length * TITLE * LEADING.title + underLines.length * LINE * LEADING.text + 12;
  const footLines = input.foot.flatMap((line) => wrap(line, FOOT, inner));
  const footTop = height - PAD - footLines.length * FOOT * LEADING.text;
  const room = footTop - 10 - headBottom;

  const isBeside = width > 720 && width > height * 1.1;
  const columns = isBeside ? 1 : Math.max(1, Math.floor((inner + 16) / (LEGEND + 16)));
  const columnWidth = isBeside ? LEGEND : (inner - (columns - 1) * 16) / columns;
  const mapWidth = isBeside ? inner - LEGEND - PAD : inner;
  const figure = (mapHeight: number) => mapFigure({ ...input, width: mapWidth, height: mapHeight }, input.title);
  const block = (marks: readonly Mark[], limit: number) =>
    legendBlock(legendOf(marks, input.colored, palette, lang), columns, columnWidth, limit, palette);
  // Below the map its height depends on the legend, and that on the marks in view: room is kept for all that there are.
  const reserved = isBeside ? 0 : block(figure(room * 0.68).all, room * 0.32).height;
  const mapHeight = isBeside ? room : room - reserved - 28;
  const drawn = figure(mapHeight);
  const legend = block(drawn.marks, isBeside ? room - countsHeight(drawn, input, columnWidth) : reserved);
  const counts = countLines(drawn, input, isBeside ? columnWidth : inner);
  const frame = { x: PAD, y: headBottom, width: mapWidth, height: mapHeight };
  const legendAt = isBeside ? [PAD + mapWidth + PAD, headBottom + 4] : [PAD, headBottom + mapHeight + 28];
  const countsAt: readonly [number, number] = isBeside
    ? [PAD + mapWidth + PAD, headBottom + 4 + legend.height + 26]
    : [PAD, headBottom + mapHeight + 16];

  const svg = node(
    'svg',
    svgAttributes(width, height, VECTOR_TEXTS[lang].label(input.title)),
    node('rect', { width, height, fill: palette.panel }),
    textLines(
      titleLines,
      PAD,
      PAD + TITLE * 0.8,
      { 'font-size': TITLE, 'font-weight': 700, 'letter-spacing': -0.3, fill: palette.ink },
      TITLE * LEADING.title,
    ),
    textLines(
      underLines,
      PAD,
      PAD + titleLines.length * TITLE * LEADING.title + LINE * 0.9,
      { 'font-size': LINE, fill: palette.second },
      LINE * LEADING.text,
    ),
    node('g', { transform: `translate(${legendAt.join(' ')})` }, legend.drawing),
    textLines(counts, ...countsAt, { 'font-size': COUNTS, fill: palette.second }),
    textLines(footLines, PAD, footTop + FOOT, { 'font-size': FOOT, fill: palette.third }, FOOT * LEADING.text),
    node('svg', frame, ...drawn.svg.children),
    node('rect', { ...frame, fill: 'none', stroke: palette.border }),
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
  return wrap(said.join(' · '), COUNTS, width);
}

const countsHeight = (map: VectorMap, input: SheetInput, width: number): number =>
  countLines(map, input, width).length * 15 + 30;
