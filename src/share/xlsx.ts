import type { WriteSheet } from 'hucre/xlsx';
import type { Organization } from '../data/schema.ts';
import { TEXTS, type Texts } from '../i18n/texts.ts';
import { formatDate } from '../ui/format.ts';
import { type Cell, type Export, headersOf, rowsOf } from './records.ts';
import { SHARE_TEXTS } from './texts.ts';
import { factsSheet, headedSheet, TEXT_FORMAT, writeWorkbook } from './workbook.ts';

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

/** The records as an Excel workbook with typed cells (a text is never run): the records, what they are, and what the codes mean. */
export async function toXlsx(exported: Export): Promise<Uint8Array> {
  const { lang } = exported;
  const texts = SHARE_TEXTS[lang];
  const sheets = [
    recordsSheet(exported),
    aboutSheet(exported),
    headedSheet(texts.sheetCodes, [30, 40, 24, 44], [texts.codesHeaders, ...meanings(exported, TEXTS[lang].codes)]),
  ];
  return writeWorkbook(sheets, TEXTS[lang].shell.name, exported.link);
}

function recordsSheet(exported: Export): WriteSheet {
  const texts = SHARE_TEXTS[exported.lang];
  const isNumber = (column: keyof Organization) =>
    exported.records.some((record) => typeof record[column] === 'number');
  return {
    ...headedSheet(texts.sheetRecords, [], [headersOf(exported, texts), ...rowsOf(exported)]),
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
  return factsSheet(
    texts.sheetAbout,
    [
      [texts.aboutTitle, shell.name],
      [texts.aboutEdition, edition],
      [texts.aboutDate, formatDate(edition.slice(0, 10), lang)],
      [texts.aboutFilter, filter || texts.noFilter],
      [texts.aboutCount, records.length],
      [texts.aboutLink, link],
      [texts.aboutLicence, print.licence],
      [texts.aboutCodes, texts.codesAreIn],
    ],
    link,
  );
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
