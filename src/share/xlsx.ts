import { writeXlsx } from 'hucre/xlsx';
import { cellOf, type Export } from './records.ts';

/** Column widths in characters; the rest is as wide as a code. */
const WIDTHS: Readonly<Record<string, number>> = {
  id: 32,
  name: 40,
  site: 32,
  sources: 60,
  notes_es: 60,
  notes_en: 60,
  coord_source: 40,
};
const WIDTH = 16;

/**
 * The records as an Excel workbook: typed cells (a text is never run), one sheet of records, one about them.
 * @param about rows of label and text for the second sheet
 */
export async function toXlsx(
  { records, columns, edition, link }: Export,
  headers: readonly string[],
  sheets: readonly [records: string, about: string],
  about: readonly (readonly [label: string, text: string])[],
): Promise<Uint8Array> {
  const widths = [...columns.map((column) => WIDTHS[column] ?? WIDTH), WIDTH, WIDTH];
  return writeXlsx({
    sheets: [
      {
        name: sheets[0],
        columns: widths.map((width) => ({ width })),
        rows: [
          [...headers],
          ...records.map((record) => [...columns.map((column) => cellOf(record, column)), edition, link]),
        ],
        freezePane: { rows: 1 },
      },
      { name: sheets[1], columns: [{ width: 20 }, { width: 100 }], rows: about.map((row) => [...row]) },
    ],
  });
}
