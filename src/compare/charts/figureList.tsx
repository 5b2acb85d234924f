import type { Area } from '../../data/codes.ts';
import type { Lang } from '../../data/lang.ts';
import type { Figures } from '../../data/load.ts';
import type { FigureRow } from '../../data/rows.ts';
import type { Indicator } from '../../data/schema.ts';
import { areaName } from '../../i18n/areaName.ts';
import { TEXTS } from '../../i18n/texts.ts';
import { groupBy } from '../../lib/groupBy.ts';
import type { ChartContent } from '../../share/chart/ChartFigure.tsx';
import { CHART_TEXTS } from '../../share/chart/texts.ts';
import { formatDate } from '../../ui/format.ts';
import { sourceName } from '../../ui/sourceName.ts';
import { CiteFigure } from '../detail/CiteFigure.tsx';
import { figureWords } from '../figureWords.ts';
import { rowTitle, rowUnit } from '../rowText.ts';
import { COMPARE_TEXTS } from '../texts.ts';

/** The figures behind a chart as its table twin, its file and its sources: every one of them, one line each, and one for each area without. */
export function listFigures(
  row: FigureRow,
  areas: readonly Area[],
  figures: readonly Indicator[],
  published: Figures,
  edition: string,
  lang: Lang,
): Pick<ChartContent, 'table' | 'data' | 'sources' | 'publishers'> {
  const { column, noData } = CHART_TEXTS[lang];
  const { nature: natures } = TEXTS[lang].codes;
  const byArea = groupBy(figures, ({ place }) => place);
  const lines = areas.flatMap((area): readonly Readonly<{ area: Area; figure: Indicator | null }>[] =>
    (byArea.get(area) ?? [null]).map((figure) => ({ area, figure })),
  );
  const title = rowTitle(row, published, lang);
  const unit = rowUnit(row, published, lang);
  return {
    table: {
      headers: [column.area, column.value, column.date, column.nature, column.source],
      rows: lines.map(({ area, figure }) => [
        areaName(area, lang),
        ...(figure === null
          ? [noData, '', '', '']
          : [
              figureWords(figure.value, figure.unit, published, lang),
              formatDate(figure.year, lang),
              natures[figure.nature],
              figure.source_url,
            ]),
      ]),
      last: {
        header: COMPARE_TEXTS[lang].cite,
        of: (at) => {
          const figure = lines[at]?.figure;
          return figure && <CiteFigure row={row} figure={figure} figures={published} lang={lang} />;
        },
      },
    },
    data: [
      [
        column.areaCode,
        column.area,
        column.indicatorCode,
        column.indicator,
        column.value,
        column.unitCode,
        column.unit,
        column.date,
        column.nature,
        column.source,
        column.publisher,
        column.note,
        column.edition,
      ],
      ...lines.map(({ area, figure }) => [
        area,
        areaName(area, lang),
        row.indicator,
        title,
        figure?.value ?? null,
        row.unit,
        unit,
        figure?.year ?? null,
        figure?.nature ?? null,
        figure?.source_url ?? null,
        figure?.publisher ?? null,
        figure?.[`note_${lang}`] ?? null,
        edition,
      ]),
    ],
    sources: [...new Set(figures.map(({ source_url }) => source_url))],
    publishers: [...new Set(figures.map(({ publisher, source_url }) => publisher ?? sourceName(source_url).host))],
  };
}

/** Areas that a scale is not made for: it would squeeze the states. */
export const isReference = (area: Area): boolean => area === 'MX' || area === 'BAJIO-ALLIANCE';
