import type { Lang } from '../data/lang.ts';
import type { Figures } from '../data/load.ts';
import { PANEL_TEXTS } from '../i18n/panelTexts.ts';
import { formatFigure } from '../ui/formatFigure.ts';

/** A figure with its unit in one text: "85 companies", "No. 4". */
export function figureWords(value: number, code: string, { units }: Pick<Figures, 'units'>, lang: Lang): string {
  const { number, unit } = formatFigure(value, code, units.get(code), lang);
  return code === 'rank' ? PANEL_TEXTS[lang].state.rank(number) : `${number} ${unit}`.trim();
}
