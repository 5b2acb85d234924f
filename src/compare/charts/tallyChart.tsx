import type { ComparedRow } from '../../data/comparison.ts';
import type { Facts } from '../../data/facts.ts';
import type { Lang } from '../../data/lang.ts';
import type { Figures } from '../../data/load.ts';
import type { TallyCell, TallyRow } from '../../data/tallies.ts';
import { areaName } from '../../i18n/areaName.ts';
import { CHART_TEXTS } from '../../share/chart/texts.ts';
import { kindFor } from '../../ui/charts/axis.ts';
import { type DotRow, drawDots } from '../../ui/charts/dotChart.ts';
import { formatNumber } from '../../ui/format.ts';
import { CiteTally } from '../detail/CiteTally.tsx';
import { rowName, rowUnit } from '../rowText.ts';
import { COMPARE_TEXTS } from '../texts.ts';
import type { Chart } from './chart.ts';
import { coverageNote } from './coverageNote.ts';
import { isReference } from './figureList.tsx';

/** What this atlas lists of each area; with a year what had begun, and beside it what has no date. */
export function tallyChart(
  { areas, cells }: ComparedRow,
  row: TallyRow,
  figures: Figures,
  facts: Facts,
  year: number | null,
  isPerMillion: boolean,
  lang: Lang,
): Chart {
  const charts = CHART_TEXTS[lang];
  const compare = COMPARE_TEXTS[lang];
  const shown = areas.map((area, i) => ({ area, cell: cells[i] as TallyCell }));
  const undatedText = ({ undated }: TallyCell) =>
    undated > 0 ? compare.undated(undated, formatNumber(undated, lang)) : '';
  const write = (value: number) => formatNumber(value, lang, 1);
  const rows = shown.map(
    ({ area, cell }): DotRow => ({
      id: area,
      name: areaName(area, lang),
      figure: cell.value === null ? null : { values: [cell.value], newest: cell.value, years: undatedText(cell) },
      isReference: isReference(area),
    }),
  );
  const own = rows.filter((one) => !one.isReference).flatMap(({ figure }) => figure?.values ?? []);
  const unit = rowUnit(row, figures, lang, isPerMillion ? 'million' : 'absolute');
  const { column } = charts;
  return {
    content: {
      name: row.id.replace(/[^a-z0-9]+/g, '-'),
      title: charts.byArea(rowName(row, figures, lang)),
      subtitle: [unit, ...(year === null ? [] : [charts.countedBy(year)])].join(' · '),
      notes: [charts.counted, coverageNote(facts, figures, areas, lang)],
      sources: [],
      publishers: [],
      table: {
        headers: [column.area, column.value, column.undated],
        rows: shown.map(({ area, cell }) => [
          areaName(area, lang),
          cell.value === null ? charts.noData : write(cell.value),
          year === null ? '' : formatNumber(cell.undated, lang),
        ]),
        last: {
          header: compare.cite,
          of: (at) => {
            const one = shown[at];
            return one && <CiteTally row={row} {...one} figures={figures} lang={lang} year={year} />;
          },
        },
      },
      data: [
        [column.areaCode, column.area, column.value, column.undated, column.edition],
        ...shown.map(({ area, cell }) => [
          area,
          areaName(area, lang),
          cell.value,
          year === null ? null : cell.undated,
          facts.edition,
        ]),
      ],
    },
    draw: (width, colors) => drawDots(rows, { width, kind: kindFor(own, false), write, colors, noData: charts.noData }),
  };
}
