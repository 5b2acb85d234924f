import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Organization } from '../../../src/data/schema.ts';
import { guard, toCsv, unguard } from '../../../src/share/csv.ts';
import { SHARE_TEXTS } from '../../../src/share/texts.ts';
import { ALL, at, recordsFrom } from './fixture.ts';

const text = toCsv(ALL, SHARE_TEXTS.es);
const [header, ...rows] = parse(text, { bom: true }) as string[][];
const row = (id: string) => rows.find((cells) => cells[at('id')] === id) ?? [];

describe('the file', () => {
  test('begins with the mark by which Excel knows UTF-8, and ends each row as RFC 4180 says', () => {
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(parse(text, { bom: true, record_delimiter: '\r\n' })).toEqual([header, ...rows]);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  test('has headers in the language, edition and link last', () => {
    expect(header?.slice(0, 2)).toEqual(['Id', 'Nombre']);
    expect(header?.slice(-2)).toEqual(['Edición', 'Enlace']);
    const english = parse(toCsv(ALL, SHARE_TEXTS.en), { bom: true, to_line: 1 }) as string[][];
    expect(english[0]?.[1]).toBe('Name');
    for (const cells of rows) expect(cells.slice(-2)).toEqual([ALL.edition, ALL.link]);
  });

  test('gives the same records back, in the same order', () => {
    expect(
      recordsFrom(
        rows.map((cells) => cells.map(unguard)),
        false,
      ),
    ).toEqual(ALL.records);
  });
});

describe('what a spreadsheet would run', () => {
  test.each([
    ['name', '\'=HYPERLINK("http://evil.example";"x")'],
    ['parent', "'＝1+1"],
    ['municipality', "'-12"],
    ['site', "' =1+1"],
    ['legal_name', "''@already quoted"],
  ] as const)('gets one leading apostrophe in %s', (column, expected) => {
    expect(row('formulas')[at(column)]).toBe(expected);
  });

  test('does not include negative longitudes, dates or an apostrophe in a name', () => {
    expect(row('formulas')[at('lon')]).toBe('-100.25');
    expect(row('formulas')[at('since')]).toBe('2012-04');
    expect(guard("L'Oréal")).toBe("L'Oréal");
    expect(guard("'s-Hertogenbosch")).toBe("'s-Hertogenbosch");
  });

  test('does not come about where the list separator is a semicolon or tab', () => {
    expect(text).toContain(',"a;b\tc",');
  });
});

/** Few letters, many of those that matter. */
const tricky = fc.array(
  fc.constantFrom('=', '+', '-', '@', '＝', "'", '"', ',', ';', '\n', '\r', '\t', '\0', ' ', 'a', 'ñ', '𝕏'),
);
const anyText = fc.oneof(
  tricky.map((letters) => letters.join('')),
  fc.string({ unit: 'grapheme' }),
);

test('any text survives guard and writer, and none is left to run', () => {
  const record = ALL.records[0] as Organization;
  fc.assert(
    fc.property(
      fc.array(
        anyText.filter((name) => name !== ''),
        { minLength: 1, maxLength: 5 },
      ),
      (names) => {
        const exported = { ...ALL, records: names.map((name) => ({ ...record, name })) };
        // The row delimiter is said, as the parser would otherwise guess it from the first line break it meets.
        const parsed = parse(toCsv(exported, SHARE_TEXTS.en), { bom: true, record_delimiter: '\r\n' }) as string[][];
        const cells = parsed.slice(1).map((cells) => cells[at('name')] as string);
        expect(cells.map(unguard)).toEqual(names);
        for (const cell of cells) expect(cell.trimStart()).not.toMatch(/^[\0\s]*[=+\-@＝＋－＠]/);
      },
    ),
    { numRuns: 500 },
  );
});
