import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf } from '../../../geo/columns.ts';
import { csvText, splitCsv } from '../../../geo/csv.ts';
import { readTable } from '../../../geo/read.ts';
import { ACTIVITIES, CERTIFICATIONS, KINDS, PRECISIONS, ROLES, STATES, STATUSES } from '../../../src/data/codes.ts';
import { organizationSchema } from '../../../src/data/schema.ts';

const columns = columnsOf(organizationSchema).map(({ name }) => name);

/** Text as people paste it: quotes, commas, line breaks, semicolons, accents; without white space at its ends. */
const text = fc
  .string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', ' ', '=', '🛩') })
  .map((value) => value.trim())
  .filter((value) => value !== '');
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value);
const codes = <Code extends string>(known: readonly Code[]) => fc.uniqueArray(fc.constantFrom(...known));
const number = fc.double({ min: -89, max: 89, noNaN: true }).map((value) => Number(value.toFixed(6)) + 0);

const record = fc.record({
  id: fc.constantFrom('a', 'b-2'),
  name: text,
  legal_name: maybe(text),
  parent: maybe(text),
  hq_country: maybe(fc.constant('FR')),
  kind: fc.constantFrom(...KINDS),
  role: maybe(fc.constantFrom(...ROLES)),
  activities: codes(ACTIVITIES),
  state: fc.constantFrom(...STATES),
  municipality: maybe(text),
  municipality_code: maybe(fc.constant('01001')),
  site: maybe(text),
  lat: maybe(number),
  lon: maybe(number),
  precision: maybe(fc.constantFrom(...PRECISIONS)),
  coord_source: maybe(text),
  employees: maybe(fc.nat()),
  employees_year: maybe(fc.integer({ min: 1900, max: 2100 })),
  since: maybe(fc.constantFrom('2012', '2012-04', '2012-02-29')),
  certifications: codes(CERTIFICATIONS),
  certifications_text: maybe(text),
  website: maybe(fc.constant('https://example.org/?a="1",2')),
  status: fc.constantFrom(...STATUSES),
  status_as_of: maybe(fc.constant('2026-05')),
  confidence: fc.constantFrom('high', 'low'),
  sources: fc.uniqueArray(fc.constantFrom('RETC 2022', 'https://example.org/a,b', 'He said "yes", 2020'), {
    minLength: 1,
  }),
  field_sources: fc.uniqueArray(fc.constantFrom('since=RETC 2022', 'parent=He said "yes", 2020')),
  plants: maybe(fc.integer({ min: 1, max: 99 })),
  notes_es: maybe(text),
  notes_en: maybe(text),
});

test('records survive writing and reading, with any line ending and byte-order mark', () => {
  const ending = fc.constantFrom('\n', '\r\n', '\r');
  fc.assert(
    fc.property(fc.array(record, { maxLength: 5 }), ending, fc.boolean(), (records, newline, mark) => {
      const csv = csvText(columns, records).replaceAll('\n', newline);
      const { rows, problems } = readTable('o.csv', mark ? `\uFEFF${csv}` : csv, organizationSchema);
      expect(problems).toEqual([]);
      expect(rows.map((row) => row.record)).toEqual(records);
    }),
  );
});

test('a row begins at its line, however many line breaks its cells hold', () => {
  const rows = splitCsv('a,b\r\n"1\r\n2","3\r\n\r\n4"\r\n5,6\r\n');
  expect(rows.map(({ line, cells }) => [line, cells])).toEqual([
    [1, ['a', 'b']],
    [2, ['1\n2', '3\n\n4']],
    [6, ['5', '6']],
  ]);
});

test.each(['x,4" pipe', '"x"y,z', 'x,"open', '"x" ,y'])('wrong quoting (%s) spoils its own row only', (bad) => {
  const rows = splitCsv(`a,b\n1,2\n${bad}\n3,4\n`);
  expect(rows.map(({ line, fault }) => [line, fault === ''])).toEqual([
    [1, true],
    [2, true],
    [3, false],
    [4, true],
  ]);
  expect(rows[3]?.cells).toEqual(['3', '4']);
});

const file = (csv: string) =>
  readTable('o.csv', csv, organizationSchema).problems.map(
    ({ line, column, message }) => `${line} ${column}: ${message}`,
  );

test('a misspelt, missing and repeated column are named', () => {
  const problems = file(`${columns.join(',').replace('sources', 'sorces').replace('plants', 'id')}\n`);
  expect(problems).toEqual([
    '1 sources: is missing from the header; add the column',
    '1 plants: is missing from the header; add the column',
    '1 sorces: is not a column; did you mean "sources"?',
    '1 id: stands twice in the header; remove one',
  ]);
});

test('an empty file and an empty line are problems', () => {
  expect(file('')).toEqual([expect.stringContaining('1 : is empty; the first line names the columns: id,name')]);
  expect(file(`${columns.join(',')}\n\n`)).toEqual(['2 : is an empty line; remove it']);
});
