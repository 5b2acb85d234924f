import type { Kind, Precision } from '../data/codes.ts';
import { type Palette, SHAPES } from '../ui/palette.ts';
import { SHAPE_PATHS } from '../ui/shapes.ts';

/** How a mark looks, apart from its number. */
export type Look = Readonly<{
  radius: number;
  /** Share of each kind in 24ths, largest first; one entry for a single kind. */
  parts: readonly (readonly [kind: Kind, units: number])[];
  form: 'single' | 'crowded' | 'merged';
  /** Of the place; `null` for merged marks. */
  precision: Precision | null;
  /** Whether all of it is closed. */
  isFaint: boolean;
  /**
   * Units of the ring that are of unknown year while a year is shown, and so have no colour. The parts fill the others,
   * or, where it is the whole ring, only say which kinds are there.
   */
  hollow?: number;
}>;

/** One path of a drawing around 0,0 in pixels; canvas and SVG draw the same list. */
export type Stroke = Readonly<{
  path: string;
  /** Factor on the path's coordinates; widths and dashes are in pixels whatever the factor. */
  scale?: number;
  fill?: string;
  line?: string;
  width?: number;
  dash?: readonly number[];
  opacity?: number;
}>;

/** Opacity of what is closed. */
export const FAINT = 0.42;

/** Opacity of the ground of what stands somewhere in its town. */
const TINT = 0.16;

/** Units that a ring of composition is divided into. */
export const RING_UNITS = 24;

/**
 * The paths of a mark, from the back to the front.
 * @param tint opacity of the ground of what stands somewhere in its town
 */
export function drawMark(look: Look, palette: Palette, tint = TINT): readonly Stroke[] {
  const { radius, parts, form, precision, hollow = 0 } = look;
  const [kind] = parts[0] as readonly [Kind, number];
  if (form === 'single') {
    return hollow > 0
      ? drawHollowSingle(kind, radius, precision, palette)
      : drawSingle(kind, radius, precision, palette, tint);
  }
  const decor = drawDecor(radius, form, precision, palette);
  const body = radius - 3;
  const ring = Math.max(3.2, body * 0.24);
  if (hollow > 0) {
    const ground: Stroke = { path: circle(body - 0.5), fill: palette.panel, line: palette.third, width: 1 };
    const inner: Stroke = { path: circle(body - ring), line: palette.third, width: 1 };
    const dated = hollow < RING_UNITS ? drawRing(parts, body - ring / 2, ring, palette) : [];
    return [...decor, ground, inner, ...dated];
  }
  if (form === 'crowded' && parts.length === 1 && !SLENDER.has(kind))
    return [...decor, ...drawCrowdedKind(kind, body, palette)];
  return [
    ...decor,
    { path: circle(body), fill: palette.panel },
    ...drawRing(parts, body - ring / 2, ring, palette),
    { path: circle(body - ring), line: palette.halo, width: 1 },
  ];
}

/** The plant itself: full shape. In its park: smaller, in a pale ring. Somewhere in the town: open and dashed. */
function drawSingle(
  kind: Kind,
  radius: number,
  precision: Precision | null,
  palette: Palette,
  tint = TINT,
): readonly Stroke[] {
  const path = SHAPE_PATHS[SHAPES[kind]];
  const color = palette.kinds[kind];
  if (precision === 'site') {
    const scale = radius - 2;
    return [
      { path, scale, line: palette.halo, width: 3.2, fill: palette.halo },
      { path, scale, fill: color },
    ];
  }
  if (precision === 'park') {
    const scale = radius * 0.52;
    return [
      { path: circle(radius - 0.8), fill: palette.halo, line: color, width: 1.4, opacity: 0.55 },
      { path, scale, fill: color },
    ];
  }
  const scale = radius - 2.2;
  return [
    { path: OUTLINES[kind] ?? path, scale, fill: palette.halo, line: palette.halo, width: 4, opacity: 0.9 },
    { path: OUTLINES[kind] ?? path, scale, fill: color, opacity: tint },
    {
      path: OUTLINES[kind] ?? path,
      scale,
      line: color,
      width: 1.7,
      dash: precision === 'locality' ? [3, 1.8] : [1.6, 2],
    },
  ];
}

/** Of unknown year, while a year is shown: the same shapes without their fill. */
function drawHollowSingle(
  kind: Kind,
  radius: number,
  precision: Precision | null,
  palette: Palette,
): readonly Stroke[] {
  const [path, color] = [OUTLINES[kind] ?? SHAPE_PATHS[SHAPES[kind]], palette.kinds[kind]];
  if (precision === 'site') return [{ path, scale: radius - 2.8, fill: palette.halo, line: color, width: 1.6 }];
  if (precision === 'park') {
    return [
      { path: circle(radius - 0.8), fill: palette.halo, line: color, width: 1.4, opacity: 0.55 },
      { path, scale: radius * 0.42, line: color, width: 1.4 },
    ];
  }
  return drawSingle(kind, radius, precision, palette).filter(({ opacity }) => opacity !== TINT);
}

/** Shapes that a disc with a number would hide; a ring in their colour shows more. */
const SLENDER: ReadonlySet<Kind> = new Set(['airport', 'event']);

/** A hollow shape would show two dashed outlines; its outer one says enough. */
const OUTLINES: Partial<Record<Kind, string>> = { 'industrial-park': SHAPE_PATHS.square };

/** What lies around a number: a double line where places are merged, else the precision of the one place. */
function drawDecor(radius: number, form: Look['form'], precision: Precision | null, palette: Palette) {
  const halo: Stroke = { path: circle(radius - 0.5), fill: palette.halo };
  if (form === 'merged') return [halo, { path: circle(radius - 0.9), line: palette.second, width: 1.1 }];
  if (precision === 'site') return [{ ...halo, path: circle(radius - 1.6) }];
  if (precision === 'park') return [halo, { path: circle(radius - 1), line: palette.third, width: 1.6, opacity: 0.5 }];
  const dash = precision === 'locality' ? [3.2, 2.2] : [1.6, 2.4];
  return [halo, { path: circle(radius - 0.9), line: palette.second, width: 1.4, dash }];
}

/** Several of one kind keep their shape; the number stands on a clear disc in it. */
function drawCrowdedKind(kind: Kind, body: number, palette: Palette): readonly Stroke[] {
  const path = OUTLINES[kind] ?? SHAPE_PATHS[SHAPES[kind]];
  return [
    { path, scale: body / 1.06, fill: palette.kinds[kind] },
    { path: circle(body * 0.66), fill: palette.panel },
  ];
}

function drawRing(parts: Look['parts'], radius: number, width: number, palette: Palette): readonly Stroke[] {
  let end = 0;
  return parts.map(([kind, units]) => {
    const start = end;
    end += units;
    return { path: arc(radius, start / RING_UNITS, end / RING_UNITS), line: palette.kinds[kind], width };
  });
}

const fixed = (value: number) => Number(value.toFixed(2));

export function circle(radius: number): string {
  const r = fixed(radius);
  return `M0-${r}A${r} ${r} 0 1 1 0 ${r}A${r} ${r} 0 1 1 0-${r}Z`;
}

/** Part of a circle, clockwise from the top, in turns; a hair's gap keeps neighbours apart. */
function arc(radius: number, from: number, to: number): string {
  if (to - from > 0.999) return circle(radius);
  const gap = 0.5 / (2 * Math.PI * radius);
  const at = (turn: number) => {
    const angle = turn * 2 * Math.PI;
    return `${fixed(radius * Math.sin(angle))} ${fixed(-radius * Math.cos(angle))}`;
  };
  const large = to - from > 0.5 ? 1 : 0;
  return `M${at(from + gap)}A${fixed(radius)} ${fixed(radius)} 0 ${large} 1 ${at(to - gap)}`;
}
