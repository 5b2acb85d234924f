import { useAtlas } from '../../state/store.ts';
import { useSitesTexts } from '../texts.ts';
import { addCriteria as adding } from '../transitions.ts';
import { useFigures } from '../useAnalysis.ts';
import { PRESETS, type Preset, presetOf } from './presets.ts';

/** Kinds of plant: each adds its criteria and weights to the score, never a threshold, and leads to the ranking. */
export function Presets() {
  const sites = useSitesTexts();
  const figures = useFigures();
  const add = (preset: Preset) => {
    const { criteria, weights } = presetOf(preset, figures);
    useAtlas.setState(({ view }) => ({
      view: {
        ...view,
        sites: { ...adding(view.sites, criteria), section: 'ranking' },
        own: { ...view.own, weights: { ...view.own.weights, ...weights } },
      },
    }));
  };
  return (
    <section className="sites-part sites-presets">
      <h2 className="section-title">{sites.presets}</h2>
      <div className="sites-chips">
        {PRESETS.map((preset) => (
          <button key={preset} type="button" className="button" onClick={() => add(preset)}>
            {sites.preset[preset]}
          </button>
        ))}
      </div>
      <p className="sites-hint">{sites.presetHint}</p>
    </section>
  );
}
