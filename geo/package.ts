import { createHash } from 'node:crypto';
import { columnsOf } from './columns.ts';
import { type Field, fieldOf } from './fields.ts';
import { TABLES, type TableName, tableNames } from './tables.ts';

/** The column that stamps a published CSV with its edition: a comment line would not be valid CSV. */
const EDITION_FIELD: Field = {
  name: 'edition',
  type: 'string',
  description: 'Edition of the facts that this file belongs to; the same in every row and every file',
  constraints: { required: true, pattern: '^\\d{4}-\\d{2}-\\d{2}\\+[0-9a-f]{8}$' },
};

/** Names of the columns of a published CSV. */
export const publishedColumns = (name: TableName): readonly string[] => fieldsOf(name).map((field) => field.name);

const fieldsOf = (name: TableName): readonly Field[] => [...columnsOf(TABLES[name].schema).map(fieldOf), EDITION_FIELD];

const LICENCE = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
};

/** Where whole columns come from, with their own terms; the source of each record stands in the record. */
const SOURCES = [
  { title: 'The sources named in each record (columns sources, field_sources, source_url, role_sources)' },
  { title: 'GeoNames: points of towns, CC BY 4.0', path: 'https://www.geonames.org/' },
  {
    title: 'OurAirports: points of airports, public domain; read through airport-data-js 3.1.0, CC BY 4.0',
    path: 'https://ourairports.com/data/',
  },
  {
    title:
      'SEMARNAT, Registro de Emisiones y Transferencia de Contaminantes (RETC): points of plants and parks as they declared them, open data of the Government of Mexico',
  },
  {
    title:
      'INEGI, Marco Geoestadístico 2025, Censo 2020, DENUE: municipalities, populations, establishments; free use with credit to INEGI',
    path: 'https://www.inegi.org.mx/inegi/terminos.html',
  },
];

const reference = (field: string, resource: TableName, key: string) => ({
  fields: [field],
  reference: { resource, fields: [key] },
});
const REFERENCES: Partial<Record<TableName, readonly ReturnType<typeof reference>[]>> = {
  organizations: [reference('state', 'states', 'code'), reference('municipality_code', 'municipalities', 'code')],
  indicators: [reference('indicator', 'indicator-catalogue', 'indicator'), reference('unit', 'units', 'unit')],
  timeline: [reference('unit', 'units', 'unit')],
  municipalities: [reference('state', 'states', 'code')],
  contacts: [reference('place', 'states', 'code'), reference('organization_id', 'organizations', 'id')],
};

/**
 * The Frictionless description (Data Package 2.0) of the published facts.
 * @param files name → text, relative to public/data; CSV files are described as tables, others by size and hash
 */
export function describePackage(files: ReadonlyMap<string, string>, edition: string) {
  const tables = tableNames.map((name) => tableResource(name, files.get(`${name}.csv`) ?? ''));
  const documents = [...files]
    .filter(([path]) => /^[a-z-]+\.json$/.test(path))
    .map(([path, text]) => documentResource(path, text));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'bajio-aerospace-atlas',
    title: 'Bajío Aerospace Atlas',
    description:
      'Mexico’s aerospace organizations, figures and milestones, each with its sources. Coverage is partial.',
    version: edition,
    licenses: [LICENCE],
    sources: SOURCES,
    resources: [...tables, ...documents],
  };
}

function tableResource(name: TableName, text: string) {
  const { title, key } = TABLES[name];
  return {
    name,
    type: 'table',
    path: `${name}.csv`,
    title,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...fingerprint(text),
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: fieldsOf(name),
      missingValues: [''],
      ...(key.length > 0 && { primaryKey: key }),
      ...(REFERENCES[name] && { foreignKeys: REFERENCES[name] }),
    },
  };
}

function documentResource(path: string, text: string) {
  return {
    name: path.replace('.', '-'),
    path,
    format: 'json',
    mediatype: 'application/json',
    encoding: 'utf-8',
    ...fingerprint(text),
  };
}

/** Size in bytes and SHA-256 of the file. */
function fingerprint(text: string) {
  return { bytes: Buffer.byteLength(text), hash: `sha256:${createHash('sha256').update(text).digest('hex')}` };
}
