import { type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Organization } from '../data/schema.ts';
import { TEXTS, type Texts } from '../i18n/texts.ts';
import { formatDate } from '../ui/format.ts';
import { type Cell, type Export, headersOf, rowsOf } from './records.ts';
import { SHARE_TEXTS } from './texts.ts';

/** Column widths in characters; the rest is as wide as a code. */
const WIDTHS: Readonly<Partial<Record<keyof Organization, number>>> = {
  id: 32,
  name: 40,
  legal_name: 32,
  parent: 24,
  activities: 28,
  site: 32,
  coord_source: 40,
  website: 32,
  sources: 60,
  field_sources: 40,
  notes_es: 60,
  notes_en: 60,
};
const WIDTH = 16;
const BOLD = { style: { font: { bold: true } } };
/** "Text": Excel leaves what stands in such a cell as it is, also when it is edited; "2012-04" and "01001" stay what they are. */
const TEXT_FORMAT = '@';
/** Excel calls a file with a longer one damaged; the text of the cell has no such limit. */
const LONGEST_HYPERLINK = 2079;

/** The records as an Excel workbook with typed cells (a text is never run): the records, what they are, and what the codes mean. */
export async function toXlsx(exported: Export): Promise<Uint8Array> {
  const { lang } = exported;
  const texts = SHARE_TEXTS[lang];
  const sheets = [
    recordsSheet(exported),
    aboutSheet(exported),
    withBoldHeader(texts.sheetCodes, [30, 40, 24, 44], [texts.codesHeaders, ...meanings(exported, TEXTS[lang].codes)]),
  ];
  return writeXlsx({ sheets, properties: { title: TEXTS[lang].shell.name, description: exported.link } });
}

function recordsSheet(exported: Export): WriteSheet {
  const texts = SHARE_TEXTS[exported.lang];
  const isNumber = (column: keyof Organization) =>
    exported.records.some((record) => typeof record[column] === 'number');
  return {
    ...withBoldHeader(texts.sheetRecords, [], [headersOf(exported, texts), ...rowsOf(exported)]),
    columns: [
      ...exported.columns.map((column) => ({
        width: WIDTHS[column] ?? WIDTH,
        ...(!isNumber(column) && { numFmt: TEXT_FORMAT }),
      })),
      { width: 24 },
      { width: 40 },
    ],
  };
}

function aboutSheet({ lang, edition, link, filter, records }: Export): WriteSheet {
  const texts = SHARE_TEXTS[lang];
  const { shell, print } = TEXTS[lang];
  const rows: readonly (readonly Cell[])[] = [
    [texts.aboutTitle, shell.name],
    [texts.aboutEdition, edition],
    [texts.aboutDate, formatDate(edition.slice(0, 10), lang)],
    [texts.aboutFilter, filter || texts.noFilter],
    [texts.aboutCount, records.length],
    [texts.aboutLink, link],
    [texts.aboutLicence, print.licence],
    [texts.aboutCodes, texts.codesAreIn],
  ];
  return {
    name: texts.sheetAbout,
    columns: [{ width: 20, style: BOLD.style }, { width: 110 }],
    rows: rows.map((row) => row.map(clean)),
    cells: new Map(
      link.length <= LONGEST_HYPERLINK
        ? [[`${rows.findIndex(([label]) => label === texts.aboutLink)},1`, { hyperlink: { target: link } }]]
        : [],
    ),
  };
}

function withBoldHeader(name: string, widths: readonly number[], rows: readonly (readonly Cell[])[]): WriteSheet {
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: rows.map((row) => row.map(clean)),
    cells: new Map((rows[0] ?? []).map((_, column) => [`0,${column}`, BOLD])),
    freezePane: { rows: 1 },
  };
}

/** Every column by its name in the open data, and every code by its meaning, since the records hold codes. */
function meanings({ columns, lang }: Export, codes: Texts['codes']): readonly (readonly Cell[])[] {
  const vocabularies: Readonly<Partial<Record<keyof Organization, Readonly<Record<string, string>>>>> = {
    kind: codes.kindOne,
    role: codes.role,
    activities: codes.activity,
    state: codes.state,
    precision: codes.precision,
    certifications: codes.certification,
    status: codes.status,
    confidence: codes.confidence,
  };
  const { columns: labels } = SHARE_TEXTS[lang];
  return columns.flatMap((column) => [
    [labels[column], column, null, null],
    ...Object.entries(vocabularies[column] ?? {}).map(([code, label]) => [labels[column], column, code, label]),
  ]);
}

/** XML does not know these two characters; and a text that looks like Excel's own escape ("_x000D_") must not be read as one. */
function clean(cell: Cell): CellValue {
  if (typeof cell !== 'string') return cell;
  return cell.replace(/[\uFFFE\uFFFF]/g, '\uFFFD').replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}
