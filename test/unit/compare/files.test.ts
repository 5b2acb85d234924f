import { parse } from 'csv-parse/sync';
import readSheets from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { cellRows } from '../../../src/compare/files/cellRows.ts';
import type { Taken } from '../../../src/compare/files/taken.ts';
import { wideRows } from '../../../src/compare/files/wideRows.ts';
import { toWorkbook } from '../../../src/compare/files/workbook.ts';
import { ALLIANCE } from '../../../src/data/codes.ts';
import { csvOf, unguard } from '../../../src/share/csv.ts';
import { publishedComparison, publishedFacts } from './publishedComparison.ts';

const facts = publishedFacts();
const taken: Taken = {
  comparison: publishedComparison(facts),
  facts,
  lang: 'en',
  edition: facts.edition,
  link: 'https://atlas.example/?tab=compare',
  cellLink: (row, area) => `https://atlas.example/?row=${row}&cell=${area}`,
};
const shown = taken.comparison.groups.flatMap(({ rows }) => rows);
const [headers = [], ...rows] = cellRows(taken);
const at = (header: string) => headers.indexOf(header);
const find = (id: string, area: string, from: readonly (readonly unknown[])[] = rows) =>
  from.find((row) => row[0] === id && row[at('Area code')] === area) ?? [];

test('every shown cell has one row, the empty ones too, and each area two of coverage, as wide as the header', () => {
  expect(rows).toHaveLength((shown.length + 2) * ALLIANCE.length);
  expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([headers.length]));
});

test('every cell with a value names a source; none without a figure does', () => {
  for (const row of rows) {
    const hasFigure = row[at('Value (newest)')] !== null;
    expect(row[at('Sources')] !== null).toBe(hasFigure);
    expect(row[at('Edition')]).toBe(facts.edition);
  }
});

test('a contradiction keeps its newest figure, both ends, all sources and its two places', () => {
  const row = find('aerospace-companies.companies', 'MX-QUE');
  const column = (header: string) => row[at(header)];
  expect(column('Value (newest)')).toBe(50);
  expect([column('Least of recent sources'), column('Greatest of recent sources')]).toEqual([50, 85]);
  expect(column('Number of sources')).toBe(String(column('Sources')).split('; ').length);
  expect(column('Link to the cell')).toBe('https://atlas.example/?row=aerospace-companies.companies&cell=MX-QUE');
});

test('a count has what it is per million, and whose population that is', () => {
  const row = find('atlas.total.companies', 'MX-QUE');
  expect(row[at('Per million inhabitants')]).toBeCloseTo((Number(row[at('Value (newest)')]) * 1e6) / 2368467, 3);
  expect(String(row[at('Caveats')])).toBe('Population: 2368467 (2020)');
  expect(String(row[at('Sources')])).toContain('Counted in this atlas; Population: ');
});

test('the CSV gives the same rows back', () => {
  const parsed = parse(csvOf(cellRows(taken)), { bom: true }) as string[][];
  expect(parsed.map((row) => row.map(unguard))).toEqual(
    [headers, ...rows].map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
  );
});

type Sheets = Readonly<Record<string, readonly (readonly unknown[])[]>>;
/** Read by another library than the one that wrote, so that the two cannot agree on a mistake. */
const reading = toWorkbook(taken)
  .then((file) => readSheets(Buffer.from(file), { trim: false }))
  .then((read): Sheets => Object.fromEntries(read.map(({ sheet, data }) => [sheet, data])));

test('the workbook has the table as seen, every cell, every figure, and what it is', async () => {
  const sheets = await reading;
  expect(Object.keys(sheets)).toEqual(['Comparison', 'Cells', 'All figures', 'About']);
  const [head = [], ...body] = sheets.Comparison ?? [];
  expect(head.slice(0, 8)).toEqual([
    'Indicator',
    'Unit',
    'States with comparable data',
    'Querétaro',
    'Querétaro: range',
    'Querétaro: date',
    'Querétaro: marks',
    'Querétaro: sources',
  ]);
  expect(body).toHaveLength(shown.length);
  expect(body[0]?.slice(0, 6)).toEqual(['Aerospace companies', 'companies', '5/5', 50, '50–85', '2019–2020-01']);
  expect(body[0]?.[6]).toContain('more than five years old');
  expect(String(body[0]?.[7])).toContain('manufactura.mx');
});

test('numbers stay numbers, and every figure has its own source', async () => {
  const sheets = await reading;
  const cells = (sheets.Cells ?? []).slice(1);
  expect(find('aerospace-companies.companies', 'MX-QUE', cells)[at('Value (newest)')]).toBe(50);
  const [figureHead = [], ...figures] = sheets['All figures'] ?? [];
  const source = figureHead.indexOf('Source');
  expect(figures.length).toBeGreaterThan(rows.length / 4);
  for (const row of figures) expect(String(row[source] ?? '')).not.toBe('');
  const about = Object.fromEntries((sheets.About ?? []) as readonly [string, unknown][]);
  expect(about).toMatchObject({ Edition: facts.edition, Link: taken.link });
});

const column = (header: string, row: readonly unknown[]) => row[at(header)];

test('counts per million say so, are what is ranked, and keep the count beside them', async () => {
  const million: Taken = { ...taken, comparison: publishedComparison(facts, { mode: 'million' }) };
  const row = find('atlas.total.companies', 'MX-QUE', cellRows(million));
  const absolute = find('atlas.total.companies', 'MX-QUE');
  expect(column('Unit', row)).toBe('companies and start-ups per million inhabitants');
  expect(column('Value (newest)', row)).toBe(column('Per million inhabitants', row));
  expect(column('Count', row)).toBe(column('Value (newest)', absolute));
  const sheet = wideRows(million).find(([title]) => title === 'Companies and start-ups listed') ?? [];
  expect(sheet.slice(1, 4)).toEqual([column('Unit', row), '5/5', column('Value (newest)', row)]);
  expect(column('Unit', find('aerospace-companies.companies', 'MX-QUE', cellRows(million)))).toBe('companies');
});

test('a count of zero has no place, as on screen and on paper', () => {
  const zeros = rows.filter((row) => String(row[0]).startsWith('atlas.') && column('Value (newest)', row) === 0);
  expect(zeros.length).toBeGreaterThan(10);
  for (const row of zeros) expect([column('Best place', row), column('Among', row)]).toEqual([null, null]);
});

test('the table marks what is no observation and what is old', () => {
  const [head = [], ...body] = wideRows(taken);
  const marks = head.flatMap((name, i) => (String(name).endsWith(': marks') ? [i] : []));
  expect(marks).toHaveLength(ALLIANCE.length);
  const marked = shown.map(({ cells }) =>
    cells.map((cell) => {
      if (cell.of === 'tally' || cell.summary === null) return null;
      const { nature, year } = cell.summary.newest;
      const words = {
        observed: '',
        estimate: 'Estimate',
        partial: 'Part of the year',
        apart: 'Not comparable',
        target: 'Target',
        doubtful: 'Doubtful',
      }[nature];
      const isOld = Number(facts.edition.slice(0, 4)) - Number(year.slice(0, 4)) > 5;
      return [words, isOld ? 'more than five years old' : ''].filter(Boolean).join('; ') || null;
    }),
  );
  expect(body.map((row) => marks.map((i) => row[i]))).toEqual(marked);
  expect(marked.flat()).toEqual(expect.arrayContaining(['Target', 'Part of the year', 'Not comparable']));
});

test('the coverage of each area is in the rows and in what the workbook says of itself', async () => {
  const listed = find('atlas.coverage.listed', 'MX-QUE');
  expect(column('Value (newest)', listed)).toBe(column('Value (newest)', find('atlas.total.companies', 'MX-QUE')));
  const reported = find('atlas.coverage.reported', 'MX-QUE');
  const figures = find('aerospace-companies.companies', 'MX-QUE');
  for (const header of ['Least of recent sources', 'Greatest of recent sources', 'Number of sources', 'Sources']) {
    expect(column(header, reported)).toBe(column(header, figures));
  }
  const about = Object.fromEntries(((await reading).About ?? []) as readonly [string, unknown][]);
  expect(about['Coverage, Querétaro']).toMatch(/^\d+ listed; sources report 50–85 \(2019–2020, \d+ sources\)$/);
});
