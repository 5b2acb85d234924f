import type { Lang } from '../data/lang.ts';
import { sites as en } from '../i18n/en/sites.ts';
import { sites as es } from '../i18n/es/sites.ts';
import { selectLang } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';

/** The texts of this workspace; apart from TEXTS, since they are needed only once it opens. */
export const SITES_TEXTS: Readonly<Record<Lang, SitesTexts>> = { en, es };
export type SitesTexts = typeof en;

export const useSitesTexts = (): SitesTexts => SITES_TEXTS[useAtlas(selectLang)];
