import type { Lang } from '../data/lang.ts';
import { selectLang } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';
import { contacts as en } from './en/contacts.ts';
import { contacts as es } from './es/contacts.ts';

/** The texts of contacts; apart from TEXTS, since only panels and workspaces that load later name them. */
const CONTACT_TEXTS: Readonly<Record<Lang, ContactTexts>> = { en, es };
export type ContactTexts = typeof en;

export const useContactTexts = (): ContactTexts => CONTACT_TEXTS[useAtlas(selectLang)];
