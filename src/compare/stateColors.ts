import { STATES } from '../data/codes.ts';
import type { Comparing, Row } from '../data/comparison.ts';
import { yearOf } from '../data/facets.ts';
import { isComparable } from '../data/figures.ts';
import type { Lang } from '../data/lang.ts';
import type { Figures } from '../data/load.ts';
import { type FigureRow, figureCell } from '../data/rows.ts';
import { type TallyRow, tallyCell } from '../data/tallies.ts';
import { CHART_TEXTS } from '../share/chart/texts.ts';
import type { StateColors } from '../state/overlay.ts';
import { formatNumber } from '../ui/format.ts';
import { sourceName } from '../ui/sourceName.ts';
import { rangeWords } from './figureWords.ts';
import { rowName } from './rowText.ts';
import { COMPARE_TEXTS } from './texts.ts';

/** All states by one row, the compared ones and the others: a state without colour has no figure, compared or not. */
export function stateColors(row: Row, figures: Figures, comparing: Comparing, lang: Lang): StateColors {
  return row.of === 'indicator'
    ? byFigures(row, figures, comparing.year, lang)
    : byTally(row, figures, comparing, lang);
}

function byFigures(row: FigureRow, figures: Figures, year: number | null, lang: Lang): StateColors {
  const newest = STATES.flatMap((state) => {
    const summary = figureCell(row, state, year).summary;
    return summary && isComparable(summary.newest) ? [{ state, figure: summary.newest }] : [];
  });
  const years = newest.map(({ figure }) => yearOf(figure.year));
  return {
    title: rowName(row, figures, lang),
    values: new Map(newest.map(({ state, figure }) => [state, figure.value])),
    range: (from, to) => rangeWords([from, to], row.unit, figures, lang),
    isOwnCount: false,
    years: years.length ? [Math.min(...years), Math.max(...years)] : null,
    sources: [...new Set(newest.map(({ figure }) => figure.publisher ?? sourceName(figure.source_url).host))].sort(),
    note: null,
  };
}

function byTally(row: TallyRow, figures: Figures, { year, mode, populations }: Comparing, lang: Lang): StateColors {
  const values = STATES.flatMap((state) => {
    const { value, count } = tallyCell(row, state, year, mode, populations.get(state) ?? null);
    return value === null || count === 0 ? [] : [[state, value] as const];
  });
  const unit = mode === 'million' ? ` ${COMPARE_TEXTS[lang].perMillion}` : '';
  return {
    title: rowName(row, figures, lang),
    values: new Map(values),
    range: (from, to) => `${[...new Set([from, to])].map((value) => formatNumber(value, lang, 1)).join('–')}${unit}`,
    isOwnCount: true,
    years: null,
    sources: [],
    note: CHART_TEXTS[lang].counted,
  };
}
