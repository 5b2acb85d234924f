/** "2019–2020", or the one year. */
export function yearSpan([from, to]: readonly [from: number, to: number]): string {
  return from === to ? String(from) : `${from}–${to}`;
}
