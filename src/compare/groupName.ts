import type { Lang } from '../data/lang.ts';
import { TEXTS } from '../i18n/texts.ts';
import type { RowGroup } from './comparing.ts';
import { COMPARE_TEXTS } from './texts.ts';

/** The name of a subject. */
export function groupName(group: RowGroup, lang: Lang): string {
  return group === 'atlas' ? COMPARE_TEXTS[lang].atlasGroup : TEXTS[lang].codes.indicatorGroup[group];
}
