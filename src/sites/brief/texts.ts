import type { Lang } from '../../data/lang.ts';
import { brief as en } from '../../i18n/en/brief.ts';
import { brief as es } from '../../i18n/es/brief.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';

/** The texts of the printed brief; they arrive with it. */
const BRIEF_TEXTS: Readonly<Record<Lang, typeof en>> = { en, es };

export const useBriefTexts = (): typeof en => BRIEF_TEXTS[useAtlas(selectLang)];
