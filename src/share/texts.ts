import type { Lang } from '../data/lang.ts';
import { share as en } from '../i18n/en/share.ts';
import { share as es } from '../i18n/es/share.ts';
import { selectLang } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';

/** The texts of links and files; apart from TEXTS, since they are needed only once the dialog opens. */
export const SHARE_TEXTS: Readonly<Record<Lang, ShareTexts>> = { en, es };
export type ShareTexts = typeof en;

export const useShareTexts = (): ShareTexts => SHARE_TEXTS[useAtlas(selectLang)];
