/**
 * Widths of letters in ems, of Archivo at its medium weight, rounded up. A file shows system fonts instead; the common ones
 * (Arial, Helvetica, Roboto, Segoe) are no wider, so what fits here fits there.
 */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  ["ijlIíìï.,:;'’|!·", 0.3],
  ['ftr()[]-/ ', 0.4],
  ['sczJ–"“”', 0.56],
  ['mMW—%', 0.93],
  ['wGOQCDNHUÓÑÚ&', 0.78],
  ['ABEFKLPRSTVXYZÁÉÍ', 0.69],
];
const OTHER = 0.6;

const widthOf = new Map(WIDTHS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)));

/** About how wide a text is, in the unit of `size`, and never less. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += widthOf.get(letter) ?? OTHER;
  return ems * size;
}

/** The text, shortened with "…" where it is wider than the room. */
export function fitText(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  let end = text.length;
  while (end > 1 && textWidth(`${text.slice(0, end).trimEnd()}…`, size) > room) end--;
  return `${text.slice(0, end).trimEnd()}…`;
}

/** The text in lines that fit the room; a word wider than it gets a line of its own and is shortened. */
export function wrapText(text: string, size: number, room: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (textWidth(longer, size) <= room) current = longer;
    else {
      if (current !== '') lines.push(current);
      current = word;
    }
  }
  if (current !== '') lines.push(current);
  return lines.map((line) => fitText(line, size, room));
}
