import type { Lang } from '../data/lang.ts';
import { surroundings as en } from '../i18n/en/surroundings.ts';
import { surroundings as es } from '../i18n/es/surroundings.ts';
import { selectLang } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';

/** The texts of what is around a location; they arrive with the workspace. */
export const SURROUNDINGS_TEXTS: Readonly<Record<Lang, SurroundingsTexts>> = { en, es };
export type SurroundingsTexts = typeof en;

export const useSurroundingsTexts = (): SurroundingsTexts => SURROUNDINGS_TEXTS[useAtlas(selectLang)];
