import type { Lang } from '../data/lang.ts';
import { present as en } from '../i18n/en/present.ts';
import { present as es } from '../i18n/es/present.ts';
import { selectLang } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';

/** The texts of the presenter's workspace; apart from TEXTS, since they come with its chunk. */
export const PRESENT_TEXTS: Readonly<Record<Lang, PresentTexts>> = { en, es };
export type PresentTexts = typeof en;

export const usePresentTexts = (): PresentTexts => PRESENT_TEXTS[useAtlas(selectLang)];
