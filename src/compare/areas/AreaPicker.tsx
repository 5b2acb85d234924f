import { Check } from 'lucide-react';
import { AREAS, isState } from '../../data/areas.ts';
import { ALLIANCE, type Area, HUBS, WIDER_AREAS } from '../../data/codes.ts';
import { areaName } from '../../i18n/areaName.ts';
import { changeCompare, hover } from '../../state/actions.ts';
import { canAdd, toggleArea } from '../../state/compareView.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { useCompareTexts } from '../texts.ts';

/** Every area there is; pressed ones are compared. */
export function AreaPicker() {
  const compare = useCompareTexts();
  const lang = useAtlas(selectLang);
  const chosen = useAtlas(({ view }) => view.compare.areas);
  const others = AREAS.filter((area) => isState(area) && !ALLIANCE.includes(area) && !HUBS.includes(area));
  const byName = (a: Area, b: Area) => areaName(a, lang).localeCompare(areaName(b, lang), lang);
  const groups: readonly (readonly [keyof typeof compare.picker, readonly Area[]])[] = [
    ['alliance', ALLIANCE],
    ['hubs', HUBS],
    ['references', WIDER_AREAS],
    ['others', [...others].sort(byName)],
  ];
  const isFull = AREAS.some((area) => !chosen.includes(area) && !canAdd(chosen, area));
  return (
    <div className="area-picker">
      {isFull && <p className="area-picker-note">{compare.full}</p>}
      {groups.map(([group, areas]) => (
        <fieldset key={group}>
          <legend className="section-title">{compare.picker[group]}</legend>
          {areas.map((area) => (
            <button
              key={area}
              type="button"
              className="area-option"
              aria-pressed={chosen.includes(area)}
              disabled={!chosen.includes(area) && !canAdd(chosen, area)}
              onClick={() => changeCompare((view) => toggleArea(view, area))}
              onPointerEnter={() => isState(area) && hover(area)}
              onPointerLeave={() => hover(null)}
            >
              {chosen.includes(area) && <Check size={14} aria-hidden="true" />}
              {areaName(area, lang)}
            </button>
          ))}
          {group === 'references' && <p className="area-picker-note">{compare.referencesNote}</p>}
        </fieldset>
      ))}
    </div>
  );
}
