import type { Area } from '../../data/codes.ts';
import type { Lang } from '../../data/lang.ts';
import type { Figures } from '../../data/load.ts';
import type { FigureRow } from '../../data/rows.ts';
import { countLeftOut, hasCourse, periodOf, type Series, seriesOf, stretches } from '../../data/series.ts';
import { areaName } from '../../i18n/areaName.ts';
import { CHART_TEXTS } from '../../share/chart/texts.ts';
import { kindFor } from '../../ui/charts/axis.ts';
import { type Course, drawCourses } from '../../ui/charts/courseChart.ts';
import { type ValueFormat, valueFormat } from '../../ui/charts/valueFormat.ts';
import { formatNumber } from '../../ui/format.ts';
import { yearSpan } from '../../ui/yearSpan.ts';
import { rowTitle } from '../rowText.ts';
import type { Chart } from './chart.ts';
import { isReference, listFigures } from './figureList.tsx';

/** The course of each area over the years; null where no area has figures of two of them. */
export function courseChart(
  row: FigureRow,
  areas: readonly Area[],
  figures: Figures,
  edition: string,
  year: number | null,
  lang: Lang,
): Chart | null {
  const series = seriesOf(row, areas);
  const period = periodOf(series);
  if (period === null || !hasCourse(series)) return null;
  const charts = CHART_TEXTS[lang];
  const all = series.flatMap(({ points }) => points.flatMap(({ summary }) => summary.recent));
  const own = all.filter(({ place }) => !isReference(place)).map(({ value }) => value);
  const format = valueFormat(
    all.map(({ value }) => value),
    row.unit,
    figures.units.get(row.unit),
    lang,
  );
  const kind = kindFor(own.length ? own : all.map(({ value }) => value), row.unit === 'rank');
  const leftOut = countLeftOut(row, areas, null);
  const courses = series.map((one) => courseOf(one, format, lang));
  return {
    content: {
      name: `${row.id.replace(/[^a-z0-9]+/g, '-')}-${lang === 'es' ? 'en-el-tiempo' : 'over-time'}`,
      title: charts.overYears(rowTitle(row, figures, lang)),
      subtitle: [
        charts.course(format.unit, yearSpan(period)),
        ...(kind === 'log' ? [charts.logarithmic] : []),
        ...(kind === 'rank' ? [charts.rankScale] : []),
      ].join(' · '),
      // A course has all years, so whatever year is shown all of them are left out.
      notes: leftOut ? [charts.leftOut(leftOut, formatNumber(leftOut, lang))] : [],
      ...listFigures(row, areas, all, figures, edition, lang),
    },
    draw: (width, colors) =>
      drawCourses(courses, {
        width,
        kind,
        period,
        year,
        write: format.write,
        colors,
        noData: (names) => charts.noDataFor(names.join(', ')),
        ownScale: (names) => charts.ownScale(names.join(', ')),
      }),
  };
}

function courseOf({ area, points }: Series, { write }: ValueFormat, lang: Lang): Course {
  const last = points.at(-1);
  const ends = last ? [...new Set(last.range.map(write))].join('–') : '';
  return {
    id: area,
    name: areaName(area, lang),
    points: points.map(({ year, summary }) => ({ year, values: summary.recent.map(({ value }) => value) })),
    stretches: stretches(points).map((run) => run.map(({ year, range: [value] }) => ({ year, value }))),
    newest: last ? `${ends} · ${last.year}` : '',
    isReference: isReference(area),
  };
}
