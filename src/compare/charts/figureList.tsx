import type { Area } from '../../data/codes.ts';
import type { Lang } from '../../data/lang.ts';
import type { Figures } from '../../data/load.ts';
import type { FigureRow } from '../../data/rows.ts';
import type { Indicator } from '../../data/schema.ts';
import { areaName } from '../../i18n/areaName.ts';
import { TEXTS } from '../../i18n/texts.ts';
import type { ChartContent } from '../../share/chart/ChartFigure.tsx';
import { CHART_TEXTS } from '../../share/chart/texts.ts';
import { formatDate } from '../../ui/format.ts';
import { sourceName } from '../../ui/sourceName.ts';
import { CiteFigure } from '../detail/CiteFigure.tsx';
import { figureWords } from '../figureWords.ts';
import { COMPARE_TEXTS } from '../texts.ts';

/** The figures behind a chart as its table twin, its file and its sources: every one of them, one line each. */
export function listFigures(
  row: FigureRow,
  figures: readonly Indicator[],
  published: Figures,
  edition: string,
  lang: Lang,
): Pick<ChartContent, 'table' | 'data' | 'sources' | 'publishers'> {
  const { column } = CHART_TEXTS[lang];
  const { nature: natures } = TEXTS[lang].codes;
  const { catalogue, units } = published;
  return {
    table: {
      headers: [column.area, column.value, column.date, column.nature, column.source],
      rows: figures.map((figure) => [
        areaName(figure.place, lang),
        figureWords(figure.value, figure.unit, published, lang),
        formatDate(figure.year, lang),
        natures[figure.nature],
        figure.source_url,
      ]),
      last: {
        header: COMPARE_TEXTS[lang].cite,
        of: (at) => {
          const figure = figures[at];
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
      ...figures.map((figure) => [
        figure.place,
        areaName(figure.place, lang),
        figure.indicator,
        catalogue.get(figure.indicator)?.[`title_${lang}`] ?? figure.indicator,
        figure.value,
        figure.unit,
        units.get(figure.unit)?.[`label_${lang}`] ?? figure.unit,
        figure.year,
        figure.nature,
        figure.source_url,
        figure.publisher,
        figure[`note_${lang}`],
        edition,
      ]),
    ],
    sources: [...new Set(figures.map(({ source_url }) => source_url))],
    publishers: [...new Set(figures.map(({ publisher, source_url }) => publisher ?? sourceName(source_url).host))],
  };
}

/** Areas that a scale is not made for: it would squeeze the states. */
export const isReference = (area: Area): boolean => area === 'MX' || area === 'BAJIO-ALLIANCE';
