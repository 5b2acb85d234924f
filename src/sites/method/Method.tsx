import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { useOverlay } from '../../state/useOverlay.ts';
import { PRESETS, presetOf } from '../criteria/presets.ts';
import { useSitesTexts } from '../texts.ts';
import { useFigures } from '../useAnalysis.ts';
import { useCandidatePins } from '../useCandidatePins.ts';
import { measureName } from '../wording.ts';
import { Example } from './Example.tsx';
import './method.css';

/** Every formula in words and signs, and one worked example from the facts. */
export function Method() {
  const lang = useAtlas(selectLang);
  const { method, preset: presetNames } = useSitesTexts();
  const figures = useFigures();
  useOverlay(useCandidatePins());
  return (
    <article className="sites-part sites-method">
      <h2 className="sites-method-title">{method.title}</h2>
      <p>{method.candidates}</p>
      <h3>{method.distanceTitle}</h3>
      <p>{method.distance}</p>
      <h3>{method.eliminationTitle}</h3>
      <p>{method.elimination}</p>
      <h3>{method.figureTitle}</h3>
      <p>{method.figure}</p>
      <h3>{method.scoreTitle}</h3>
      <p>{method.score}</p>
      <p className="sites-formula">{method.scale}</p>
      <p className="sites-formula">{method.sum}</p>
      <p>{method.equal}</p>
      <p>{method.missing}</p>
      <h3>{method.exampleTitle}</h3>
      <Example />
      <h3>{method.stabilityTitle}</h3>
      <p>{method.stability}</p>
      <p>{method.flip}</p>
      <h3>{method.presetTitle}</h3>
      <p>{method.preset}</p>
      {PRESETS.map((preset) => {
        const { criteria, weights } = presetOf(preset, figures);
        return (
          <section key={preset}>
            <h4>{presetNames[preset]}</h4>
            <ul className="sites-preset-list">
              {criteria.map(({ measure }, i) => {
                const name = measureName(measure, { lang, figures });
                return (
                  <li key={name}>
                    {name} <strong>{Object.values(weights)[i]}</strong>
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </article>
  );
}
