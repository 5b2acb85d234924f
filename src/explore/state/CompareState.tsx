import { Check, Columns3 } from 'lucide-react';
import type { StateCode } from '../../data/codes.ts';
import { usePanelTexts } from '../../i18n/panelTexts.ts';
import { changeCompare, setTab } from '../../state/actions.ts';
import { canAdd, toggleArea } from '../../state/compareView.ts';
import { useAtlas } from '../../state/store.ts';

/** Lays the state beside the others that are compared, or takes it out again. */
export function CompareState({ code }: { code: StateCode }) {
  const panels = usePanelTexts();
  const areas = useAtlas(({ view }) => view.compare.areas);
  const isCompared = areas.includes(code);
  const Sign = isCompared ? Check : Columns3;
  return (
    <button
      type="button"
      className="button compare-state"
      aria-pressed={isCompared}
      disabled={!isCompared && !canAdd(areas, code)}
      onClick={() => {
        changeCompare((view) => toggleArea(view, code));
        if (!isCompared) setTab('compare');
      }}
    >
      <Sign size={16} aria-hidden="true" />
      {isCompared ? panels.state.compared : panels.state.compareThis}
    </button>
  );
}
