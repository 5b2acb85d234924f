import {
  type CatalogueEntry,
  type Contact,
  catalogueSchema,
  contactSchema,
  type Indicator,
  indicatorSchema,
  type Milestone,
  type Municipality,
  milestoneSchema,
  municipalitySchema,
  type Organization,
  organizationSchema,
  type State,
  stateSchema,
  type Unit,
  unitSchema,
} from '../src/data/schema.ts';
import { suggestion } from './closest.ts';
import type { Problem } from './problem.ts';
import { type Row, readTable, type Table } from './read.ts';

/** The CSV files: name of the file → schema of its rows, what a row is, and the columns that tell rows apart. */
export const TABLES = {
  organizations: {
    schema: organizationSchema,
    title: 'Organizations: one company, school, park … at a location',
    key: ['id'],
  },
  indicators: { schema: indicatorSchema, title: 'Figures by place and year, one row for each source', key: [] },
  'indicator-catalogue': { schema: catalogueSchema, title: 'What the indicators are', key: ['indicator'] },
  units: { schema: unitSchema, title: 'Units of the figures', key: ['unit'] },
  timeline: { schema: milestoneSchema, title: 'Dated milestones', key: [] },
  states: { schema: stateSchema, title: 'The 32 states', key: ['code'] },
  municipalities: { schema: municipalitySchema, title: 'Municipalities of the nine states', key: ['code'] },
  contacts: { schema: contactSchema, title: 'Institutions that an investor can turn to', key: ['place', 'name'] },
} as const;
export type TableName = keyof typeof TABLES;

/** The records of every table. */
export type Records = Readonly<{
  organizations: readonly Organization[];
  indicators: readonly Indicator[];
  'indicator-catalogue': readonly CatalogueEntry[];
  units: readonly Unit[];
  timeline: readonly Milestone[];
  states: readonly State[];
  municipalities: readonly Municipality[];
  contacts: readonly Contact[];
}>;
/** The same with their lines, as far as they can be read. */
export type Rows = { readonly [Name in TableName]: readonly Row<Records[Name][number]>[] };

const FOLDER = 'geo/facts/';
export const factsFile = (name: TableName) => `${FOLDER}${name}.csv`;
export const tableNames = Object.keys(TABLES) as readonly TableName[];

/** Reads every table from `files` (path → text); a missing or unknown file is a problem like any other. */
export function readTables(files: ReadonlyMap<string, string>): { rows: Rows; problems: readonly Problem[] } {
  const problems: Problem[] = strangers(files);
  const take = <Value>(name: TableName, table: (file: string, text: string) => Table<Value>): readonly Row<Value>[] => {
    const file = factsFile(name);
    const text = files.get(file);
    if (text === undefined) {
      problems.push({ file, line: 1, column: '', message: 'is missing; every table of geo/README.md needs its file' });
      return [];
    }
    const { rows, problems: found } = table(file, text);
    problems.push(...found);
    return rows;
  };
  const rows: Rows = {
    organizations: take('organizations', (file, text) => readTable(file, text, organizationSchema)),
    indicators: take('indicators', (file, text) => readTable(file, text, indicatorSchema)),
    'indicator-catalogue': take('indicator-catalogue', (file, text) => readTable(file, text, catalogueSchema)),
    units: take('units', (file, text) => readTable(file, text, unitSchema)),
    timeline: take('timeline', (file, text) => readTable(file, text, milestoneSchema)),
    states: take('states', (file, text) => readTable(file, text, stateSchema)),
    municipalities: take('municipalities', (file, text) => readTable(file, text, municipalitySchema)),
    contacts: take('contacts', (file, text) => readTable(file, text, contactSchema)),
  };
  return { rows, problems };
}

/** Files among the facts that no table reads: better said than silently left out. */
function strangers(files: ReadonlyMap<string, string>): Problem[] {
  const known: readonly string[] = tableNames.map(factsFile);
  return [...files.keys()]
    .filter((file) => file.startsWith(FOLDER) && !known.includes(file))
    .map((file) => ({ file, line: 1, column: '', message: `belongs to no table; ${suggestion(file, known)}` }));
}

/** Rows that were read without a problem, as records with their keys in the schema's order, whatever the file's. */
export function recordsOf(rows: Rows): Records {
  const records = tableNames.map((name) => {
    const columns = Object.keys(TABLES[name].schema.shape);
    const inOrder = (record: Readonly<Record<string, unknown>>) =>
      Object.fromEntries(columns.map((column) => [column, record[column]]));
    return [name, rows[name].map(({ record }) => inOrder(record))];
  });
  // Without problems every row is complete (read.ts), so the parts are whole records.
  return Object.fromEntries(records) as Records;
}
