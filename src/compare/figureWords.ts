import type { Lang } from '../data/lang.ts';
import type { Figures } from '../data/load.ts';
import { TEXTS } from '../i18n/texts.ts';
import { formatFigure } from '../ui/formatFigure.ts';

/** A figure with its unit in one text: "85 companies", "No. 4". */
export function figureWords(value: number, code: string, { units }: Pick<Figures, 'units'>, lang: Lang): string {
  const { number, unit } = formatFigure(value, code, units.get(code), lang);
  return code === 'rank' ? TEXTS[lang].panels.state.rank(number) : `${number} ${unit}`.trim();
}
