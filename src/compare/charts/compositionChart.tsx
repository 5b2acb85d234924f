import type { ComparedRow, Comparing } from '../../data/comparison.ts';
import type { Facts } from '../../data/facts.ts';
import type { Lang, Theme } from '../../data/lang.ts';
import type { Figures } from '../../data/load.ts';
import { type TallyCell, type TallyKey, type TallyRow, tallyCell } from '../../data/tallies.ts';
import { areaName } from '../../i18n/areaName.ts';
import { CHART_TEXTS } from '../../share/chart/texts.ts';
import { drawParts, type PartsRow } from '../../ui/charts/partsChart.ts';
import { formatNumber } from '../../ui/format.ts';
import { PALETTES } from '../../ui/palette.ts';
import { rowTitle } from '../rowText.ts';
import { COMPARE_TEXTS } from '../texts.ts';
import { CiteParts } from './CiteParts.tsx';
import type { Chart } from './chart.ts';
import { coverageNote } from './coverageNote.ts';

/** What is counted once for each organization, so that its parts add up to the whole. */
export const COMPOSITIONS = ['kind', 'role', 'status', 'since'] as const satisfies readonly TallyKey[];
export type Composition = (typeof COMPOSITIONS)[number];

/** What the organizations of each area are made up of, by one key; null where no area has any. Always absolute: shares of few say little. */
export function compositionChart(
  key: Composition,
  rows: readonly ComparedRow[],
  { areas, year }: Pick<Comparing, 'areas' | 'year'>,
  figures: Figures,
  facts: Facts,
  theme: Theme,
  lang: Lang,
): Chart | null {
  const charts = CHART_TEXTS[lang];
  const { column } = charts;
  const number = (value: number) => formatNumber(value, lang);
  const parts = rows.flatMap(({ row }) => (row.of === 'tally' && row.key === key ? [row] : []));
  const lines = areas.map((area) => ({
    area,
    cells: parts.map((part) => tallyCell(part, area, year, 'absolute', null)),
  }));
  const shown = parts.filter((_, i) => lines.some(({ cells }) => (cells[i] as TallyCell).count > 0));
  if (shown.length === 0) return null;
  const name = (part: TallyRow) => rowTitle(part, figures, lang);
  const colorOf = ({ value }: TallyRow) =>
    key === 'kind' ? PALETTES[theme].kinds[value as keyof (typeof PALETTES)['light']['kinds']] : undefined;
  const bars = lines.map(({ area, cells }): PartsRow & { undated: number } => {
    const values = new Map(parts.map((part, i) => [part.id, (cells[i] as TallyCell).count]));
    const total = [...values.values()].reduce((sum, count) => sum + count, 0);
    return {
      id: area,
      name: areaName(area, lang),
      values,
      total: number(total),
      undated: cells.reduce((sum, cell) => sum + cell.undated, 0),
    };
  });
  const title = key === 'kind' ? charts.byKind : COMPARE_TEXTS[lang].tally[key];
  const inWords = ({ values, undated }: (typeof bars)[number]) =>
    [
      ...shown.flatMap((part) => {
        const count = values.get(part.id) ?? 0;
        return count > 0 ? [`${name(part)} ${number(count)}`] : [];
      }),
      ...(year === null ? [] : [`${column.undated} ${number(undated)}`]),
    ].join(', ') || number(0);
  return {
    content: {
      name: `atlas-${key}`,
      title,
      subtitle: [charts.organizations, ...(year === null ? [] : [charts.countedThen(year)])].join(' · '),
      notes: [charts.counted, coverageNote(facts, figures, areas, lang)],
      sources: [],
      publishers: [],
      table: {
        headers: [column.area, ...shown.map(name), ...(year === null ? [] : [column.undated])],
        rows: bars.map(({ name: area, values, undated }) => [
          area,
          ...shown.map(({ id }) => number(values.get(id) ?? 0)),
          ...(year === null ? [] : [number(undated)]),
        ]),
        last: {
          header: COMPARE_TEXTS[lang].cite,
          of: (at) => {
            const bar = bars[at];
            return bar && <CiteParts title={title} area={bar.name} value={inWords(bar)} lang={lang} year={year} />;
          },
        },
      },
      data: [
        [column.areaCode, column.area, ...shown.map(name), column.undated, column.edition],
        ...bars.map(({ id, name: area, values, undated }) => [
          id,
          area,
          ...shown.map((part) => values.get(part.id) ?? 0),
          year === null ? null : undated,
          facts.edition,
        ]),
      ],
    },
    draw: (width, colors) =>
      drawParts(bars, {
        width,
        parts: shown.map((part) => ({ id: part.id, name: name(part), color: colorOf(part) })),
        full: null,
        write: number,
        colors,
      }),
  };
}
