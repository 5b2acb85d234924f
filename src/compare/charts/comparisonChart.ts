import type { ComparedRow } from '../../data/comparison.ts';
import { yearOf } from '../../data/facets.ts';
import { isComparable } from '../../data/figures.ts';
import type { Lang } from '../../data/lang.ts';
import type { Figures } from '../../data/load.ts';
import type { FigureCell, FigureRow } from '../../data/rows.ts';
import type { Indicator } from '../../data/schema.ts';
import { countLeftOut } from '../../data/series.ts';
import { areaName } from '../../i18n/areaName.ts';
import { groupBy } from '../../lib/groupBy.ts';
import { CHART_TEXTS } from '../../share/chart/texts.ts';
import { kindFor } from '../../ui/charts/axis.ts';
import { type DotRow, drawDots } from '../../ui/charts/dotChart.ts';
import { valueFormat } from '../../ui/charts/valueFormat.ts';
import { formatNumber } from '../../ui/format.ts';
import { yearSpan } from '../../ui/yearSpan.ts';
import { rowTitle } from '../rowText.ts';
import { COMPARE_TEXTS } from '../texts.ts';
import type { Chart } from './chart.ts';
import { isReference, listFigures } from './figureList.tsx';

/** The compared areas side by side: what recent sources say of each; what is not comparable stays out. */
export function comparisonChart(
  { areas, cells }: ComparedRow,
  row: FigureRow,
  figures: Figures,
  edition: string,
  year: number | null,
  lang: Lang,
): Chart {
  const charts = CHART_TEXTS[lang];
  const shown = areas.map((area, i) => ({ area, figure: figureOf(cells[i] as FigureCell) }));
  const recent = shown.flatMap(({ figure }) => figure?.recent ?? []);
  const own = shown.filter(({ area }) => !isReference(area)).flatMap(({ figure }) => figure?.values ?? []);
  const format = valueFormat(
    recent.map(({ value }) => value),
    row.unit,
    figures.units.get(row.unit),
    lang,
  );
  const kind = kindFor(own, row.unit === 'rank');
  const title = rowTitle(row, figures, lang);
  const period = periodText(shown.flatMap(({ figure }) => figure?.span ?? []));
  const said = year === null ? charts.comparison(format.unit, period) : charts.comparisonIn(format.unit, year, period);
  const rows = shown.map(
    ({ area, figure }): DotRow => ({
      id: area,
      name: areaName(area, lang),
      figure: figure && {
        values: figure.values,
        newest: figure.newest,
        years: yearSpan(figure.span),
        sources: sourcesText(figure.recent, format.write, lang),
      },
      isReference: isReference(area),
    }),
  );
  const leftOut = countLeftOut(row, areas, year);
  const hasRange = shown.some(({ figure }) => figure && new Set(figure.values).size > 1);
  return {
    content: {
      name: `${row.id.replace(/[^a-z0-9]+/g, '-')}-${lang === 'es' ? 'por-area' : 'by-area'}`,
      title: charts.byArea(title),
      subtitle: [
        said,
        ...(kind === 'log' ? [charts.logarithmic] : []),
        ...(kind === 'rank' ? [charts.rankScale] : []),
      ].join(' · '),
      notes: [
        ...(hasRange ? [charts.range] : []),
        ...(leftOut ? [charts.leftOut(leftOut, formatNumber(leftOut, lang))] : []),
      ],
      ...listFigures(row, areas, recent, figures, edition, lang),
    },
    draw: (width, colors) => drawDots(rows, { width, kind, write: format.write, colors, noData: charts.noData }),
  };
}

function figureOf({ summary }: FigureCell) {
  if (!summary?.years || !isComparable(summary.newest)) return null;
  const { newest, recent, years, disagree } = summary;
  // A figure of this year and another one of the year before do not contradict each other: the newest stands alone.
  const shown = disagree ? recent : [newest];
  const ofNewest = yearOf(newest.year);
  const span = disagree ? years : ([ofNewest, ofNewest] as const);
  return { values: shown.map(({ value }) => value), newest: newest.value, span, recent: shown };
}

/** How many sources the dots stand for, and which of them stands for several; '' for a single figure. */
function sourcesText(figures: readonly Indicator[], write: (value: number) => string, lang: Lang): string {
  if (figures.length < 2) return '';
  const count = (some: readonly Indicator[]) => new Set(some.map(({ source_url }) => source_url)).size;
  const words = (number: number) => COMPARE_TEXTS[lang].sources(number, formatNumber(number, lang));
  const merged = [...groupBy(figures, ({ value }) => value)].filter(([, some]) => count(some) > 1);
  return [words(count(figures)), ...merged.map(([value, some]) => `${write(value)}: ${words(count(some))}`)].join('; ');
}

function periodText(years: readonly number[]): string {
  return years.length ? yearSpan([Math.min(...years), Math.max(...years)]) : '';
}
