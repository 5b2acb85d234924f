import { type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Cell } from './records.ts';

const BOLD = { style: { font: { bold: true } } };
/** "Text": Excel leaves what stands in such a cell as it is, also when it is edited; "2012-04" and "01001" stay what they are. */
export const TEXT_FORMAT = '@';
/** Excel calls a file with a longer one damaged; the text of the cell has no such limit. */
const LONGEST_HYPERLINK = 2079;

/** An Excel workbook with typed cells; a text is never run. */
export function writeWorkbook(sheets: WriteSheet[], title: string, link: string): Promise<Uint8Array> {
  return writeXlsx({ sheets, properties: { title, description: link } });
}

/** A table whose first row is bold and stays while one scrolls. @param widths of the columns, in characters */
export function headedSheet(name: string, widths: readonly number[], rows: readonly (readonly Cell[])[]): WriteSheet {
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: rows.map((row) => row.map(clean)),
    cells: new Map((rows[0] ?? []).map((_, column) => [`0,${column}`, BOLD])),
    freezePane: { rows: 1 },
  };
}

/** Labels and what they are, one below the other; the link among them can be followed. */
export function factsSheet(
  name: string,
  rows: readonly (readonly [label: string, value: Cell])[],
  link: string,
): WriteSheet {
  const at = rows.findIndex(([, value]) => value === link);
  return {
    name,
    columns: [{ width: 20, style: BOLD.style }, { width: 110 }],
    rows: rows.map((row) => row.map(clean)),
    cells: new Map(at >= 0 && link.length <= LONGEST_HYPERLINK ? [[`${at},1`, { hyperlink: { target: link } }]] : []),
  };
}

/** XML does not know these two characters; and a text that looks like Excel's own escape ("_x000D_") must not be read as one. */
function clean(cell: Cell): CellValue {
  if (typeof cell !== 'string') return cell;
  return cell.replace(/[\uFFFE\uFFFF]/g, '\uFFFD').replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}
