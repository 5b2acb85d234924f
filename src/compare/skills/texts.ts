import type { Lang } from '../../data/lang.ts';
import { synergies as en } from '../../i18n/en/synergies.ts';
import { synergies as es } from '../../i18n/es/synergies.ts';

/** The texts of activities, synergies and talent; they arrive with the workspace. */
export const SYNERGY_TEXTS: Readonly<Record<Lang, SynergyTexts>> = { en, es };
export type SynergyTexts = typeof en;
