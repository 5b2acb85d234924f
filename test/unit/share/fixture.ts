import { readFileSync } from 'node:fs';
import { columnsOf } from '../../../geo/columns.ts';
import { type Organization, organizationSchema } from '../../../src/data/schema.ts';
import type { Export } from '../../../src/share/records.ts';

const published = JSON.parse(readFileSync('public/data/organizations.json', 'utf8')) as {
  edition: string;
  organizations: readonly Organization[];
};

/** Everything empty that can be empty, and everything that a file format could trip over. */
const [first] = published.organizations as [Organization];
const hostile: readonly Organization[] = [
  {
    ...first,
    id: 'formulas',
    name: '=HYPERLINK("http://evil.example";"x")',
    legal_name: "'@already quoted",
    parent: '＝1+1',
    municipality: '-12',
    municipality_code: '01001',
    site: ' =1+1',
    since: '2012-04',
    lat: 20.5,
    lon: -100.25,
  },
  {
    ...first,
    id: 'texts',
    name: 'línea uno\nlínea "dos", <b>&amp;</b>',
    legal_name: '_x000D_ _x0041_',
    site: 'a;b\tc',
    parent: "L'Oréal",
    notes_es: '\r\n; 𝕏 ñ',
    employees: 0,
  },
  {
    ...first,
    id: 'empty',
    role: null,
    lat: null,
    lon: null,
    precision: null,
    since: null,
    activities: [],
    certifications: [],
    field_sources: [],
    notes_es: null,
    notes_en: null,
  },
];

export const ALL: Export = {
  records: [...published.organizations, ...hostile],
  columns: Object.keys(first) as (keyof Organization)[],
  edition: published.edition,
  link: 'https://atlas.example/?lang=es&state=alliance&edition=2026-05-20%2B0123abcd#map=8/20.5/-100.4',
  filter: 'Alianza del Bajío',
  lang: 'es',
};
export const PUBLISHED: Export = { ...ALL, records: published.organizations };

const COLUMNS = columnsOf(organizationSchema);

/** A table read back into records by the schema's columns: an empty cell is an empty list or null, numbers must be numbers already where `typed`. */
export function recordsFrom(rows: readonly (readonly unknown[])[], typed: boolean): unknown[] {
  return rows.map((row) =>
    Object.fromEntries(
      COLUMNS.map(({ name, type, list }, i) => {
        const cell = row[i] ?? '';
        if (list) return [name, cell === '' ? [] : String(cell).split(';')];
        if (cell === '') return [name, null];
        return [name, type === 'number' && !typed ? Number(cell) : cell];
      }),
    ),
  );
}

/** The positions of columns, since headers are in a language. */
export const at = (column: keyof Organization) => ALL.columns.indexOf(column);
