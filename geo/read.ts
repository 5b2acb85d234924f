import type { z } from 'zod';
import { quoted, readCell } from './cell.ts';
import { suggestion } from './closest.ts';
import { type Column, columnsOf } from './columns.ts';
import { type CsvRow, splitCsv } from './csv.ts';
import type { Problem } from './problem.ts';

/** A record with its place. A column is missing where its cell could not be read: that was reported, and rules pass over it. */
export type Row<Value> = Readonly<{ file: string; line: number; record: Readonly<Partial<Value>> }>;

/** What a file holds, as far as it can be read, and all that is wrong with it. Rows are complete when there is no problem. */
export type Table<Value> = Readonly<{ rows: readonly Row<Value>[]; problems: readonly Problem[] }>;

/**
 * CSV text → typed rows. The column table is derived from the schema; no bad cell hides another problem.
 * @param file path for the problems
 */
export function readTable<Schema extends z.ZodObject>(
  file: string,
  text: string,
  schema: Schema,
): Table<z.infer<Schema>> {
  const [header, ...lines] = splitCsv(text);
  const columns = columnsOf(schema);
  if (header === undefined) return { rows: [], problems: [{ file, line: 1, column: '', message: emptyFile(columns) }] };
  const problems = headerFaults(header.cells, columns).map(({ column, message }) => ({
    file,
    line: 1,
    column,
    message,
  }));
  const byName = new Map(columns.map((column) => [column.name, column]));
  const places = header.cells.map((name) => byName.get(name));
  const rows = lines.map((row) => {
    const { record, faults } = readRow(row, places);
    problems.push(...faults.map((fault) => ({ file, line: row.line, ...fault })));
    // Each value has passed the schema of its column, so this is a part of what the schema infers.
    return { file, line: row.line, record: record as Partial<z.infer<Schema>> };
  });
  return { rows, problems };
}

type Fault = Readonly<{ column: string; message: string }>;

const emptyFile = (columns: readonly Column[]) =>
  `is empty; the first line names the columns: ${columns.map(({ name }) => name).join(',')}`;

function headerFaults(names: readonly string[], columns: readonly Column[]): readonly Fault[] {
  const known = columns.map(({ name }) => name);
  const missing = known.filter((name) => !names.includes(name));
  return [
    ...missing.map((column) => ({ column, message: 'is missing from the header; add the column' })),
    ...names
      .filter((name) => !known.includes(name))
      .map((column) => ({
        column,
        message: `is not a column; ${suggestion(column, missing.length > 0 ? missing : known)}`,
      })),
    ...names
      .filter((name, i) => known.includes(name) && names.indexOf(name) < i)
      .map((column) => ({ column, message: 'stands twice in the header; remove one' })),
  ];
}

function readRow(
  row: CsvRow,
  columns: readonly (Column | undefined)[],
): { record: Record<string, unknown>; faults: readonly Fault[] } {
  const fault = row.fault !== '' ? row.fault : countFault(row.cells, columns.length);
  // Where the count is wrong, nobody knows which cell belongs to which column: reading on would only make noise.
  if (fault !== '') return { record: {}, faults: [{ column: '', message: fault }] };
  const record: Record<string, unknown> = {};
  const faults: Fault[] = [];
  columns.forEach((column, i) => {
    if (column === undefined) return;
    const cell = readCell(column, row.cells[i] ?? '');
    if (cell.ok) record[column.name] = cell.value;
    else faults.push(...cell.wrong.map((message) => ({ column: column.name, message })));
  });
  return { record, faults };
}

function countFault(cells: readonly string[], expected: number): string {
  if (cells.length === expected) return '';
  if (cells.length === 1 && cells[0] === '') return 'is an empty line; remove it';
  const begins = cells.slice(0, 2).map(quoted).join(', ');
  return `has ${cells.length} cells (${begins} …), the header ${expected}; a cell with a comma or line break needs quotes around it`;
}
