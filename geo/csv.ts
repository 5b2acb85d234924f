import { parse } from 'csv-parse/sync';

/** A record of a CSV file before its cells are read. */
export type CsvRow = Readonly<{
  /** Line on which the record begins, counted from 1. */
  line: number;
  cells: readonly string[];
  /** Empty where the quoting is right. */
  fault: string;
}>;

/** One record as RFC 4180 allows it; each alternative begins with another character, so it never backtracks. */
const WELL_QUOTED = /^(?:[^",\n]*|"(?:[^"]|"")*")(?:,(?:[^",\n]*|"(?:[^"]|"")*"))*\n?$/;

const newlines = (text: string) => text.split('\n').length - 1;

/**
 * Splits CSV text (RFC 4180; LF, CRLF or CR; byte-order mark or none) into rows with their line numbers.
 * Wrong quoting spoils only the row it stands in.
 */
export function splitCsv(text: string): readonly CsvRow[] {
  return split(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), 1);
}

function split(text: string, firstLine: number): readonly CsvRow[] {
  // Lenient, so that one stray quote does not end the reading; what was let through is found by WELL_QUOTED.
  const found = parse(text, {
    raw: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_records_with_error: true,
    record_delimiter: '\n',
  }) as unknown as readonly { raw: string; record: string[] }[];
  const rows: CsvRow[] = [];
  let line = firstLine;
  let read = 0;
  for (const { raw, record } of found) {
    rows.push({ line, cells: record, fault: WELL_QUOTED.test(raw) ? '' : STRAY_QUOTE });
    line += newlines(raw);
    read += raw.length;
  }
  const rest = text.slice(read);
  return rest === '' ? rows : [...rows, ...splitUnclosed(rest, line)];
}

const STRAY_QUOTE = 'has a quote in the middle of a cell; put the cell in quotes and double those inside: "4"" pipe"';

/** The text from a quote that is never closed: its line is one faulty row, what follows is read as if it were closed. */
function splitUnclosed(text: string, line: number): readonly CsvRow[] {
  const end = text.indexOf('\n') + 1;
  const row = {
    line,
    cells: [],
    fault: 'opens a quote that is never closed; close it, or double it if it belongs to the text',
  };
  return end === 0 ? [row] : [row, ...split(text.slice(end), line + 1)];
}

/** Cells → one CSV line; quotes only where needed. */
function csvLine(cells: readonly string[]): string {
  return cells.map((cell) => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
}

function cellText(value: unknown): string {
  return Array.isArray(value) ? value.join(';') : value === null || value === undefined ? '' : String(value);
}

/** Records → CSV text (UTF-8, LF, header first): `null` becomes an empty cell, a list its items joined by `;`. */
export function csvText(columns: readonly string[], records: readonly Readonly<Record<string, unknown>>[]): string {
  const lines = records.map((record) => csvLine(columns.map((column) => cellText(record[column]))));
  return [csvLine(columns), ...lines, ''].join('\n');
}
