import { areaName } from '../../i18n/areaName.ts';
import { TEXTS } from '../../i18n/texts.ts';
import { SHARE_TEXTS } from '../../share/texts.ts';
import { factsSheet, headedSheet, writeWorkbook } from '../../share/workbook.ts';
import { formatDate } from '../../ui/format.ts';
import { COMPARE_TEXTS } from '../texts.ts';
import { cellRows, figureRows } from './cellRows.ts';
import { coverageLines } from './coverageRows.ts';
import type { Taken } from './taken.ts';
import { wideRows } from './wideRows.ts';

/** Widths in characters of the columns of each sheet. */
const WIDE = [40, 26, 9];
const WIDE_AREA = [14, 14, 14, 22, 40];
const CELLS = [44, 40, 16, 24, 15, 18, 14, 14, 14, 16, 12, 26, 9, 70, 50, 9, 12, 12, 8, 8, 8, 26, 50];
const FIGURES = [44, 40, 16, 15, 18, 14, 12, 12, 30, 50, 60, 50, 26];

/** The comparison as an Excel workbook: the table, every cell with its sources, every figure with its own, and what it all is. */
export function toWorkbook(taken: Taken): Promise<Uint8Array> {
  const { comparison, lang, edition, link } = taken;
  const share = SHARE_TEXTS[lang];
  const { files, inYear, today, coverageNote, certificationNote } = COMPARE_TEXTS[lang];
  const { areas, year } = comparison.comparing;
  const { shell, print } = TEXTS[lang];
  return writeWorkbook(
    [
      {
        ...headedSheet(files.sheetTable, [...WIDE, ...areas.flatMap(() => WIDE_AREA)], wideRows(taken)),
        freezePane: { rows: 1, columns: 1 },
      },
      headedSheet(files.sheetCells, CELLS, cellRows(taken)),
      headedSheet(files.sheetFigures, FIGURES, figureRows(taken)),
      factsSheet(
        share.sheetAbout,
        [
          [share.aboutTitle, shell.name],
          [files.aboutAreas, areas.map((area) => areaName(area, lang)).join(', ')],
          [files.aboutYear, year === null ? today : inYear(year)],
          [share.aboutEdition, edition],
          [share.aboutDate, formatDate(edition.slice(0, 10), lang)],
          [share.aboutLink, link],
          [share.aboutLicence, print.licence],
          [files.aboutReading, files.reading],
          ...coverageLines(taken),
          [files.aboutCounts, `${coverageNote} ${certificationNote}`],
        ],
        link,
      ),
    ],
    shell.name,
    link,
  );
}
