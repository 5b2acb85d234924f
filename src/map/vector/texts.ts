import type { Lang } from '../../data/lang.ts';
import { vector as en } from '../../i18n/en/vector.ts';
import { vector as es } from '../../i18n/es/vector.ts';

/** The texts of static maps; apart from TEXTS, since they are needed only where one is drawn. */
export const VECTOR_TEXTS: Readonly<Record<Lang, typeof en>> = { en, es };
