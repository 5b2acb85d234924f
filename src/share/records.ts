import type { Lang } from '../data/lang.ts';
import type { Organization } from '../data/schema.ts';
import type { ShareTexts } from './texts.ts';

/** What an export holds: full records in the order of the list, and where they come from. */
export type Export = Readonly<{
  records: readonly Organization[];
  /** Columns in the order of the published table. */
  columns: readonly (keyof Organization)[];
  edition: string;
  /** The link that shows the same organizations. */
  link: string;
  /** The filter in words, '' where there is none. */
  filter: string;
  lang: Lang;
}>;

export type Cell = string | number | null;

/** A record's value as one cell; the items of a list joined as in the facts' own CSV. */
function cellOf(record: Organization, column: keyof Organization): Cell {
  const value = record[column];
  return typeof value === 'object' && value !== null ? value.join(';') : (value as Cell);
}

/** The table of CSV and XLSX: one row per record, edition and link in the last two columns. */
export function rowsOf({ records, columns, edition, link }: Export): readonly (readonly Cell[])[] {
  return records.map((record) => [...columns.map((column) => cellOf(record, column)), edition, link]);
}

/** Headers are in the language; codes stay codes, so that files in both languages can be joined. */
export function headersOf({ columns }: Export, texts: ShareTexts): readonly string[] {
  return [...columns.map((column) => texts.columns[column]), texts.editionColumn, texts.linkColumn];
}
