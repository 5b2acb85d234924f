import { readXlsx } from 'hucre/xlsx';
import readSheets from 'read-excel-file/node';
import { beforeAll, expect, test } from 'vitest';
import { toXlsx } from '../../../src/share/xlsx.ts';
import { ALL, at, recordsFrom } from './fixture.ts';

type Sheets = Record<string, readonly (readonly unknown[])[]>;
let sheets: Sheets;
let file: Uint8Array;

beforeAll(async () => {
  file = await toXlsx(ALL);
  // Read by another library than the one that wrote, so that the two cannot agree on a mistake.
  const read = await readSheets(Buffer.from(file), { trim: false });
  sheets = Object.fromEntries(read.map(({ sheet, data }) => [sheet, data]));
});

test('it gives the same records back, numbers as numbers and texts as texts', () => {
  const [header, ...rows] = sheets.Organizaciones ?? [];
  expect(header?.slice(0, 2)).toEqual(['Id', 'Nombre']);
  expect(header?.slice(-2)).toEqual(['Edición', 'Enlace']);
  expect(recordsFrom(rows, true)).toEqual(ALL.records);
  for (const row of rows) expect(row.slice(-2)).toEqual([ALL.edition, ALL.link]);
});

test('what a spreadsheet would run is a text, unchanged; a code keeps its zero, a date its precision', async () => {
  const rows = sheets.Organizaciones ?? [];
  const row = rows.find((cells) => cells[at('id')] === 'formulas') ?? [];
  expect(row[at('name')]).toBe('=HYPERLINK("http://evil.example";"x")');
  expect(row[at('municipality_code')]).toBe('01001');
  expect(row[at('since')]).toBe('2012-04');
  expect(row[at('lon')]).toBe(-100.25);
  const [records] = (await readXlsx(file, { readStyles: true })).sheets;
  expect([...(records?.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual([]);
});

test('the second sheet says where it is from, the third what the codes mean', () => {
  const about = Object.fromEntries((sheets['Acerca de'] ?? []) as readonly [string, unknown][]);
  expect(about).toMatchObject({
    Edición: ALL.edition,
    Enlace: ALL.link,
    Filtro: ALL.filter,
    Organizaciones: ALL.records.length,
  });
  expect(about['Datos al']).toMatch(/^\d+ \S+ \d{4}$/);
  expect(about.Licencia).toContain('CC BY 4.0');
  const codes = sheets['Columnas y códigos'] ?? [];
  expect(codes).toContainEqual(['Papel', 'role', 'tier-1', 'Nivel 1 (Tier 1)']);
  const described = new Set(codes.slice(1).map(([, column]) => column));
  expect([...described]).toEqual(ALL.columns);
});

test('the header row stays in sight', async () => {
  const { sheets: written } = await readXlsx(file, { readStyles: true });
  expect(written[0]?.freezePane).toMatchObject({ rows: 1 });
});

test('an empty selection and a very long link still make a workbook', async () => {
  const link = `https://atlas.example/?q=${'a'.repeat(3000)}`;
  const read = await readSheets(Buffer.from(await toXlsx({ ...ALL, records: [], link, lang: 'en' })));
  expect(read.map(({ sheet }) => sheet)).toEqual(['Organizations', 'About', 'Columns and codes']);
  expect(read[1]?.data).toContainEqual(['Link', link]);
});
