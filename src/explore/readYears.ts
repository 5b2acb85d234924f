type Years =
  | Readonly<{ problem: null; range: readonly [number | null, number | null] }>
  | Readonly<{ problem: 'badYear' | 'badRange' }>;

/** A range from two fields, each of which may be empty. */
export function readYears(from: string, to: string): Years {
  const isYear = (text: string) => text === '' || /^\d{4}$/.test(text);
  if (!isYear(from) || !isYear(to)) return { problem: 'badYear' };
  if (from !== '' && to !== '' && from > to) return { problem: 'badRange' };
  return { problem: null, range: [from === '' ? null : Number(from), to === '' ? null : Number(to)] };
}
