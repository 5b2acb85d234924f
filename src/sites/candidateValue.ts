import { isRough } from '../data/near.ts';
import type { Measure } from '../state/criteria.ts';
import type { Candidate } from './engine/candidates.ts';
import type { Values } from './engine/measure.ts';
import { type Records, recordsOf } from './engine/records.ts';
import type { World } from './engine/world.ts';
import { SITES_TEXTS } from './texts.ts';
import { valueText, type Wording } from './wording.ts';

/** A candidate's value of a measure in words, with what it rests on. */
export type CandidateValue = Readonly<{
  text: string;
  records: Records;
  /** Of those counted, how many points stand for a town or municipality only, so that they may lie farther or nearer. */
  rough: number;
}>;

/**
 * Reads a value as it can be known: "≈" where points behind it stand for a town or municipality, and that an airport is itself
 * the nearest one, since elsewhere its neighbours are named.
 */
export function candidateValue(
  measure: Measure,
  { low, high }: Values,
  at: number,
  candidate: Candidate,
  world: World,
  wording: Wording,
): CandidateValue {
  const records = recordsOf(measure, candidate, world);
  const text = valueText(measure, low[at] as number, high[at] as number, wording);
  const isCount = 'km' in measure;
  const meant = isCount ? records.organizations : records.organizations.slice(0, 1);
  const rough = meant.filter(({ listing }) => isRough(listing)).length;
  if (!isCount && meant[0]?.listing.id === candidate.id) {
    return { text: SITES_TEXTS[wording.lang].itself(text), records, rough: 0 };
  }
  // A count around a point that is only about right may miss some, even where it finds nobody.
  const isAbout = rough > 0 || (isRough(candidate) && (isCount || meant.length > 0));
  return { text: isAbout ? `≈\u00a0${text}` : text, records, rough };
}
