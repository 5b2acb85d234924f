import type { Evidence, Proof } from '../../data/claims.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { claimText } from '../../ui/claimText.ts';
import { usePresentTexts } from '../texts.ts';
import { sourceLine } from './sourceLine.ts';
import { useCountUp } from './useCountUp.ts';

const LONGEST_BESIDE = 4;

/** A number that carries the scene. It counts up for the eye; whoever listens hears it whole. */
export function Hero({ proof, label, evidence }: { proof: Proof; label: string; evidence: Evidence }) {
  const texts = usePresentTexts();
  const lang = useAtlas(selectLang);
  const share = useCountUp(proof.claim.id);
  const { units } = evidence.figures;
  const whole = claimText(proof, lang, units);
  const shown = share === 1 ? whole : claimText(proof, lang, units, share);
  // "%" stands beside the number; "millones de USD" begins what is said of it.
  const isShort = whole.unit.length <= LONGEST_BESIDE;
  return (
    <li className="present-hero">
      <p className="visually-hidden">
        {whole.qualifier} {whole.number} {whole.unit}
      </p>
      <p className="present-number" aria-hidden="true">
        {shown.qualifier && <span className="present-qualifier">{shown.qualifier}</span>}
        {/* Takes the width of the whole number from the beginning, so that nothing moves while it counts. */}
        <span className="present-figure" data-whole={whole.number}>
          {shown.number}
        </span>
        {isShort && <span className="present-unit">{shown.unit}</span>}
      </p>
      <p className="present-label">
        {!isShort && <span aria-hidden="true">{whole.unit} </span>}
        {label}
      </p>
      <p className="present-source">{sourceLine(proof, evidence, lang, texts)}</p>
    </li>
  );
}
