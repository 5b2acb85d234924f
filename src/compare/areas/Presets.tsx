import { PRESETS, type Preset } from '../../data/areas.ts';
import { changeCompare, show } from '../../state/actions.ts';
import { setAreas } from '../../state/compareView.ts';
import { useAtlas } from '../../state/store.ts';
import { useCompareTexts } from '../texts.ts';

export const PRESET_NAMES = Object.keys(PRESETS) as readonly Preset[];

/** Compares a preset's states in place of those before, and shows them. */
export function choosePreset(preset: Preset) {
  changeCompare((view) => setAreas(view, PRESETS[preset]));
  show({ of: 'states', states: PRESETS[preset] });
}

/** The choices that planners start from, as one line. */
export function Presets() {
  const compare = useCompareTexts();
  const chosen = useAtlas(({ view }) => view.compare.areas.join());
  return (
    <fieldset className="presets" aria-label={compare.presets}>
      {PRESET_NAMES.map((preset) => (
        <button
          key={preset}
          type="button"
          className="preset"
          aria-label={compare.preset[preset]}
          aria-pressed={chosen === PRESETS[preset].join()}
          onClick={() => choosePreset(preset)}
        >
          {compare.presetShort[preset]}
        </button>
      ))}
    </fieldset>
  );
}
