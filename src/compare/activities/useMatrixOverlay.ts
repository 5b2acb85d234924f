import { useMemo } from 'react';
import { offerOf, providersOf, SERVICES } from '../../data/activities.ts';
import { NO_OVERLAY } from '../../state/overlay.ts';
import { useAtlas } from '../../state/store.ts';
import { useOverlay } from '../../state/useOverlay.ts';
import { activityOf, cellOf } from '../skills/cell.ts';
import { cellOnMap, colorsByCount } from '../skills/overlay.ts';
import { useWords } from '../skills/words.ts';

/** The map in step: states by the focused activity, and who stands behind the open cell. */
export function useMatrixOverlay(): void {
  const words = useWords();
  const listings = useAtlas(({ facts }) => facts.listings);
  const row = useAtlas(({ view }) => view.compare.row);
  const cell = useAtlas(({ view }) => view.compare.cell);
  useOverlay(
    useMemo(() => {
      const activity = activityOf(row);
      if (activity === null) return NO_OVERLAY;
      const { matrix } = words.texts;
      const title = SERVICES.includes(activity) ? matrix.mapTitleService : matrix.mapTitle;
      return {
        ...NO_OVERLAY,
        ...cellOnMap(listings, cellOf({ row, cell }), words),
        color: colorsByCount(
          title(words.activity(activity)),
          matrix.mapNote,
          (state) => providersOf(offerOf(listings, state), activity).length,
        ),
      };
    }, [words, listings, row, cell]),
  );
}
