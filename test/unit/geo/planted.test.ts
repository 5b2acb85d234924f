import { expect, test } from 'vitest';
import { csvText } from '../../../geo/csv.ts';
import { problemsOf } from './problems.ts';
import { organization, tinyFacts } from './tinyFacts.ts';

const CSV = 'geo/facts/organizations.csv';
const clean = (id: string) => organization({ id, notes_en: 'One line' });
const planted = (changes: Readonly<Record<string, unknown>>) =>
  problemsOf(tinyFacts({ organizations: [clean('first'), organization({ id: 'second', ...changes })] }));

/** The plant, and the one line it must print. */
const ERRORS: readonly (readonly [string, Readonly<Record<string, unknown>>, string])[] = [
  ['an unknown code', { kind: 'compny' }, 'kind: "compny" is not a known code; did you mean "company"?'],
  ['a bad date', { since: '2012-13' }, 'since: "2012-13" is not a date; write YYYY, YYYY-MM or YYYY-MM-DD'],
  ['a day that no calendar has', { since: '2012-02-30' }, 'since: "2012-02-30" is not a day of the calendar'],
  ['a missing source', { sources: [], field_sources: [] }, 'sources: names no source; every record needs at least one'],
  [
    'a malformed source',
    { sources: ['htp:/acme'], field_sources: [] },
    'sources: "htp:/acme" is not a source; write an http(s) address, or a register or package with its edition, like "RETC 2022"',
  ],
  ['a duplicate id', { id: 'first' }, 'id: "first" stands in line 2 already; give each record its own'],
  [
    'a point outside its state',
    { lon: -100.63 },
    'lat: 20.61, -100.63 lies 3.1 km outside MX-QUE, in MX-GUA; mend lat and lon, or state',
  ],
  [
    'latitude and longitude swapped',
    { lat: -100.17, lon: 20.61 },
    'lat: lat and lon are swapped; write lat 20.61, lon -100.17',
  ],
  [
    'a since later than the edition',
    { since: '2026-06' },
    'since: "2026-06" is later than the edition\'s date 2026-05-20 (the newest status_as_of); plans belong into the notes',
  ],
];

test.each(ERRORS)('%s is found with file, line and column', (_, changes, expected) => {
  expect(planted(changes)).toEqual([`${CSV}:3 ${expected}`]);
});

test('a row with the wrong number of cells is found with file and line', () => {
  const columns = Object.keys(organization());
  const [header, ...rows] = csvText(columns, [clean('first'), clean('second')]).split('\n');
  const text = [header, rows[0], `${rows[1]},surplus`, ''].join('\n');
  expect(problemsOf(tinyFacts({ organizations: text }))).toEqual([
    `${CSV}:3: has ${columns.length + 1} cells ("second", "Acme Querétaro" …), the header ${columns.length}; a cell with a comma or line break needs quotes around it`,
  ]);
});

test('all of them are found at once, each on its line', () => {
  const columns = Object.keys(organization());
  const plants = ERRORS.map(([, changes], i) => ({ ...clean(`plant-${i}`), ...changes }));
  const text = `${csvText(columns, [clean('first'), ...plants])}too,few\n`;
  const problems = problemsOf(tinyFacts({ organizations: text }));
  expect(problems.slice(0, -1)).toEqual(ERRORS.map(([, , expected], i) => `${CSV}:${i + 3} ${expected}`));
  expect(problems.at(-1)).toMatch(`${CSV}:${ERRORS.length + 3}: has 2 cells`);
});

test('several errors in one row are all found', () => {
  const problems = planted({
    kind: 'compny',
    since: 'May',
    sources: ['x'],
    field_sources: [],
    lat: 25,
    employees: '1,200',
  });
  expect(problems.map((line) => line.split(':')[1])).toEqual(
    Array.from({ length: 5 }, () => expect.stringMatching(/^3 /)),
  );
});

test('clean facts have no problem', () => {
  expect(problemsOf(tinyFacts())).toEqual([]);
});
