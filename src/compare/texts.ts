import type { Lang } from '../data/lang.ts';
import { compare as en } from '../i18n/en/compare.ts';
import { compare as es } from '../i18n/es/compare.ts';
import { selectLang } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';

/** The texts of the workspace; apart from TEXTS, since they are needed only once it opens. */
export const COMPARE_TEXTS: Readonly<Record<Lang, CompareTexts>> = { en, es };
export type CompareTexts = typeof en;

export const useCompareTexts = (): CompareTexts => COMPARE_TEXTS[useAtlas(selectLang)];
