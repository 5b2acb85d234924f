import type { Facts } from '../../data/facts.ts';
import type { Lang } from '../../data/lang.ts';
import { seriesOf } from '../../data/series.ts';
import type { Chart } from '../charts/chart.ts';
import { comparisonChart } from '../charts/comparisonChart.ts';
import { COMPOSITIONS, compositionChart } from '../charts/compositionChart.tsx';
import { courseChart } from '../charts/courseChart.ts';
import { tallyChart } from '../charts/tallyChart.tsx';
import { citedSource } from '../cite.ts';
import type { Comparison } from '../comparing.ts';
import { sourcesOfCell } from './numbered.ts';

/** A chart on paper, and the sources of what it draws as they are cited. */
export type PrintedChart = Readonly<{ chart: Chart; sources: readonly string[] }>;

/** What paper shows as charts: the focused row, and what the organizations of each area are made up of. */
export function reportCharts(comparison: Comparison, facts: Facts, lang: Lang): readonly PrintedChart[] {
  const { byId, comparing, figures } = comparison;
  const rows = [...byId.values()];
  const compositions = COMPOSITIONS.flatMap((key) => {
    const chart = compositionChart(key, rows, comparing, figures, facts, 'light', lang);
    return chart ? [{ chart, sources: [] }] : [];
  });
  return [...ofFocused(comparison, facts, lang), ...compositions];
}

function ofFocused({ focused, comparing, figures }: Comparison, facts: Facts, lang: Lang): readonly PrintedChart[] {
  if (focused === null) return [];
  const { row, areas, cells } = focused;
  const { year, mode } = comparing;
  const sources = cells.flatMap(sourcesOfCell);
  if (row.of === 'tally') {
    const isRelative = mode === 'million';
    const chart = tallyChart(focused, row, figures, facts, year, isRelative, lang);
    // What is only counted has no source but this atlas.
    return [{ chart, sources: isRelative ? sources : [] }];
  }
  const course = courseChart(row, areas, figures, facts.edition, year, lang);
  const dated = seriesOf(row, areas).flatMap(({ points }) => points.flatMap(({ summary }) => summary.recent));
  return [
    { chart: comparisonChart(focused, row, figures, facts.edition, year, lang), sources },
    ...(course ? [{ chart: course, sources: dated.map(citedSource) }] : []),
  ];
}
