import type { Palette } from '../../ui/palette.ts';
import { node, type VectorNode } from '../../ui/vector/node.ts';
import { textWidth, wrap } from '../../ui/vector/textWidth.ts';
import { drawMark, FAINT } from '../drawing.ts';
import type { LegendGroup, LegendRow, Sign } from './legend.ts';
import { drawingNode } from './strokes.ts';

/** A part of a picture that knows how high it is. */
export type Block = Readonly<{ drawing: VectorNode; height: number }>;

const SIGN = 30;
const TEXT = 12;
const LINE = 15;
const ROW_GAP = 5;
const GROUP_GAP = 16;

/** The groups below each other in columns of this width; what finds no room in so much height is left out, last ones first. */
export function legendBlock(
  groups: readonly LegendGroup[],
  columns: number,
  width: number,
  height: number,
  palette: Palette,
): Block {
  const stacks = Array.from({ length: columns }, () => ({ nodes: [] as VectorNode[], bottom: 0 }));
  for (const group of groups) {
    const block = groupBlock(group, width, palette);
    const stack = stacks.reduce((a, b) => (b.bottom < a.bottom ? b : a));
    if (stack.bottom + block.height > height) break;
    stack.nodes.push(node('g', { transform: `translate(0 ${stack.bottom})` }, block.drawing));
    stack.bottom += block.height + GROUP_GAP;
  }
  const drawing = node(
    'g',
    { 'data-part': 'legend' },
    ...stacks.map(({ nodes }, i) => node('g', { transform: `translate(${i * (width + GROUP_GAP)} 0)` }, ...nodes)),
  );
  return { drawing, height: Math.max(0, ...stacks.map(({ bottom }) => bottom - GROUP_GAP)) };
}

function groupBlock({ title, rows, note }: LegendGroup, width: number, palette: Palette): Block {
  const titleLines = wrap(title.toUpperCase(), 10.5, width, 0.06);
  const nodes: VectorNode[] = [
    textLines(titleLines, 0, 10, {
      'font-size': 10.5,
      'font-weight': 650,
      'letter-spacing': 0.63,
      fill: palette.second,
    }),
  ];
  let top = titleLines.length * LINE + 4;
  for (const row of rows) {
    const block = rowBlock(row, width, palette);
    nodes.push(node('g', { transform: `translate(0 ${top})` }, block.drawing));
    top += block.height + ROW_GAP;
  }
  const noteLines = note ? wrap(note, 10.5, width) : [];
  nodes.push(textLines(noteLines, 0, top + 10, { 'font-size': 10.5, fill: palette.third }));
  return { drawing: node('g', {}, ...nodes), height: top - ROW_GAP + noteLines.length * LINE + (note ? ROW_GAP : 0) };
}

function rowBlock({ sign, label, number }: LegendRow, width: number, palette: Palette): Block {
  const numberWidth = number ? textWidth(number, TEXT) + 8 : 0;
  const lines = wrap(label, TEXT, width - SIGN - numberWidth);
  const height = Math.max(18, 'look' in sign ? 2 * sign.look.radius : 0, lines.length * LINE);
  const first = height / 2 - ((lines.length - 1) * LINE) / 2 + TEXT * 0.36;
  const drawing = node(
    'g',
    {},
    node('g', { transform: `translate(11 ${height / 2})` }, signNode(sign, palette)),
    textLines(lines, SIGN, first, { 'font-size': TEXT, fill: palette.ink }),
    ...(number
      ? [node('text', { x: width, y: first, 'text-anchor': 'end', 'font-size': TEXT, fill: palette.second }, number)]
      : []),
  );
  return { drawing, height };
}

export function signNode(sign: Sign, palette: Palette): VectorNode {
  if ('look' in sign) {
    const { look, number } = sign;
    const mark = drawingNode({
      strokes: drawMark(look, palette),
      side: 2 * look.radius,
      opacity: look.isFaint ? FAINT : 1,
    });
    if (!number) return mark;
    const text = { y: 3.6, 'text-anchor': 'middle', 'font-size': 10, 'font-weight': 600, fill: palette.ink };
    return node('g', {}, mark, node('text', text, number));
  }
  const box = node('rect', {
    x: -11,
    y: -7,
    width: 22,
    height: 14,
    rx: 3,
    fill: sign.fill,
    stroke: palette.border,
    'stroke-width': 0.6,
  });
  if (!sign.isHatched) return box;
  const lines = { d: 'M-11 3L-1-7M-8 7L6-7M1 7L11-3', stroke: palette.hatch, 'stroke-width': 1.2 };
  return node('g', {}, box, node('path', lines));
}

/** Lines of text from a first baseline downwards. */
export function textLines(
  lines: readonly string[],
  x: number,
  y: number,
  attributes: Readonly<Record<string, string | number>>,
  leading = LINE,
): VectorNode {
  return node('text', attributes, ...lines.map((line, i) => node('tspan', { x, y: y + i * leading }, line)));
}
