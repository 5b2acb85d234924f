import type { Lang } from '../data/lang.ts';
import type { Figures } from '../data/load.ts';
import { TEXTS } from '../i18n/texts.ts';
import type { StateColors } from '../state/overlay.ts';
import { formatNumber } from '../ui/format.ts';
import { formatRange } from '../ui/formatFigure.ts';
import type { Choropleth } from './choropleth.ts';

const NAMED_SOURCES = 2;

/** What the colours of the states mean, in words: for the legend on screen and in pictures. */
export type ColorWords = Readonly<{
  /** Of each class, from little to much: its values, and how many states have them. */
  classes: readonly Readonly<{ label: string; states: string }>[];
  /** States without a figure. */
  without: string;
  /** Years and sources; '' where the colours say something of this atlas itself. */
  note: string;
}>;

/**
 * @param measure of a workspace; null for an indicator and for this atlas's count
 * @param units of the figures; not needed where `color.unit` is null
 */
export function colorWords(
  color: Choropleth,
  units: Figures['units'],
  measure: StateColors | null,
  isOwnCount: boolean,
  lang: Lang,
): ColorWords {
  const { map: texts } = TEXTS[lang];
  const unit = color.unit === null ? undefined : units.get(color.unit);
  const range = (from: number, to: number) => {
    if (measure) return measure.range(from, to);
    const { number, unit: name } = formatRange([from, to], color.unit ?? '', unit, lang);
    return color.unit === null ? number : `${number} ${name}`;
  };
  const others = color.sources.length - NAMED_SOURCES;
  const named = color.sources.slice(0, NAMED_SOURCES).join(', ');
  return {
    classes: color.classes.map(({ from, to, states }) => ({
      label: range(from, to),
      states: texts.states(states.length, formatNumber(states.length, lang)),
    })),
    without: (measure?.isOwnCount ?? isOwnCount) ? texts.noneListed : texts.noData,
    note: color.years
      ? [
          `${texts.asOf(...color.years)}.`,
          texts.from(named),
          ...(others > 0 ? [texts.moreSources(others, formatNumber(others, lang))] : []),
        ].join(' ')
      : '',
  };
}
