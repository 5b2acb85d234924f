import type { Activity, Area } from '../../data/codes.ts';
import type { Lang } from '../../data/lang.ts';
import { areaName } from '../../i18n/areaName.ts';
import { PANEL_TEXTS } from '../../i18n/panelTexts.ts';
import { TEXTS } from '../../i18n/texts.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatKm, formatNumber } from '../../ui/format.ts';
import { SYNERGY_TEXTS, type SynergyTexts } from './texts.ts';

/** Names and numbers as the language in force writes them. */
export type Words = Readonly<{
  lang: Lang;
  texts: SynergyTexts;
  area: (area: Area) => string;
  activity: (activity: Activity) => string;
  /** As it stands inside a sentence. */
  inSentence: (activity: Activity) => string;
  number: (value: number, decimals?: number) => string;
  percent: (share: number) => string;
  /** "same point" where there is nothing between them. @param isRough one of the two points stands for a town */
  km: (km: number, isRough: boolean) => string;
  /** "1 company", "15 companies" */
  companies: (count: number) => string;
}>;

const WORDS: Readonly<Record<Lang, Words>> = { en: makeWords('en'), es: makeWords('es') };

export function wordsOf(lang: Lang): Words {
  return WORDS[lang];
}

export const useWords = (): Words => WORDS[useAtlas(selectLang)];

function makeWords(lang: Lang): Words {
  const texts = SYNERGY_TEXTS[lang];
  const activity = (code: Activity) => TEXTS[lang].codes.activity[code];
  const number = (value: number, decimals?: number) => formatNumber(value, lang, decimals);
  return {
    lang,
    texts,
    number,
    activity,
    area: (area) => areaName(area, lang),
    inSentence: (code) => activity(code).replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()),
    percent: (share) => `${number(share * 100, 0)} %`,
    km: (km, isRough) => (km === 0 ? PANEL_TEXTS[lang].samePoint : `${isRough ? '≈ ' : ''}${formatKm(km, lang)}`),
    companies: (count) => texts.companies(count, number(count)),
  };
}
