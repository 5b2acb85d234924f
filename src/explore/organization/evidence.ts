import type { Organization } from '../../data/schema.ts';

/** The numbered sources of a record, and which of them are known to state a single field. */
export type Evidence = Readonly<{
  sources: readonly Readonly<{ source: string; fields: readonly string[] }>[];
  /** Numbers, from 1, of the sources known to state a column; empty where none is. */
  numbers: (column: string) => readonly number[];
}>;

/** The record's sources in their order, then those that only a field names. */
export function evidenceOf({ sources, field_sources }: Pick<Organization, 'sources' | 'field_sources'>): Evidence {
  const fieldsOf = new Map<string, string[]>(sources.map((source) => [source, []]));
  for (const statement of field_sources) {
    const [column, source] = splitOnce(statement);
    const fields = fieldsOf.get(source);
    if (fields) fields.push(column);
    else fieldsOf.set(source, [column]);
  }
  const numbered = [...fieldsOf].map(([source, fields]) => ({ source, fields }));
  return {
    sources: numbered,
    numbers: (column) => numbered.flatMap(({ fields }, i) => (fields.includes(column) ? [i + 1] : [])),
  };
}

/** "since=https://a.mx/?x=1" → the column and the source; an address may hold further equals signs. */
function splitOnce(statement: string): [column: string, source: string] {
  const at = statement.indexOf('=');
  return [statement.slice(0, at), statement.slice(at + 1)];
}
