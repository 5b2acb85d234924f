import { type Cell, cellOf, type Export } from './records.ts';

/** What a spreadsheet would run as a formula, in plain and full-width form (OWASP, CSV injection); apostrophes before it are ours or look like it. */
const RUNS = /^'*[=+\-@\t\r\n\0＝＋－＠]/;

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
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * The records as CSV after RFC 4180, with the byte-order mark that Excel needs to read UTF-8. Headers are in the language; codes stay codes,
 * so that files in both languages can be joined. The last two columns say edition and link.
 */
export function toCsv({ records, columns, edition, link }: Export, headers: readonly string[]): string {
  const rows = records.map((record) => [...columns.map((column) => cellOf(record, column)), edition, link]);
  return `\ufeff${[headers, ...rows].map((row) => `${row.map(write).join(',')}\r\n`).join('')}`;
}
