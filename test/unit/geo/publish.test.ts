import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { splitCsv } from '../../../geo/csv.ts';
import { buildFacts } from '../../../geo/publish.ts';
import { LISTING_COLUMNS, organizationSchema } from '../../../src/data/schema.ts';
import { figure, ORGANIZATIONS, organization, tinyFacts } from './tinyFacts.ts';

const organizationsSchema = z.object({ edition: z.string(), organizations: z.array(organizationSchema) });

function build(files = tinyFacts()) {
  const result = buildFacts(files);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const json = (path: string): unknown => JSON.parse(result.outputs.get(path) ?? 'null');
  return { ...result, json, organizations: organizationsSchema.parse(json('organizations.json')).organizations };
}

test('the same facts give the same bytes', () => {
  expect([...build().outputs]).toEqual([...build().outputs]);
});

test('neither the order of rows nor that of columns changes the edition', () => {
  const columns = Object.keys(organization()).toReversed();
  const reordered = ORGANIZATIONS.toReversed().map((record) =>
    Object.fromEntries(columns.map((column) => [column, record[column]])),
  );
  expect(build(tinyFacts({ organizations: reordered })).edition).toBe(build().edition);
});

test('anyone can recompute the edition from the published file', () => {
  const { edition, outputs } = build();
  const published = JSON.parse(outputs.get('organizations.json') ?? '') as { organizations: unknown };
  const hash = createHash('sha256').update(JSON.stringify(published.organizations)).digest('hex').slice(0, 8);
  expect(edition).toBe(`2026-05-20+${hash}`);
});

test('the edition changes with any organization, and its date with the newest status_as_of', () => {
  const later = build(tinyFacts({ organizations: [organization({ status_as_of: '2026-07' })] }));
  expect(later.edition).toMatch(/^2026-07-01\+[0-9a-f]{8}$/);
  const renamed = build(tinyFacts({ organizations: [organization({ name: 'Acme 2' }), ...ORGANIZATIONS.slice(1)] }));
  expect(renamed.edition).not.toBe(build().edition);
});

test('every file is stamped with the edition', () => {
  const { edition, outputs } = build();
  for (const [path, text] of outputs) {
    if (path.endsWith('.csv'))
      expect(
        splitCsv(text)
          .map(({ cells }) => cells.at(-1))
          .slice(1),
        path,
      ).toContain(edition);
    else if (path === 'datapackage.json') expect(JSON.parse(text)).toMatchObject({ version: edition });
    else expect(JSON.parse(text), path).toMatchObject({ edition });
  }
});

test('unknown is null, an empty list [], a number a number', () => {
  const gamma = build().organizations.find(({ id }) => id === 'gamma');
  expect(gamma).toMatchObject({
    role: null,
    lat: null,
    employees: 120,
    sources: ['https://acme.example/plants', 'RETC 2022'],
    plants: null,
  });
  expect(build(tinyFacts({ organizations: [organization({ activities: [] })] })).organizations[0]?.activities).toEqual(
    [],
  );
});

test('listings agree with the organizations, column by column', () => {
  const { json, organizations } = build();
  const columns = LISTING_COLUMNS.map((column) => [column, organizations.map((record) => record[column])]);
  expect(json('listings.json')).toMatchObject({ schema: 1, columns: Object.fromEntries(columns) });
});

test('an indicator can colour states when two of them have an observed or estimated figure', () => {
  const indicators = (...rows: readonly Readonly<Record<string, unknown>>[]) =>
    build(tinyFacts({ indicators: rows })).json('listings.json');
  expect(indicators(figure(), figure({ place: 'MX-GUA', nature: 'estimate' }))).toMatchObject({
    indicators: ['aerospace-companies'],
  });
  expect(
    indicators(
      figure(),
      figure({ place: 'MX-GUA', nature: 'target' }),
      figure({ place: 'MX-JAL', nature: 'partial' }),
      figure({ place: 'MX-SON', nature: 'apart' }),
      figure({ place: 'MX' }),
    ),
  ).toMatchObject({
    indicators: [],
  });
});

test('the edition tells status, point and content of each organization', () => {
  const { edition, json } = build();
  expect(json(`editions/${edition}.json`)).toMatchObject({
    organizations: {
      'beta-leon': { status: 'active', point: [20.9, -101.6], hash: expect.stringMatching(/^[0-9a-f]{8}$/) },
      gamma: { point: null },
    },
  });
});

test('the index lists earlier editions too, in order, each once', () => {
  const { edition } = build();
  const files = new Map([
    ...tinyFacts(),
    [`public/data/editions/${edition}.json`, '{}'],
    ['public/data/editions/2025-01-01+00000000.json', '{}'],
    ['public/data/editions/index.json', '{}'],
  ]);
  expect(build(files).json('editions/index.json')).toEqual({ edition, editions: ['2025-01-01+00000000', edition] });
});

test('the base map keeps its shapes and says whose they are', () => {
  const states = build().json('base/states.json');
  expect(states).toMatchObject({
    type: 'FeatureCollection',
    licence: 'Public domain',
    source: 'Drawn by hand',
  });
});
