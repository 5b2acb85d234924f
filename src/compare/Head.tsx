import { Plus } from 'lucide-react';
import { useAtlas } from '../state/store.ts';
import { Popup } from '../ui/Popup.tsx';
import { AreaChips } from './areas/AreaChips.tsx';
import { AreaPicker } from './areas/AreaPicker.tsx';
import { useCompareTexts } from './texts.ts';

/** What is compared: the areas in order, and more of them. */
export function Head() {
  const compare = useCompareTexts();
  const areas = useAtlas(({ view }) => view.compare.areas);
  return (
    <header className="compare-head">
      <AreaChips areas={areas} />
      <Popup
        className="area-add"
        label={compare.addArea}
        face={
          <>
            <Plus size={15} aria-hidden="true" />
            {compare.add}
          </>
        }
      >
        <AreaPicker />
      </Popup>
    </header>
  );
}
