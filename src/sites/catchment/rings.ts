import { MAX_RING_KM, MAX_RINGS } from '../../state/sitesView.ts';

/** Why a radius cannot be taken: it is no whole number of km within bounds, or there is one already. */
export type RingFault = 'bad' | 'twice';

/** The radii with the one at a position changed, growing; or what is wrong with the text. */
export function changeRing(rings: readonly number[], at: number, text: string): readonly number[] | RingFault {
  const km = /^\d{1,4}$/.test(text.trim()) ? Number(text) : 0;
  if (km < 1 || km > MAX_RING_KM) return 'bad';
  if (rings.some((other, i) => i !== at && other === km)) return 'twice';
  return rings.map((other, i) => (i === at ? km : other)).sort((a, b) => a - b);
}

/** One ring more, as far beyond the widest as the widest is wide, or between the others where that is too far. */
export function addRing(rings: readonly number[]): readonly number[] {
  if (rings.length >= MAX_RINGS) return rings;
  const widest = rings.at(-1) ?? 15;
  let km = Math.min(widest * 2, MAX_RING_KM);
  while (rings.includes(km)) km--;
  return [...rings, km].sort((a, b) => a - b);
}
