import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentColumns } from '../../../geo/document.ts';
import { readTable } from '../../../geo/read.ts';
import { organizationSchema } from '../../../src/data/schema.ts';
import { problemsOf } from './problems.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const folder = (path: string) => readdirSync(path).map((name) => [`${path}/${name}`, read(`${path}/${name}`)] as const);
const README = 'geo/README.md';

test('the facts and stories have no problem', () => {
  const csv = folder('geo/facts').filter(([path]) => path.endsWith('.csv'));
  expect(problemsOf(new Map([...csv, ...folder('geo/shapes'), ...folder('geo/stories')]))).toEqual([]);
});

test('every organization of the first collection is here, or geo/README.md says why not', () => {
  const { rows } = readTable('organizations.csv', read('geo/facts/organizations.csv'), organizationSchema);
  const ids = new Set(rows.map(({ record }) => record.id));
  const named = read(README);
  const originals = read('test/fixtures/original-ids.txt').trim().split('\n');
  expect(originals).toHaveLength(440);
  expect(originals.filter((id) => !ids.has(id) && !named.includes(`\`${id}\``))).toEqual([]);
});

test('geo/README.md documents the columns as the schema has them (npm run facts -- --docs)', () => {
  expect(documentColumns(read(README))).toBe(read(README));
});
