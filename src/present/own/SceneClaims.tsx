import { X } from 'lucide-react';
import { isProof, proveAll } from '../../data/claims.ts';
import type { Scene } from '../../data/storySchema.ts';
import { goneFrom } from '../../state/goneFrom.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { claimText, fillText } from '../../ui/claimText.ts';
import { sourceLine } from '../stage/sourceLine.ts';
import { usePresentTexts } from '../texts.ts';
import { useEvidence } from '../useStory.ts';

/** The numbers of a scene with their sources; they come from the facts and can be left out, not changed. */
export function SceneClaims({ scene, onRemove }: { scene: Scene; onRemove: (claim: string) => void }) {
  const texts = usePresentTexts();
  const lang = useAtlas(selectLang);
  const evidence = useEvidence();
  const { units } = evidence.figures;
  const results = proveAll(scene, evidence);
  // What is behind a number is said beside it.
  const gone = goneFrom(scene, results.filter(isProof), evidence);
  if (results.length === 0 && gone.length === 0) return null;
  return (
    <div className="editor-claims">
      <p>{texts.claims}</p>
      <ul>
        {results.map((result) => {
          const { claim } = result;
          const said = isProof(result) ? claimText(result, lang, units) : null;
          const text = said ? [said.qualifier, said.number, said.unit].filter(Boolean).join(' ') : '';
          return (
            <li key={claim.id}>
              <span>
                <code>{`{${claim.id}}`}</code>{' '}
                {isProof(result) ? (
                  <>
                    <b>{text}</b> {claim.label && fillText(claim.label[lang], results, lang, units)}{' '}
                    <small>{sourceLine(result, evidence, lang, texts)}</small>
                  </>
                ) : (
                  <span className="editor-gone">{texts.gone(result.missing)}</span>
                )}
              </span>
              <button
                type="button"
                className="editor-remove"
                aria-label={texts.removeClaim(claim.id)}
                onClick={() => onRemove(claim.id)}
              >
                <X size={14} aria-hidden="true" />
              </button>
            </li>
          );
        })}
      </ul>
      {gone.length > 0 && <p className="editor-gone">{texts.gone(gone.join(', '))}</p>}
    </div>
  );
}
