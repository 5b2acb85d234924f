import { type Evidence, isProof, proveAll } from '../../data/claims.ts';
import type { Scene } from '../../data/storySchema.ts';
import { goneFrom } from '../../state/goneFrom.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { claimText, fillText } from '../../ui/claimText.ts';
import { usePresentTexts } from '../texts.ts';
import { ScenePicture } from './ScenePicture.tsx';

type Props = { title: string; place: string; scene: Scene; evidence: Evidence; isNow?: boolean };

/** A scene as its speaker needs it: what the audience reads, its numbers, and for the present one what to say. */
export function ConsoleScene({ title, place, scene, evidence, isNow = false }: Props) {
  const texts = usePresentTexts();
  const lang = useAtlas(selectLang);
  const { units } = evidence.figures;
  const results = proveAll(scene, evidence);
  const fill = (text: string) => fillText(text, results, lang, units);
  const gone = goneFrom(scene, results, evidence);
  const notes = fill(scene.notes[lang]);
  return (
    <section className="console-scene" data-now={isNow} aria-label={`${title}: ${place}`}>
      <h2 className="section-title">
        {title} · {place}
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <div className="console-words" tabIndex={0}>
        <ScenePicture scene={scene} id={isNow ? 'console-now' : 'console-next'} title={place} />
        <p className="console-title">{fill(scene.title[lang])}</p>
        {scene.text[lang] && <p className="console-text">{fill(scene.text[lang])}</p>}
        <ul className="console-claims">
          {results.filter(isProof).map((proof) => {
            if (proof.claim.show === 'text') return null;
            const { qualifier, number, unit } = claimText(proof, lang, units);
            return (
              <li key={proof.claim.id}>
                <b>{[qualifier, number, unit].filter(Boolean).join(' ')}</b>{' '}
                {proof.claim.label && fill(proof.claim.label[lang])}
              </li>
            );
          })}
        </ul>
        {gone.length > 0 && <p className="console-gone">{texts.gone(gone.join(', '))}</p>}
      </div>
      {isNow && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
        <div className="console-notes" tabIndex={0}>
          <h3 className="section-title">{texts.notes}</h3>
          {notes ? <p>{notes}</p> : <p className="quiet">{texts.noNotes}</p>}
        </div>
      )}
    </section>
  );
}
