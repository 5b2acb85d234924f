import type { Lang } from '../../data/lang.ts';
import { shortlist as en } from '../../i18n/en/shortlist.ts';
import { shortlist as es } from '../../i18n/es/shortlist.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';

/** The texts of the shortlist; they arrive with it. */
const SHORTLIST_TEXTS: Readonly<Record<Lang, typeof en>> = { en, es };

export const useShortlistTexts = (): typeof en => SHORTLIST_TEXTS[useAtlas(selectLang)];
