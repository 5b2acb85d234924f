import type { Lang } from '../../data/lang.ts';
import { time as en } from '../../i18n/en/time.ts';
import { time as es } from '../../i18n/es/time.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';

const TIME_TEXTS: Readonly<Record<Lang, typeof en>> = { en, es };

export const useTimeTexts = () => TIME_TEXTS[useAtlas(selectLang)];
