import { csvOf } from '../../share/csv.ts';
import { saveFile } from '../../share/saveFile.ts';
import { shareLink } from '../../share/shareLink.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { cellView } from '../cite.ts';
import type { Comparison } from '../comparing.ts';
import { COMPARE_TEXTS } from '../texts.ts';
import { cellRows } from './cellRows.ts';
import type { Taken } from './taken.ts';

/** The comparison with its links, as it stands on screen now. */
function takenNow(comparison: Comparison): Taken {
  const state = useAtlas.getState();
  const lang = selectLang(state);
  const { edition } = state.facts;
  return {
    comparison,
    facts: state.facts,
    lang,
    edition,
    link: shareLink(state.view, lang, edition, location),
    cellLink: (row, area) => shareLink(cellView(state.view, row, area), lang, edition, location),
  };
}

/** Saves the table, one row for each cell with its sources. @returns the name of the file */
export function saveCsv(comparison: Comparison): string {
  return saveFile(fileName(comparison, 'csv'), csvOf(cellRows(takenNow(comparison))), 'text/csv;charset=utf-8');
}

/** Saves the table as a workbook. @returns the name of the file */
export async function saveWorkbook(comparison: Comparison): Promise<string> {
  const taken = takenNow(comparison);
  const { toWorkbook } = await import('./workbook.ts');
  const file = (await toWorkbook(taken)) as Uint8Array<ArrayBuffer>;
  return saveFile(
    fileName(comparison, 'xlsx'),
    file,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  );
}

function fileName({ comparing }: Comparison, extension: string): string {
  const state = useAtlas.getState();
  const { files } = COMPARE_TEXTS[selectLang(state)];
  return `${files.fileName}-${state.facts.edition.slice(0, 10)}-${comparing.areas.length}.${extension}`;
}
