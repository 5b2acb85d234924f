import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { splitCsv } from '../../../geo/csv.ts';
import { buildFacts } from '../../../geo/publish.ts';
import { tinyFacts } from './tinyFacts.ts';

const constraints = z.object({ required: z.boolean(), enum: z.array(z.string()), pattern: z.string() }).partial();
const field = z.object({
  name: z.string(),
  type: z.string(),
  description: z.string(),
  constraints: constraints.optional(),
});
const packageSchema = z.object({
  licenses: z.array(z.object({ name: z.string() })),
  sources: z.array(z.object({ title: z.string() })),
  resources: z.array(
    z.object({
      name: z.string().regex(/^[-a-z0-9._/]+$/),
      path: z.string(),
      bytes: z.int(),
      hash: z.string(),
      schema: z.object({ fields: z.array(field), missingValues: z.array(z.string()) }).optional(),
    }),
  ),
});

const result = buildFacts(tinyFacts());
const outputs = result.ok ? result.outputs : new Map<string, string>();
const described = packageSchema.parse(JSON.parse(outputs.get('datapackage.json') ?? ''));
const tables = described.resources.flatMap(({ path, schema }) =>
  schema === undefined ? [] : [{ path, fields: schema.fields }],
);

test('it describes every fact file that is published, with size and hash', () => {
  const published = [...outputs.keys()].filter((path) => !path.includes('/') && path !== 'datapackage.json');
  expect(described.resources.map(({ path }) => path).toSorted()).toEqual(published.toSorted());
  for (const { path, bytes, hash } of described.resources) {
    const content = Buffer.from(outputs.get(path) ?? '');
    expect([path, bytes, hash]).toEqual([
      path,
      content.length,
      `sha256:${createHash('sha256').update(content).digest('hex')}`,
    ]);
  }
});

test.each(tables)('fields are the columns of $path, in order, each described', ({ path, fields }) => {
  const [header] = splitCsv(outputs.get(path) ?? '');
  expect(fields.map(({ name }) => name)).toEqual(header?.cells);
  for (const { name, description } of fields) expect(description, name).not.toBe('');
});

test.each(tables)('the cells of $path keep to the constraints', ({ path, fields }) => {
  for (const { cells } of splitCsv(outputs.get(path) ?? '').slice(1)) {
    fields.forEach(({ name, type, constraints: limits }, i) => {
      const cell = cells[i] ?? '';
      if (limits?.required) expect(cell, name).not.toBe('');
      if (cell === '') return;
      if (limits?.enum) expect(limits.enum, name).toContain(cell);
      if (limits?.pattern) expect(cell, name).toMatch(new RegExp(limits.pattern, 'u'));
      if (type === 'integer' || type === 'number') expect(Number(cell), name).not.toBeNaN();
    });
  }
});

test('codes, patterns and lists come from the schema', () => {
  const fields = new Map(tables.find(({ path }) => path === 'organizations.csv')?.fields.map((one) => [one.name, one]));
  expect(fields.get('kind')?.constraints).toMatchObject({ required: true, enum: expect.arrayContaining(['company']) });
  expect(fields.get('role')?.constraints?.required).toBe(undefined);
  expect(fields.get('since')?.constraints?.pattern).toMatch(/^\^/);
  expect(fields.get('sources')).toMatchObject({ type: 'list', constraints: { required: true } });
  expect(fields.get('employees')?.type).toBe('integer');
});

test('it names the licence of the facts and the terms of their sources', () => {
  expect(described.licenses).toEqual([expect.objectContaining({ name: 'CC-BY-4.0' })]);
  for (const name of ['GeoNames', 'OurAirports', 'SEMARNAT', 'INEGI']) {
    expect(described.sources).toContainEqual({ title: expect.stringContaining(name) });
  }
});
