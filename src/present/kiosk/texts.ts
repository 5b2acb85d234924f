import type { Lang } from '../../data/lang.ts';
import { kiosk as en } from '../../i18n/en/kiosk.ts';
import { kiosk as es } from '../../i18n/es/kiosk.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';

export const KIOSK_TEXTS: Readonly<Record<Lang, typeof en>> = { en, es };

export const useKioskTexts = (): typeof en => KIOSK_TEXTS[useAtlas(selectLang)];
