import type { Evidence, Proof } from '../../data/claims.ts';
import type { Lang } from '../../data/lang.ts';
import { sourceWords } from '../../ui/claimSource.ts';
import { formatDate } from '../../ui/format.ts';
import type { PresentTexts } from '../texts.ts';

/** So many of several sources are named; the others are counted. */
const NAMED = 2;

/** "dic 2020 · Mexico Business News"; the atlas's own counts name the atlas. */
export function sourceLine(proof: Proof, evidence: Evidence, lang: Lang, texts: PresentTexts): string {
  const words = sourceWords(proof, evidence.figures.indicators);
  const date = proof.date === null ? [] : [formatDate(proof.date, lang)];
  if (words.length === 0) return texts.ownCount;
  const more = words.length - NAMED;
  const named = words.slice(0, NAMED).join(', ');
  return [...date, more > 0 ? texts.andMore(named, more) : named].join(' · ');
}
