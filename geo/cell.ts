import type { z } from 'zod';
import { suggestion } from './closest.ts';
import type { Column } from './columns.ts';

/** The value of a cell, or all that is wrong with it. */
export type Cell = Readonly<{ ok: true; value: unknown } | { ok: false; wrong: readonly string[] }>;

const LONGEST_QUOTE = 80;
const NUMBER = /^-?\d+(\.\d+)?$/;

/** Text of one cell → its value as the schema types it: empty is `null`, an empty list `[]`, numbers are numbers. */
export function readCell(column: Column, text: string): Cell {
  if (text === '' && column.nullable) return { ok: true, value: null };
  if (text === '' && !column.list) return failed([`is empty; needed: ${column.description}`]);
  const items = column.list ? (text === '' ? [] : text.split(';')) : [text];
  const wrong = [...new Set(items.flatMap((item, i) => textFaults(column, item, items.indexOf(item) < i)))];
  if (wrong.length > 0) return failed(wrong);
  const values = items.map((item) => (column.type === 'number' ? Number(item) : item));
  return validate(column, column.list ? values : values[0]);
}

const failed = (wrong: readonly string[]): Cell => ({ ok: false, wrong });

/** What is wrong with a text before the schema sees its value. */
function textFaults(column: Column, item: string, repeated: boolean): readonly string[] {
  if (column.list && item.trim() === '')
    return ['has an empty item; write one ; between two items and none at the ends'];
  if (item !== item.trim()) return [`${quoted(item)} has white space at an end; remove it`];
  if (repeated) return [`${quoted(item)} stands twice; write it once`];
  if (column.type === 'number' && !NUMBER.test(item)) {
    return [`${quoted(item)} is not a number; write digits with a decimal point, like 20.58806`];
  }
  return [];
}

function validate(column: Column, value: unknown): Cell {
  const result = column.schema.safeParse(value, { error: (issue) => explain(issue) });
  if (result.success) return { ok: true, value };
  const first = new Map<PropertyKey, string>();
  for (const { path, message } of result.error.issues) {
    const key = path[0] ?? '';
    const item = Array.isArray(value) ? (value as unknown[])[Number(key)] : value;
    if (!first.has(key))
      first.set(key, Array.isArray(value) && path.length === 0 ? message : `${quoted(item)} ${message}`);
  }
  return failed([...first.values()]);
}

/** Messages for the checks that have none of their own in the schema; they continue a sentence that begins with the value. */
function explain(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'invalid_value') {
    return `is not a known code; ${suggestion(String(issue.input), issue.values.map(String))}`;
  }
  if (issue.code === 'too_small') return `is too small; at least ${issue.minimum}`;
  if (issue.code === 'too_big') return `is too big; at most ${issue.maximum}`;
  if (issue.code === 'invalid_type' && issue.expected === 'int') return 'is not a whole number; write digits only';
  return `is not valid (${issue.code})`;
}

/** A value as messages show it: in quotes, shortened where long. */
export function quoted(value: unknown): string {
  const text = String(value);
  return `"${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text}"`;
}
