import type { Lang } from '../data/lang.ts';

/** Mexican conventions in both languages: 1,234.5. */
const LOCALES: Readonly<Record<Lang, string>> = { es: 'es-MX', en: 'en' };

const numbers = new Map<string, Intl.NumberFormat>();
const countries: Partial<Record<Lang, Intl.DisplayNames>> = {};

/** A number as the language writes it, with at most so many decimals. */
export function formatNumber(value: number, lang: Lang, decimals = 2): string {
  const key = `${lang}${decimals}`;
  let format = numbers.get(key);
  if (!format) {
    format = new Intl.NumberFormat(LOCALES[lang], { maximumFractionDigits: decimals });
    numbers.set(key, format);
  }
  return format.format(value);
}

/** "1.7 km" below ten, "41 km" above. */
export function formatKm(km: number, lang: Lang): string {
  return `${formatNumber(km, lang, km < 10 ? 1 : 0)} km`;
}

/** A date with the precision it has: 2012, "Apr 2012" or "25 Apr 2012". */
export const formatDate = (date: string, lang: Lang): string => dateText(date, lang, 'short');

/** The same for a sentence: 2012, "April 2012", "25 April 2012". */
export const formatLongDate = (date: string, lang: Lang): string => dateText(date, lang, 'long');

function dateText(date: string, lang: Lang, monthAs: 'short' | 'long'): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  if (month === undefined) return String(year);
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: monthAs, timeZone: 'UTC' };
  if (day !== undefined) options.day = 'numeric';
  return new Intl.DateTimeFormat(lang === 'es' ? 'es-MX' : 'en-GB', options).format(
    Date.UTC(year, month - 1, day ?? 1),
  );
}

/** The name of a country in that language; the code where there is none. */
export function formatCountry(code: string, lang: Lang): string {
  countries[lang] ??= new Intl.DisplayNames(LOCALES[lang], { type: 'region', fallback: 'code' });
  return countries[lang].of(code) ?? code;
}
