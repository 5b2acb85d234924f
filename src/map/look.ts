import { KINDS, type Kind, PRECISIONS, type Precision } from '../data/codes.ts';
import { THEMES, type Theme } from '../data/lang.ts';
import { type Look, RING_UNITS } from './drawing.ts';
import type { Mark } from './marks.ts';

/** How a mark looks; close compositions and sizes share a look, so that few images are needed. */
export function lookOf(mark: Mark): Look {
  const form = mark.places.length > 1 ? 'merged' : mark.count > 1 ? 'crowded' : 'single';
  const byCount = [...mark.kinds].sort((a, b) => b[1] - a[1] || KINDS.indexOf(a[0]) - KINDS.indexOf(b[0]));
  return {
    radius: Math.round(mark.radius * 2) / 2,
    parts: shares(byCount, mark.count),
    form,
    precision: mark.precision,
    isFaint: mark.closed === mark.count,
  };
}

/** Counts as 24ths that add up to the whole ring, by largest remainder; each kind keeps at least one. */
function shares(counts: readonly (readonly [Kind, number])[], total: number): Look['parts'] {
  const exact = counts.map(([, n]) => (n / total) * RING_UNITS);
  const units = exact.map((share) => Math.max(1, Math.floor(share)));
  const byRemainder = exact.map((share, i) => [share - Math.floor(share), i] as const).sort((a, b) => b[0] - a[0]);
  let rest = RING_UNITS - units.reduce((sum, n) => sum + n, 0);
  for (let turn = 0; rest > 0; turn = (turn + 1) % byRemainder.length, rest--) {
    const [, i] = byRemainder[turn] as readonly [number, number];
    units[i] = (units[i] as number) + 1;
  }
  units[0] = (units[0] as number) + rest;
  return counts.map(([kind], i) => [kind, units[i] as number] as const);
}

/** The name of the image that shows this look; `readImageName` is its inverse. */
export function imageName(look: Look, theme: Theme): string {
  const parts = look.parts.map(([kind, units]) => `${kind}*${units}`).join('+');
  return ['mark', theme, look.form, look.precision ?? '', look.isFaint ? 'faint' : '', look.radius, parts].join('|');
}

export function readImageName(name: string): { look: Look; theme: Theme } | null {
  const [type, theme, form, precision, faint, radius, parts] = name.split('|');
  if (type !== 'mark' || parts === undefined) return null;
  return {
    theme: THEMES.find((other) => other === theme) ?? 'light',
    look: {
      form: form as Look['form'],
      precision: PRECISIONS.find((other): other is Precision => other === precision) ?? null,
      isFaint: faint === 'faint',
      radius: Number(radius),
      parts: parts.split('+').map((part) => {
        const [kind, units] = part.split('*');
        return [kind as Kind, Number(units)] as const;
      }),
    },
  };
}
