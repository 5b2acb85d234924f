import { type RefObject, useEffect } from 'react';
import type { VirtualizerHandle } from 'virtua';
import { selectSorted } from '../i18n/sorted.ts';
import { useAtlas } from '../state/store.ts';

/** Brings the row of what was opened elsewhere, on the map or from the search, into view. */
export function useRevealSelected(rows: RefObject<VirtualizerHandle | null>): void {
  const selected = useAtlas(({ facts, view }) => facts.positions.get(view.select ?? '') ?? null);
  useEffect(() => {
    if (selected === null) return;
    const index = selectSorted(useAtlas.getState()).indexOf(selected);
    if (index !== -1) rows.current?.scrollToIndex(index, { align: 'nearest' });
  }, [selected, rows]);
}
