import type { Lang } from '../data/lang.ts';
import type { Organization } from '../data/schema.ts';

/** What an export holds: full records in the order of the list, and where they come from. */
export type Export = Readonly<{
  records: readonly Organization[];
  /** Columns in the order of the published table. */
  columns: readonly (keyof Organization)[];
  edition: string;
  /** The link that shows the same organizations. */
  link: string;
  lang: Lang;
}>;

export type Cell = string | number | null;

/** A record's value as one cell; the items of a list joined as in the facts' own CSV. */
export function cellOf(record: Organization, column: keyof Organization): Cell {
  const value = record[column];
  return typeof value === 'object' && value !== null ? value.join(';') : (value as Cell);
}
