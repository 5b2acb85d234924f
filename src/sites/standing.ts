import type { Candidate } from './engine/candidates.ts';
import type { SitesTexts } from './texts.ts';

type Texts = Pick<SitesTexts, 'statusOf' | 'confidenceOf'>;

/** What the facts say of the candidate itself: whether it is there, and how sure that is; nothing of an own pin. */
export function standingOf({ status, confidence }: Candidate, { statusOf, confidenceOf }: Texts): readonly string[] {
  return [status && statusOf[status], confidence && confidenceOf[confidence]].filter((said) => said !== null);
}

/** The same as far as it gives pause: not known to be active, or of low confidence. */
export function doubtsOf(candidate: Candidate, texts: Texts): readonly string[] {
  const { status, confidence } = candidate;
  return standingOf(
    { ...candidate, status: status === 'active' ? null : status, confidence: confidence === 'low' ? 'low' : null },
    texts,
  );
}
