import type { Lang } from '../data/lang.ts';
import type { Figures } from '../data/load.ts';
import { PANEL_TEXTS } from '../i18n/panelTexts.ts';
import { formatRange } from '../ui/formatFigure.ts';

/** A figure with its unit in one text: "85 companies", "No. 4". */
export function figureWords(value: number, code: string, figures: Pick<Figures, 'units'>, lang: Lang): string {
  return rangeWords([value, value], code, figures, lang);
}

/** A range with its unit once: "50–85 companies"; equal ends are one figure. */
export function rangeWords(
  range: readonly [low: number, high: number],
  code: string,
  { units }: Pick<Figures, 'units'>,
  lang: Lang,
): string {
  const { number, unit } = formatRange(range, code, units.get(code), lang);
  return code === 'rank' ? PANEL_TEXTS[lang].state.rank(number) : `${number} ${unit}`.trim();
}
