import { encode } from 'uqr';

/** Modules of white that a reader needs around the code (ISO/IEC 18004, 6.3.8). */
export const QUIET = 4;

/** A QR code: a square of so many modules on a side, quiet zone included, and its dark ones as one SVG path. */
export type QrCode = Readonly<{ side: number; path: string }>;

/** How much of a code may be lost: M, 15 %, to scratches and reflections on a screen; L, 7 %, is enough on clean paper. */
export type Correction = 'L' | 'M';

/**
 * The code of a text.
 * @throws when the text is longer than the largest code holds (2331 bytes at level M)
 */
export function qrCode(text: string, correction: Correction = 'M'): QrCode {
  const { size, data } = encode(text, { ecc: correction, border: 0 });
  return { side: size + 2 * QUIET, path: data.map((row, y) => pathOfRow(row, y + QUIET)).join('') };
}

/** Runs of dark modules as bars, so that no hair line shows between neighbours. */
function pathOfRow(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x++;
    const width = x + 1 - start;
    path += `M${start + QUIET} ${y}h${width}v1h-${width}z`;
  }
  return path;
}
