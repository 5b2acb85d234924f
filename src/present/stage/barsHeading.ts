import type { Evidence, Proof } from '../../data/claims.ts';
import type { Lang } from '../../data/lang.ts';
import { claimText } from '../../ui/claimText.ts';
import type { PresentTexts } from '../texts.ts';

/** What the bars count, with its unit; empty where they do not count the same. */
export function barsHeading(proofs: readonly Proof[], { figures }: Evidence, lang: Lang, texts: PresentTexts): string {
  const headings = new Set(
    proofs.map((proof) => {
      const { claim } = proof;
      if (claim.from === 'count') {
        const kinds = claim.filter.kind ?? [];
        const isCompanies = kinds.length > 0 && kinds.every((kind) => kind === 'company' || kind === 'startup');
        return isCompanies ? texts.barsOf.companies : texts.barsOf.organizations;
      }
      if (claim.from !== 'indicator') return '';
      const { unit } = claimText(proof, lang, figures.units);
      const title = figures.catalogue.get(claim.indicator)?.[`title_${lang}`] ?? '';
      return title && unit ? `${title}, ${unit}` : title;
    }),
  );
  const [heading = ''] = headings;
  return headings.size === 1 ? heading : '';
}
