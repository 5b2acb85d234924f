import type { Lang } from '../../data/lang.ts';
import type { Unit } from '../../data/schema.ts';
import { formatNumber } from '../format.ts';
import { MILLION, MILLIONS, MONEY } from '../formatFigure.ts';

/** How a whole chart writes its values: all to one scale, so that axis and labels can be compared at a glance. */
export type ValueFormat = Readonly<{
  /** The unit in words, with "million" where values are written in millions. */
  unit: string;
  write: (value: number) => string;
}>;

/** @param unit undefined where the catalogue lacks it; then its code stands for it */
export function valueFormat(
  values: readonly number[],
  code: string,
  unit: Unit | undefined,
  lang: Lang,
  decimals = 2,
): ValueFormat {
  if (MONEY.has(code) && values.some((value) => Math.abs(value) >= MILLION)) {
    return {
      unit: MILLIONS[lang](false, unit?.[`short_${lang}`] ?? code),
      write: (value) => formatNumber(value / MILLION, lang, decimals),
    };
  }
  return { unit: unit?.[`label_${lang}`] ?? code, write: (value) => formatNumber(value, lang, decimals) };
}
