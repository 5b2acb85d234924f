import { PRESETS } from '../../data/areas.ts';
import { areaName } from '../../i18n/areaName.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { useCompareTexts } from '../texts.ts';
import { AreaPicker } from './AreaPicker.tsx';
import { choosePreset, PRESET_NAMES } from './Presets.tsx';

/** What stands in place of a comparison of fewer than two areas: how to begin one. */
export function Invitation() {
  const compare = useCompareTexts();
  const lang = useAtlas(selectLang);
  const [first] = useAtlas(({ view }) => view.compare.areas);
  return (
    <div className="invitation">
      <h2>{compare.empty.title}</h2>
      <p className="invitation-lead">{first ? compare.empty.one(areaName(first, lang)) : compare.empty.lead}</p>
      <ul className="invitation-presets">
        {PRESET_NAMES.map((preset) => (
          <li key={preset}>
            <button type="button" onClick={() => choosePreset(preset)}>
              <strong>{compare.preset[preset]}</strong>
              <span>{PRESETS[preset].map((area) => areaName(area, lang)).join(' · ')}</span>
            </button>
          </li>
        ))}
      </ul>
      <h3 className="section-title">{compare.empty.byList}</h3>
      <AreaPicker />
      <p className="invitation-lead">{compare.empty.byMap}</p>
    </div>
  );
}
