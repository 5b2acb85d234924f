import type { Lang } from '../data/lang.ts';
import { selectLang } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';
import { panels as en } from './en/panels.ts';
import { panels as es } from './es/panels.ts';

/** The texts of panels; apart from TEXTS, since all that shows them loads later. */
export const PANEL_TEXTS: Readonly<Record<Lang, PanelTexts>> = { en, es };
export type PanelTexts = typeof en;

export const usePanelTexts = (): PanelTexts => PANEL_TEXTS[useAtlas(selectLang)];
