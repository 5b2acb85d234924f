import type { Area } from '../../data/codes.ts';
import type { Cell as ComparedCell, Row } from '../../data/comparison.ts';
import type { Lang } from '../../data/lang.ts';
import type { Rank } from '../../data/ranks.ts';
import type { Indicator } from '../../data/schema.ts';
import { areaName } from '../../i18n/areaName.ts';
import { TEXTS } from '../../i18n/texts.ts';
import type { Cell } from '../../share/records.ts';
import { citedSource } from '../cite.ts';
import type { Comparison } from '../comparing.ts';
import { rowTitle, rowUnit } from '../rowText.ts';
import { COMPARE_TEXTS } from '../texts.ts';

/** What a file of the comparison is made from. */
export type Taken = Readonly<{
  comparison: Comparison;
  lang: Lang;
  edition: string;
  /** The link that shows the same comparison. */
  link: string;
  /** The link that opens one cell. */
  cellLink: (row: string, area: Area) => string;
}>;

/** The figures that a cell shows: all that make its range, else the newest alone. */
export function shownFigures(cell: ComparedCell): readonly Indicator[] {
  if (cell.of === 'tally') return [];
  const { summary, span } = cell;
  if (summary === null) return [];
  return summary.disagree && span !== null ? summary.recent : [summary.newest];
}

/** Sources without doubles, in the order of their figures. */
function sourcesOf(figures: readonly Indicator[]): readonly string[] {
  return [...new Set(figures.map(citedSource))];
}

/** Every shown cell as one row with its sources; what has no data has a row without value. Codes stay codes, titles are in the language. */
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
  return [COMPARE_TEXTS[lang].files.cellHeaders, ...rows];
}

function cellRow(taken: Taken, row: Row, area: Area, cell: ComparedCell, rank: Rank | null): readonly Cell[] {
  const { comparison, lang, edition, cellLink } = taken;
  const { figures } = comparison;
  return [
    row.id,
    rowTitle(row, figures, lang),
    row.of === 'indicator' ? row.unit : row.key,
    rowUnit(row, figures, lang),
    area,
    areaName(area, lang),
    ...(cell.of === 'tally' ? tallyCells(cell, taken) : figureCells(cell, lang)),
    rank?.best ?? null,
    rank?.worst ?? null,
    rank?.of ?? null,
    edition,
    cellLink(row.id, area),
  ];
}

/** Value, ends of the range, dates, nature, number of sources, sources, caveats; then what only counts have. */
function figureCells(cell: Extract<ComparedCell, { of: 'indicator' }>, lang: Lang): readonly Cell[] {
  const { summary, span } = cell;
  if (summary === null) return [null, null, null, null, null, 0, null, null, null, null];
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
    sourcesOf(shown).length,
    sourcesOf(shown).join('; '),
    notes.join('; ') || null,
    null,
    null,
  ];
}

function tallyCells(
  cell: Extract<ComparedCell, { of: 'tally' }>,
  { comparison, lang, edition }: Taken,
): readonly Cell[] {
  const { count, undated, perMillion, population } = cell;
  const { files } = COMPARE_TEXTS[lang];
  const { year } = comparison.comparing;
  const sources = [files.counted, ...(population ? [`${files.population}: ${citedSource(population)}`] : [])];
  return [
    count,
    count,
    count,
    year === null ? edition.slice(0, 10) : String(year),
    null,
    sources.length,
    sources.join('; '),
    population ? `${files.population}: ${population.value} (${population.year})` : null,
    perMillion === null ? null : Number(perMillion.toFixed(3)),
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

/** The table as one sees it, four columns for each area: value, range where sources differ, date, sources. */
export function wideRows({ comparison, lang }: Taken): readonly (readonly Cell[])[] {
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
      rowUnit(row, figures, lang),
      `${have}/${of}`,
      ...cells.flatMap((cell) => wideCells(cell, lang)),
    ]),
  );
  return [header, ...rows];
}

function wideCells(cell: ComparedCell, lang: Lang): readonly Cell[] {
  if (cell.of === 'tally') return [cell.value, null, null, COMPARE_TEXTS[lang].files.counted];
  const { summary, span } = cell;
  if (summary === null) return [null, null, null, null];
  const shown = shownFigures(cell);
  const dates = [...new Set(shown.map(({ year }) => year))].sort();
  return [
    summary.newest.value,
    span !== null && span[0] !== span[1] ? `${span[0]}–${span[1]}` : null,
    dates.length > 1 ? `${dates[0]}–${dates.at(-1)}` : (dates[0] ?? null),
    sourcesOf(shown).join('; '),
  ];
}
