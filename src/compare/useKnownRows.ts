import { useEffect } from 'react';
import { changeCompare, notify } from '../state/actions.ts';
import { dropRows } from '../state/compareView.ts';
import { useAtlas } from '../state/store.ts';
import type { Comparison } from './comparing.ts';
import { activityOf } from './skills/cell.ts';
import { useCompareTexts } from './texts.ts';

/** A hostile link shall not flood the screen. */
const MOST_NOTICES = 3;

/**
 * What rows there are is known only once the figures are here: rows of the link that this edition lacks are left out, and said.
 * Every activity is known, though one that no company has makes no row here: the matrix shows it.
 */
export function useKnownRows({ byId }: Comparison): void {
  const compare = useCompareTexts();
  const { row, rank, hidden } = useAtlas(({ view }) => view.compare);
  useEffect(() => {
    const named = [row, rank?.row ?? null, ...hidden].filter((id) => id !== null);
    const unknown = new Set(named.filter((id) => !byId.has(id) && activityOf(id) === null));
    if (unknown.size === 0) return;
    changeCompare((view) => dropRows(view, unknown));
    for (const id of [...unknown].slice(0, MOST_NOTICES)) {
      notify({ text: 'said', values: { message: compare.unknownRow(id) } });
    }
  }, [byId, row, rank, hidden, compare]);
}
