import { isState } from '../data/areas.ts';
import type { Area } from '../data/codes.ts';
import type { Lang } from '../data/lang.ts';
import { TEXTS } from './texts.ts';

/** The name of a state, of Mexico or of the Alliance. */
export function areaName(area: Area, lang: Lang): string {
  const { codes } = TEXTS[lang];
  return isState(area) ? codes.state[area] : (codes.widerArea[area] ?? area);
}
