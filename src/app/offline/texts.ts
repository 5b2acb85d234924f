import type { Lang } from '../../data/lang.ts';
import { offline as en } from '../../i18n/en/offline.ts';
import { offline as es } from '../../i18n/es/offline.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';

const OFFLINE_TEXTS: Readonly<Record<Lang, typeof en>> = { en, es };

export const useOfflineTexts = (): typeof en => OFFLINE_TEXTS[useAtlas(selectLang)];
