import type { Problem } from '../problem.ts';
import type { Row } from '../read.ts';
import type { Borders } from '../shapes.ts';
import type { Rows } from '../tables.ts';

/** All that rules look at. */
export type Draft = Readonly<{
  rows: Rows;
  borders: Borders;
  /** Date of the edition as YYYY-MM-DD; `null` where no record tells one. */
  date: string | null;
}>;

/** Finds one kind of mistake that no single cell shows. A column that could not be read is `undefined`: rules pass over it. */
export type Rule = (draft: Draft) => readonly Problem[];

/** A problem at one column of a row; `''` for the row as a whole. */
export function problemAt<Value>(row: Row<Value>, column: (keyof Value & string) | '', message: string): Problem {
  return { file: row.file, line: row.line, column, message };
}

/** One problem at the column for every row of which `wrong` says something. */
export function wrongRows<Value>(
  rows: readonly Row<Value>[],
  column: keyof Value & string,
  wrong: (record: Row<Value>['record']) => string | false | null | undefined,
): readonly Problem[] {
  return rows.flatMap((row) => {
    const message = wrong(row.record);
    return message ? [problemAt(row, column, message)] : [];
  });
}
