import { citationsOf, type Evidence, type Proof } from '../../data/claims.ts';
import type { Lang } from '../../data/lang.ts';
import { sourceWords } from '../../ui/claimSource.ts';
import { formatDate } from '../../ui/format.ts';
import type { PresentTexts } from '../texts.ts';

/** So many of several sources are named; the others are counted. */
const NAMED = 2;

/**
 * "dic 2020 · Mexico Business News"; what is no observed figure says so first; the atlas's own counts name the atlas.
 * Sources that a claim names one by one stand each with its date, or say that it has none.
 */
export function sourceLine(proof: Proof, evidence: Evidence, lang: Lang, texts: PresentTexts): string {
  return citationsOf(proof)
    .map((cited) => citation(cited, evidence, lang, texts))
    .join('; ');
}

function citation(proof: Proof, evidence: Evidence, lang: Lang, texts: PresentTexts): string {
  const words = sourceWords(proof, evidence.figures.indicators);
  const undated = proof.claim.from === 'state' && proof.claim.sources ? [texts.undated] : [];
  const date = proof.date === null ? undated : [formatDate(proof.date, lang)];
  if (words.length === 0) return texts.ownCount;
  const more = words.length - NAMED;
  const named = words.slice(0, NAMED).join(', ');
  // An estimate, a target or a doubtful figure is never read as an observed one.
  const nature = proof.nature === null || proof.nature === 'observed' ? [] : [texts.nature[proof.nature]];
  return [...nature, ...date, more > 0 ? texts.andMore(named, more) : named].join(' · ');
}
