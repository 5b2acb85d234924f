import type { Area } from '../../data/codes.ts';
import type { Cell as ComparedCell, Row } from '../../data/comparison.ts';
import type { Rank } from '../../data/ranks.ts';
import { areaName } from '../../i18n/areaName.ts';
import { TEXTS } from '../../i18n/texts.ts';
import type { Cell } from '../../share/records.ts';
import { citedSource, citedSources } from '../cite.ts';
import { rowTitle, rowUnit } from '../rowText.ts';
import { COMPARE_TEXTS } from '../texts.ts';
import { coverageRows } from './coverageRows.ts';
import { isOldIn, shownFigures, type Taken } from './taken.ts';

/** Every shown cell as one row with its sources, then the coverage; what has no data has a row without value. Codes stay codes, titles are in the language. */
export function cellRows(taken: Taken): readonly (readonly Cell[])[] {
  const { comparison, lang } = taken;
  const rows = comparison.groups.flatMap(({ rows: shown }) =>
    shown.flatMap(({ row, areas, cells, ranks }) =>
      areas.map((area, i) => {
        const cell = cells[i];
        return cell ? cellRow(taken, row, area, cell, ranks[i] ?? null) : [];
      }),
    ),
  );
  return [COMPARE_TEXTS[lang].files.cellHeaders, ...rows, ...coverageRows(taken)];
}

function cellRow(taken: Taken, row: Row, area: Area, cell: ComparedCell, rank: Rank | null): readonly Cell[] {
  const { comparison, lang, edition, cellLink } = taken;
  const { figures } = comparison;
  return [
    row.id,
    rowTitle(row, figures, lang),
    row.of === 'indicator' ? row.unit : row.key,
    rowUnit(row, figures, lang, comparison.comparing.mode),
    area,
    areaName(area, lang),
    ...(cell.of === 'tally' ? tallyCells(cell, taken) : figureCells(cell, taken)),
    rank?.best ?? null,
    rank?.worst ?? null,
    rank?.of ?? null,
    edition,
    cellLink(row.id, area),
  ];
}

/** Value, ends of the range, dates, nature, age, number of sources, sources, caveats; then what only counts have. */
function figureCells(cell: Extract<ComparedCell, { of: 'indicator' }>, taken: Taken): readonly Cell[] {
  const { lang } = taken;
  const { summary, span } = cell;
  if (summary === null) return [null, null, null, null, null, null, 0, null, null, null, null, null];
  const { newest } = summary;
  const shown = shownFigures(cell);
  const dates = [...new Set(shown.map(({ year }) => year))];
  const notes = [...new Set(shown.flatMap((figure) => figure[`note_${lang}`] ?? []))];
  return [
    newest.value,
    span?.[0] ?? null,
    span?.[1] ?? null,
    dates.join('; '),
    TEXTS[lang].codes.nature[newest.nature],
    isOldIn(taken, newest) ? COMPARE_TEXTS[lang].old : null,
    citedSources(shown).length,
    citedSources(shown).join('; '),
    notes.join('; ') || null,
    null,
    null,
    null,
  ];
}

function tallyCells(
  cell: Extract<ComparedCell, { of: 'tally' }>,
  { comparison, lang, edition }: Taken,
): readonly Cell[] {
  const { count, undated, perMillion, population, mode } = cell;
  const { files } = COMPARE_TEXTS[lang];
  const { year } = comparison.comparing;
  const sources = [files.counted, ...(population ? [`${files.population}: ${citedSource(population)}`] : [])];
  const relative = perMillion === null ? null : Number(perMillion.toFixed(3));
  const value = mode === 'million' ? relative : count;
  return [
    value,
    value,
    value,
    year === null ? edition.slice(0, 10) : String(year),
    null,
    null,
    sources.length,
    sources.join('; '),
    population ? `${files.population}: ${population.value} (${population.year})` : null,
    count,
    relative,
    year === null ? null : undated,
  ];
}

/** Every single figure behind the shown cells, targets and doubtful ones too, one source each. */
export function figureRows({ comparison, lang, edition }: Taken): readonly (readonly Cell[])[] {
  const { figures, groups } = comparison;
  const rows = groups.flatMap(({ rows: shown }) =>
    shown.flatMap(({ row, areas, cells }) =>
      cells.flatMap((cell, i) => {
        const area = areas[i];
        if (cell.of === 'tally' || cell.summary === null || area === undefined) return [];
        return cell.summary.all.map((figure) => [
          row.id,
          rowTitle(row, figures, lang),
          figure.unit,
          area,
          areaName(area, lang),
          figure.value,
          figure.year,
          TEXTS[lang].codes.nature[figure.nature],
          figure.publisher,
          figure.source_title,
          figure.source_url,
          figure[`note_${lang}`],
          edition,
        ]);
      }),
    ),
  );
  return [COMPARE_TEXTS[lang].files.figureHeaders, ...rows];
}
