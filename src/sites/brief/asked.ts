import { lowerFirst } from '../../lib/lowerFirst.ts';
import type { Criterion } from '../../state/criteria.ts';
import { SITES_TEXTS } from '../texts.ts';
import { isRank, valueText, type Wording } from '../wording.ts';

/** What a must-have asks, like "at most 25 km"; '' where nothing is asked. */
export function thresholdText({ measure, must }: Criterion, wording: Wording): string {
  const sites = SITES_TEXTS[wording.lang];
  if (must === null) return '';
  if (measure.of === 'region') return sites.mustBeIn;
  if (measure.of === 'status') return sites.mustBeActive;
  const value = lowerFirst(valueText(measure, must.value, must.value, wording));
  return isRank(measure) && must.op === 'max' ? sites.rankOrBetter(value) : `${sites.op[must.op]} ${value}`;
}

/** That only active ones count in the measure; '' where the question does not arise, or the measure's name says otherwise. */
export function whoCounts({ measure }: Criterion, { lang }: Wording): string {
  return 'any' in measure && !measure.any ? SITES_TEXTS[lang].activeOnly : '';
}
