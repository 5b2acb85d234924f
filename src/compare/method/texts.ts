import type { Lang } from '../../data/lang.ts';
import { compareMethod as en } from '../../i18n/en/compareMethod.ts';
import { compareMethod as es } from '../../i18n/es/compareMethod.ts';

/** The texts of the method page, which few open. */
export const METHOD_TEXTS: Readonly<Record<Lang, typeof en>> = { en, es };

/** What the page explains, in its order. */
export const METHOD_PARTS = ['newest', 'places', 'perMillion', 'counted', 'year', 'distance'] as const;
export type MethodPart = (typeof METHOD_PARTS)[number];
