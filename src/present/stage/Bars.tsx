import type { Evidence, Proof } from '../../data/claims.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { claimText } from '../../ui/claimText.ts';
import { usePresentTexts } from '../texts.ts';
import { barsHeading } from './barsHeading.ts';
import { sourceLine } from './sourceLine.ts';
import { useCountUp } from './useCountUp.ts';

type Props = { proofs: readonly Proof[]; evidence: Evidence; fill: (text: string) => string };

const numberOf = ({ value }: Proof) => (value.is === 'number' ? value.number : 0);

/** Like numbers side by side, from zero, longest the greatest. */
export function Bars({ proofs, evidence, fill }: Props) {
  const texts = usePresentTexts();
  const lang = useAtlas(selectLang);
  const share = useCountUp(proofs.map(({ claim }) => claim.id).join());
  const most = Math.max(...proofs.map(numberOf));
  const sources = new Set(proofs.map((proof) => sourceLine(proof, evidence, lang, texts)));
  const heading = barsHeading(proofs, evidence, lang, texts);
  return (
    <div className="present-bars">
      {heading && <h3 className="present-bars-heading">{heading}</h3>}
      <ul>
        {proofs.map((proof) => {
          const { number, unit } = claimText(proof, lang, evidence.figures.units);
          return (
            <li key={proof.claim.id}>
              <span className="present-bar-label">{fill(proof.claim.label?.[lang] ?? '')}</span>
              <span className="present-bar" aria-hidden="true">
                <span style={{ width: `${most > 0 ? (numberOf(proof) / most) * share * 100 : 0}%` }} />
              </span>
              <span className="present-bar-number">
                {number}
                {unit && ` ${unit}`}
              </span>
            </li>
          );
        })}
      </ul>
      <p className="present-source">{[...sources].join('; ')}</p>
    </div>
  );
}
