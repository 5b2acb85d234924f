import type { Cell as ComparedCell } from '../../data/comparison.ts';
import { areaName } from '../../i18n/areaName.ts';
import { TEXTS } from '../../i18n/texts.ts';
import type { Cell } from '../../share/records.ts';
import { formatNumber } from '../../ui/format.ts';
import { citedSources } from '../cite.ts';
import { rowTitle, rowUnit } from '../rowText.ts';
import { COMPARE_TEXTS } from '../texts.ts';
import { isOldIn, shownFigures, type Taken } from './taken.ts';

/** The table as one sees it, five columns for each area: value, range where sources differ, date, what marks it, sources. */
export function wideRows(taken: Taken): readonly (readonly Cell[])[] {
  const { comparison, lang } = taken;
  const { figures, comparing, groups } = comparison;
  const { files } = COMPARE_TEXTS[lang];
  const header = [
    files.indicator,
    files.unit,
    files.have,
    ...comparing.areas.flatMap((area) => files.areaHeaders(areaName(area, lang))),
  ];
  const rows = groups.flatMap(({ rows: shown }) =>
    shown.map(({ row, cells, have, of }) => [
      rowTitle(row, figures, lang),
      rowUnit(row, figures, lang, comparing.mode),
      // Where only references are compared there is no state that could have data.
      of === 0 ? null : `${have}/${of}`,
      ...cells.flatMap((cell) => wideCells(cell, taken)),
    ]),
  );
  return [header, ...rows];
}

function wideCells(cell: ComparedCell, taken: Taken): readonly Cell[] {
  const { lang } = taken;
  const compare = COMPARE_TEXTS[lang];
  if (cell.of === 'tally') {
    const { value, undated } = cell;
    const beside = undated > 0 ? compare.undated(undated, formatNumber(undated, lang)) : null;
    const shown = value === null ? null : Number(value.toFixed(3));
    return [shown, null, null, beside, compare.files.counted];
  }
  const { summary, span } = cell;
  if (summary === null) return [null, null, null, null, null];
  const { newest } = summary;
  const shown = shownFigures(cell);
  const dates = [...new Set(shown.map(({ year }) => year))].sort();
  const marks = [
    newest.nature === 'observed' ? '' : TEXTS[lang].codes.nature[newest.nature],
    isOldIn(taken, newest) ? compare.old : '',
  ];
  return [
    newest.value,
    span !== null && span[0] !== span[1] ? `${span[0]}–${span[1]}` : null,
    dates.length > 1 ? `${dates[0]}–${dates.at(-1)}` : (dates[0] ?? null),
    marks.filter(Boolean).join('; ') || null,
    citedSources(shown).join('; '),
  ];
}
