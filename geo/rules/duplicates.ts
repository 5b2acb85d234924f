import type { Problem } from '../problem.ts';
import type { Row } from '../read.ts';
import { problemAt, type Rule } from './rule.ts';

export const idsAreUnique: Rule = ({ rows }) => [
  ...repeated(rows.organizations, ['id']),
  ...repeated(rows['indicator-catalogue'], ['indicator']),
  ...repeated(rows.units, ['unit']),
  ...repeated(rows.states, ['code']),
  ...repeated(rows.municipalities, ['code']),
];

/** Sources may contradict each other; the same source saying the same thing twice is a slip. */
export const figuresAreUnique: Rule = ({ rows }) => [
  ...repeated(rows.indicators, ['place', 'indicator', 'unit', 'year', 'value', 'source_url']),
  ...repeated(rows.timeline, ['date', 'place', 'title_en']),
  ...repeated(rows.contacts, ['place', 'name']),
];

/** Rows whose key columns all repeat an earlier row's; the message names its line. */
function repeated<Value>(rows: readonly Row<Value>[], key: readonly (keyof Value & string)[]): readonly Problem[] {
  const lines = new Map<string, number>();
  return rows.flatMap((row) => {
    const values = key.map((column) => row.record[column]);
    if (values.includes(undefined)) return [];
    const text = JSON.stringify(values);
    const first = lines.get(text);
    if (first === undefined) lines.set(text, row.line);
    return first === undefined ? [] : [problemAt(row, key[0] ?? '', repetition(key, values, first))];
  });
}

function repetition(key: readonly string[], values: readonly unknown[], line: number): string {
  return key.length === 1
    ? `"${values[0]}" stands in line ${line} already; give each record its own`
    : `repeats line ${line} (same ${key.join(', ')}); remove one`;
}
