import { type Cell, type Export, headersOf, rowsOf } from './records.ts';
import type { ShareTexts } from './texts.ts';

/**
 * What a spreadsheet would run as a formula, in plain and full-width form (OWASP, CSV injection), also after white space, which some trim;
 * apostrophes before it are ours or look like it, so a text that begins like a guarded one gets one more and loses nothing.
 */
const RUNS = /^'*(?:[\t\r\n\0]|[\s\0]*[=+\-@＝＋－＠])/;
/** Also quoted where only a semicolon or tab stands: where that is the list separator, a cell must not fall apart into cells of its own. */
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;

/** A text that a spreadsheet cannot run: one leading apostrophe where it would; numbers are not texts and stay as they are. */
export function guard(text: string): string {
  return RUNS.test(text) ? `'${text}` : text;
}

/** Takes the apostrophe of `guard` away again. */
export function unguard(text: string): string {
  return text.startsWith("'") && RUNS.test(text) ? text.slice(1) : text;
}

function write(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = guard(cell);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as CSV after RFC 4180, with the byte-order mark that Excel needs to read UTF-8. */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(write).join(',')}\r\n`).join('')}`;
}

/** The records as CSV, headers in the language. */
export function toCsv(exported: Export, texts: ShareTexts): string {
  return csvOf([headersOf(exported, texts), ...rowsOf(exported)]);
}
