import { type Gone, isProof, type Proof } from '../data/claims.ts';
import type { Lang } from '../data/lang.ts';
import type { Unit } from '../data/schema.ts';
import type { Qualifier } from '../data/storySchema.ts';
import { formatLongDate } from './format.ts';
import { formatFigure } from './formatFigure.ts';

export type Units = ReadonlyMap<string, Unit>;
/** A claim as a stage shows it: what stands large, what stands small beside it, and whether the source gives a bound. */
export type ClaimText = Readonly<{ qualifier: string; number: string; unit: string }>;

const QUALIFIERS: Readonly<Record<Lang, Readonly<Record<Qualifier, string>>>> = {
  es: { over: 'más de', about: 'cerca de', under: 'menos de' },
  en: { over: 'over', about: 'about', under: 'under' },
};
/** Stands where a fact is gone. */
const NOTHING = '—';

/**
 * A claim in the language.
 * @param share what of the number to show, 0 to 1, while it counts up; dates and texts are always whole
 */
export function claimText({ claim, value }: Proof, lang: Lang, units: Units, share = 1): ClaimText {
  const qualifier = claim.qualifier ? QUALIFIERS[lang][claim.qualifier] : '';
  if (value.is === 'date') return { qualifier, number: formatLongDate(value.date, lang), unit: '' };
  if (value.is === 'text') return { qualifier, number: value.text[lang], unit: '' };
  if (value.unit === 'rank') return { qualifier, number: ordinal(value.number, lang), unit: '' };
  const shown = share < 1 ? partOf(value.number, share) : value.number;
  const code = value.unit ?? '';
  const { number, unit } = formatFigure(shown, code, units.get(code), lang);
  return { qualifier, number, unit: isMeasure(code) ? unit : '' };
}

/** Money, shares, weights and rates are read with their unit; companies, people and plants are named by the text around them. */
const isMeasure = (code: string) => /^(%|t|km2|[A-Z]{3}\b.*|.*\/.*|.*\bper .*)$/.test(code);

/** Keeps the decimals of the whole, so that the number does not flicker in width. */
function partOf(number: number, share: number): number {
  const decimals = Number.isInteger(number) ? 0 : 1;
  return Number((number * share).toFixed(decimals));
}

/** A claim inside a sentence: "más de 80 millones de USD"; units that count things are the sentence's own. */
function claimInline(proof: Proof, lang: Lang, units: Units): string {
  const { qualifier, number, unit } = claimText(proof, lang, units);
  const measure = unit === '%' && lang === 'en' ? unit : unit && `\u00a0${unit}`;
  return `${qualifier && `${qualifier}\u00a0`}${number}${measure}`;
}

const PLACEHOLDER = /\{([a-z][a-z0-9]*)(\.date)?\}/g;

/** Names of the claims that a text refers to. */
export const placeholdersOf = (text: string): readonly string[] =>
  [...text.matchAll(PLACEHOLDER)].map(([, id]) => id as string);

/** Puts the facts into a text: `{c1}` is the claim's value, `{c1.date}` its date. */
export function fillText(text: string, results: readonly (Proof | Gone)[], lang: Lang, units: Units): string {
  const filled = text.replace(PLACEHOLDER, (_, id: string, date: string | undefined) => {
    const proof = results.find(({ claim }) => claim.id === id);
    if (proof === undefined || !isProof(proof)) return NOTHING;
    if (date === undefined) return claimInline(proof, lang, units);
    return proof.date === null ? NOTHING : formatLongDate(proof.date, lang);
  });
  // A qualifier or month may have come to the beginning of the sentence.
  return text.startsWith('{') ? filled.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : filled;
}

/** 4.º in Spanish, 4th in English. */
function ordinal(number: number, lang: Lang): string {
  if (lang === 'es') return `${number}.º`;
  const suffix = { one: 'st', two: 'nd', few: 'rd', other: 'th', many: 'th', zero: 'th' };
  return `${number}${suffix[ORDINALS.select(number)]}`;
}
const ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' });
