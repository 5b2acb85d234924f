import type { Evidence, Proof } from '../../data/claims.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { sourceWords } from '../../ui/claimSource.ts';
import { usePresentTexts } from '../texts.ts';
import { sourceLine } from './sourceLine.ts';

type Props = {
  proofs: readonly Proof[];
  /** Claims that stand beside their source already. */
  shown: readonly Proof[];
  evidence: Evidence;
};

/** Who says what stands only inside the text; a source that is on screen for the same year is not named twice. */
export function SourceNote({ proofs, shown, evidence }: Props) {
  const texts = usePresentTexts();
  const lang = useAtlas(selectLang);
  const isShown = (proof: Proof) => shown.some((other) => keyOf(other, evidence) === keyOf(proof, evidence));
  const lines = new Set(
    proofs.filter((proof) => !isShown(proof)).map((proof) => sourceLine(proof, evidence, lang, texts)),
  );
  if (lines.size === 0) return null;
  return <p className="present-source present-sources">{texts.inText([...lines].join('; '))}</p>;
}

const keyOf = (proof: Proof, { figures }: Evidence) =>
  [proof.date?.slice(0, 4), ...sourceWords(proof, figures.indicators)].join('|');
