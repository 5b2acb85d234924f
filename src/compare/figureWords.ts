import type { Lang } from '../data/lang.ts';
import type { Figures } from '../data/load.ts';
import { PANEL_TEXTS } from '../i18n/panelTexts.ts';
import { type FormattedFigure, formatRange } from '../ui/formatFigure.ts';

type Range = readonly [low: number, high: number];
type Units = Pick<Figures, 'units'>;

/** A figure with its unit in one text: "85 companies", "No. 4". */
export function figureWords(value: number, code: string, figures: Units, lang: Lang): string {
  return rangeWords([value, value], code, figures, lang);
}

/** A range with its unit once: "50–85 companies"; equal ends are one figure. */
export function rangeWords(range: Range, code: string, figures: Units, lang: Lang): string {
  const { number, unit } = rangeParts(range, code, figures, lang);
  return unit === '%' ? `${number}%` : `${number} ${unit}`.trim();
}

/** The same in two parts; a place in a ranking is a number of its own, without unit. */
export function rangeParts(range: Range, code: string, { units }: Units, lang: Lang): FormattedFigure {
  const parts = formatRange(range, code, units.get(code), lang);
  return code === 'rank' ? { number: PANEL_TEXTS[lang].state.rank(parts.number), unit: '' } : parts;
}
