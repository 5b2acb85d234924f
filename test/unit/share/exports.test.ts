import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import type { Organization } from '../../../src/data/schema.ts';
import { guard, toCsv, unguard } from '../../../src/share/csv.ts';
import { toGeoJson } from '../../../src/share/geojson.ts';
import { cellOf, type Export } from '../../../src/share/records.ts';
import { toXlsx } from '../../../src/share/xlsx.ts';

const published = JSON.parse(readFileSync('public/data/organizations.json', 'utf8')) as {
  edition: string;
  organizations: readonly Organization[];
};
const columns = Object.keys(published.organizations[0] ?? {}) as (keyof Organization)[];
const hostile = {
  ...(published.organizations[0] as Organization),
  id: 'hostile',
  name: '=HYPERLINK("http://evil.example";"x")',
  site: "'@already quoted",
  notes_es: 'línea uno\nlínea "dos"; +3',
  municipality: '-12',
  lat: 20.5,
  lon: -100.25,
};
const all: Export = {
  records: [...published.organizations, hostile],
  columns,
  edition: published.edition,
  link: 'https://atlas.example/?lang=es',
  lang: 'es',
};
const headers = [...columns, 'edition', 'link'];
const asText = (record: Organization) => columns.map((column) => String(cellOf(record, column) ?? ''));

describe('CSV', () => {
  const text = toCsv(all, headers);
  const rows: string[][] = parse(text, { bom: true });

  test('begins with the mark by which Excel knows UTF-8', () => {
    expect(text.charCodeAt(0)).toBe(0xfeff);
  });

  test('gives the same records back', () => {
    expect(rows[0]).toEqual(headers);
    expect(rows.slice(1).map((row) => row.slice(0, -2).map(unguard))).toEqual(all.records.map(asText));
    expect(new Set(rows.slice(1).map((row) => row.slice(-2).join(' ')))).toEqual(
      new Set([`${all.edition} ${all.link}`]),
    );
  });

  test('gives what a spreadsheet would run one leading apostrophe, and leaves negative longitudes numbers', () => {
    const last = rows.at(-1) as string[];
    expect(last[columns.indexOf('name')]).toBe(`'${hostile.name}`);
    expect(last[columns.indexOf('municipality')]).toBe("'-12");
    expect(last[columns.indexOf('lon')]).toBe('-100.25');
  });

  test('guards every text so that it can be taken back', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^'*[=+@-]/)), (original) => {
        const guarded = guard(original);
        expect(unguard(guarded)).toBe(original);
        expect(guarded).not.toMatch(/^[=+\-@\t\r\n\0＝＋－＠]/);
      }),
    );
  });
});

test('GeoJSON gives the same records back, those without a point without a geometry', () => {
  const collection = JSON.parse(toGeoJson(all));
  expect(collection.edition).toBe(all.edition);
  expect(collection.link).toBe(all.link);
  expect(collection.features.map(({ properties }: { properties: Organization }) => properties)).toEqual(all.records);
  for (const { geometry, properties } of collection.features) {
    expect(geometry?.coordinates ?? null).toEqual(properties.lat === null ? null : [properties.lon, properties.lat]);
  }
});

test('XLSX gives the same records back with typed cells', async () => {
  const file = await toXlsx(all, headers, ['Records', 'About'], [['Edition', all.edition]]);
  const { sheets } = await readXlsx(file);
  const [records, about] = sheets;
  const [first, ...rows] = records?.rows ?? [];
  expect(first).toEqual(headers);
  const expected = all.records.map((record) => [
    ...columns.map((column) => cellOf(record, column)),
    all.edition,
    all.link,
  ]);
  // An empty list and an unknown value are both an empty cell.
  const emptied = (row: readonly unknown[]) => row.map((cell) => (cell === '' || cell === undefined ? null : cell));
  expect(rows.map((row) => emptied([...row, ...Array(headers.length - row.length).fill(null)]))).toEqual(
    expected.map(emptied),
  );
  expect(about?.rows[0]).toEqual(['Edition', all.edition]);
});
