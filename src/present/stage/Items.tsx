import type { Evidence, Proof } from '../../data/claims.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { claimText } from '../../ui/claimText.ts';
import { formatDate } from '../../ui/format.ts';
import { usePresentTexts } from '../texts.ts';
import { sourceLine } from './sourceLine.ts';

type Props = { proofs: readonly Proof[]; evidence: Evidence; fill: (text: string) => string };

/** Dated or named lines, each with its source. */
export function Items({ proofs, evidence, fill }: Props) {
  const texts = usePresentTexts();
  const lang = useAtlas(selectLang);
  return (
    <ul className="present-items">
      {proofs.map((proof) => {
        const { value, claim, date } = proof;
        const isEvent = claim.from === 'milestone' && date !== null;
        const { number } = claimText(proof, lang, evidence.figures.units);
        const label = claim.label ? fill(claim.label[lang]) : number;
        const head = isEvent ? formatDate(date, lang) : value.is === 'text' && !claim.label ? '' : number;
        // What the line begins with is not said again by its source.
        const source = sourceLine(isEvent ? { ...proof, date: null } : proof, evidence, lang, texts);
        return (
          <li key={claim.id}>
            <span className="present-item-head">{head}</span>
            <span className="present-item-text">
              {label} <span className="present-source">{source}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
