import type { Nature } from '../data/codes.ts';
import type { Cell, Row } from '../data/comparison.ts';
import type { Summary } from '../data/figures.ts';
import type { Lang } from '../data/lang.ts';
import type { Figures } from '../data/load.ts';
import { type FigureCell, isOld } from '../data/rows.ts';
import type { TallyCell } from '../data/tallies.ts';
import { PANEL_TEXTS } from '../i18n/panelTexts.ts';
import { formatDate, formatNumber } from '../ui/format.ts';
import type { FormattedFigure } from '../ui/formatFigure.ts';
import { yearSpan } from '../ui/yearSpan.ts';
import { rangeParts } from './figureWords.ts';
import { COMPARE_TEXTS } from './texts.ts';

/** A cell in words, the same on screen, on paper and aloud. */
export type CellText = Readonly<{
  /** The figure, or the range where sources contradict each other; null where there is none. */
  number: string | null;
  unit: string;
  /** When it is for: a date, or the years of a range; '' for what this atlas counts today. */
  date: string;
  isOld: boolean;
  /** More than can be read from number, unit and date: the newest of a range and its sources, the other way of counting. */
  more: string;
  nature: Nature;
}>;

/** @param today the year that is shown, from which the age of figures is told */
export function cellText(row: Row, cell: Cell, figures: Figures, lang: Lang, today: number): CellText {
  if (cell.of === 'tally') return tallyText(cell, row.of === 'tally' && row.key === 'total', lang, today);
  return cell.summary === null ? NOTHING : figureText(cell, cell.summary, figures, lang, today);
}

const NOTHING: CellText = { number: null, unit: '', date: '', isOld: false, more: '', nature: 'observed' };

function figureText(
  { span }: FigureCell,
  summary: NonNullable<FigureCell['summary']>,
  figures: Figures,
  lang: Lang,
  today: number,
): CellText {
  const { newest, disagree, years, sources, unit } = summary;
  const isRange = span !== null && disagree && span[0] !== span[1] && years !== null;
  const shown = rangeParts(isRange ? span : [newest.value, newest.value], unit, figures, lang);
  return {
    ...shown,
    date: isRange ? yearSpan(years) : formatDate(newest.year, lang),
    isOld: isOld(newest, today),
    more: isRange
      ? [newestText(summary, shown, figures, lang), PANEL_TEXTS[lang].sources(sources, formatNumber(sources, lang))]
          .filter(Boolean)
          .join(' · ')
      : '',
    nature: newest.nature,
  };
}

/**
 * What the newest figures of a range say, the unit only where it is not that of the range; '' where they make the whole range.
 * @param say puts it into words, with its date
 */
export function newestText(
  { newest, recent, unit }: Summary,
  range: FormattedFigure,
  figures: Figures,
  lang: Lang,
  say = COMPARE_TEXTS[lang].newest,
): string {
  const values = recent.filter(({ year }) => year === newest.year).map(({ value }) => value);
  const own = rangeParts([Math.min(...values), Math.max(...values)], unit, figures, lang);
  if (own.number === range.number) return '';
  const words = own.unit === range.unit ? own.number : `${own.number} ${own.unit}`;
  return say(words, formatDate(newest.year, lang));
}

/** Below one a second decimal tells something from nothing. */
export const relativeNumber = (value: number, lang: Lang) => formatNumber(value, lang, value < 1 ? 2 : 1);

function tallyText(cell: TallyCell, isTotal: boolean, lang: Lang, year: number): CellText {
  const compare = COMPARE_TEXTS[lang];
  const { mode, count, isOfYear, perMillion, undated, span } = cell;
  const absolute = formatNumber(count, lang);
  const relative = perMillion === null ? null : relativeNumber(perMillion, lang);
  const isRelative = mode === 'million';
  // Of nothing there is nothing per million, and a lacking population is said once.
  const relativeText =
    relative === null ? (isTotal ? compare.noPopulation : '') : count === 0 ? '' : `${relative} ${compare.perMillion}`;
  return {
    number: span === null ? null : isRelative ? relative : absolute,
    unit: isRelative && span !== null ? compare.perMillion : '',
    date: '',
    isOld: false,
    more: [
      undated > 0 ? compare.undated(undated, formatNumber(undated, lang)) : '',
      isRelative ? (isOfYear ? compare.begun(absolute, year) : compare.listed(count, absolute)) : relativeText,
    ]
      .filter(Boolean)
      .join(' · '),
    nature: 'observed',
  };
}
