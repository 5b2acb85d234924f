import type { Lang } from '../data/lang.ts';
import type { Unit } from '../data/schema.ts';
import { formatNumber } from './format.ts';

/** A figure in two parts, so that the number can be large and its unit small. */
export type FormattedFigure = Readonly<{ number: string; unit: string }>;

export const MONEY = new Set(['USD', 'MXN', 'EUR']);
export const MILLION = 1_000_000;
/** "billion" is 10⁹ in English and 10¹² in Spanish, so money is said in millions in both. */
export const MILLIONS: Readonly<Record<Lang, (one: boolean, currency: string) => string>> = {
  en: (_one, currency) => `million ${currency}`,
  es: (one, currency) => `${one ? 'millón' : 'millones'} de ${currency}`,
};

/** @param unit undefined where the catalogue lacks it; then its code stands for it */
export function formatFigure(value: number, code: string, unit: Unit | undefined, lang: Lang): FormattedFigure {
  return formatRange([value, value], code, unit, lang);
}

/** "50–85" with its unit, "1 company" in the singular; equal ends are one number. */
export function formatRange(
  [low, high]: readonly [number, number],
  code: string,
  unit: Unit | undefined,
  lang: Lang,
): FormattedFigure {
  const many = unit?.[`short_${lang}`] ?? code;
  const short = low === 1 && high === 1 ? (unit?.[`one_${lang}`] ?? many) : many;
  const inMillions = MONEY.has(code) && Math.abs(high) >= MILLION;
  const scale = inMillions ? MILLION : 1;
  const text = (value: number) => formatNumber(value / scale, lang);
  return {
    number: low === high ? text(low) : `${text(low)}–${text(high)}`,
    unit: inMillions ? MILLIONS[lang](low === high && high === MILLION, short) : short,
  };
}
