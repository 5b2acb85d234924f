/** Advance widths of Archivo at weight 550, in hundredths of its size; as measured in Chromium. */
const NARROW: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      ["ijl|I ’'`", 26],
      ['ftr./!,-', 32],
      ['()[]{}:;*°º"“”^', 41],
      ['svyxzck_–', 53],
      ['abdeghnopqu0123456789$', 58],
      ['FJLT?+<>=~', 61],
      ['ABCDEGHKNOPQRSUVXYZ&', 71],
      ['mwM', 82],
      ['W%@…—', 97],
    ] as const
  ).flatMap(([characters, width]) => [...characters].map((character) => [character, width])),
);
/** Characters that the table lacks may be as wide as they are high. */
const UNKNOWN = 90;

/**
 * About how wide a text will be, in pixels: there is no page to measure it in where the drawing is only a value.
 * A little generous, since another font may stand in for ours.
 * @param spacing between letters, in ems
 */
export function textWidth(text: string, size: number, spacing = 0): number {
  let hundredths = 0;
  for (const character of text.normalize('NFD')) {
    if (/\p{M}/u.test(character)) continue;
    hundredths += (NARROW[character] ?? UNKNOWN) + spacing * 100;
  }
  return (hundredths * size) / 100;
}

/** The text, shortened with "…" where it is wider than the room. */
export function fitText(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  let end = text.length;
  while (end > 1 && textWidth(`${text.slice(0, end).trimEnd()}…`, size) > room) end--;
  return `${text.slice(0, end).trimEnd()}…`;
}

/** The text in lines of at most so many pixels; a longer word keeps a line of its own. */
export function wrap(text: string, size: number, width: number, spacing = 0): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size, spacing) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
