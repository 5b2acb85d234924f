import type { Lang } from '../../data/lang.ts';
import { formatNumber } from '../../ui/format.ts';

/** A share as a percentage, to the tenth that 1,000 weightings allow. */
export function formatShare(share: number, lang: Lang): string {
  return `${formatNumber(share * 100, lang, 1)}\u00a0%`;
}
