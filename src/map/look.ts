import { KINDS, type Kind, PRECISIONS, type Precision } from '../data/codes.ts';
import { THEMES, type Theme } from '../data/lang.ts';
import { type Look, RING_UNITS } from './drawing.ts';
import type { Mark } from './marks.ts';

/** How a mark looks; close compositions and sizes share a look, so that few images are needed. */
export function lookOf(mark: Mark): Look {
  const form = mark.places.length > 1 ? 'merged' : mark.count > 1 ? 'crowded' : 'single';
  const undated = [...mark.undated.values()].reduce((sum, n) => sum + n, 0);
  const isMixed = undated > 0 && undated < mark.count;
  const hollow = isMixed ? hollowUnits(undated, mark) : undated > 0 ? RING_UNITS : 0;
  const shown = [...mark.kinds].map(([kind, n]) => [kind, isMixed ? n - (mark.undated.get(kind) ?? 0) : n] as const);
  const byCount = shown
    .filter(([, n]) => n > 0)
    .sort((a, b) => b[1] - a[1] || KINDS.indexOf(a[0]) - KINDS.indexOf(b[0]));
  return {
    radius: Math.round(mark.radius * 2) / 2,
    parts: isMixed ? shares(byCount, mark.count - undated, RING_UNITS - hollow) : shares(byCount, mark.count),
    hollow,
    form,
    precision: mark.precision,
    isFaint: mark.closed === mark.count,
  };
}

/** The share of those of unknown year, which leaves each dated kind and itself at least one unit. */
function hollowUnits(undated: number, { kinds, count, undated: byKind }: Mark): number {
  const dated = [...kinds].filter(([kind, n]) => n > (byKind.get(kind) ?? 0)).length;
  return Math.min(Math.max(1, Math.round((undated / count) * RING_UNITS)), RING_UNITS - dated);
}

/** Counts as 24ths that add up to the ring, or to the units of it, by largest remainder; each kind keeps at least one. */
function shares(counts: readonly (readonly [Kind, number])[], total: number, ring = RING_UNITS): Look['parts'] {
  const exact = counts.map(([, n]) => (n / total) * ring);
  const units = exact.map((share) => Math.max(1, Math.floor(share)));
  const byRemainder = exact.map((share, i) => [share - Math.floor(share), i] as const).sort((a, b) => b[0] - a[0]);
  let rest = ring - units.reduce((sum, n) => sum + n, 0);
  for (let turn = 0; rest > 0; turn = (turn + 1) % byRemainder.length, rest--) {
    const [, i] = byRemainder[turn] as readonly [number, number];
    units[i] = (units[i] as number) + 1;
  }
  units[0] = (units[0] as number) + rest;
  return counts.map(([kind], i) => [kind, units[i] as number] as const);
}

const STAGE_MARK = 'stage-mark';

/** The name of the image that shows this look; `readImageName` is its inverse. */
export function imageName(look: Look, theme: Theme, isOnStage = false): string {
  const parts = look.parts.map(([kind, units]) => `${kind}*${units}`).join('+');
  return [
    isOnStage ? STAGE_MARK : 'mark',
    theme,
    look.form,
    look.precision ?? '',
    look.isFaint ? 'faint' : '',
    look.hollow ?? 0,
    look.radius,
    parts,
  ].join('|');
}

type Read = Readonly<{ look: Look; theme: Theme; isOnStage: boolean }>;

export function readImageName(name: string): Read | null {
  const [type, theme, form, precision, faint, hollow, radius, parts] = name.split('|');
  if ((type !== 'mark' && type !== STAGE_MARK) || parts === undefined) return null;
  return {
    isOnStage: type === STAGE_MARK,
    theme: THEMES.find((other) => other === theme) ?? 'light',
    look: {
      form: form as Look['form'],
      precision: PRECISIONS.find((other): other is Precision => other === precision) ?? null,
      isFaint: faint === 'faint',
      hollow: Number(hollow),
      radius: Number(radius),
      parts: parts.split('+').map((part) => {
        const [kind, units] = part.split('*');
        return [kind as Kind, Number(units)] as const;
      }),
    },
  };
}
