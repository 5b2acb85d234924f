import { isState, overlap, statesOf } from '../../data/areas.ts';
import { ALLIANCE, type Area } from '../../data/codes.ts';
import { changeCompare, show } from '../../state/actions.ts';
import type { CompareView } from '../../state/compareView.ts';
import { useAtlas } from '../../state/store.ts';

/** The area whose schools are read: that of the open cell, else the first of the pair, else the first compared state. */
function areaOf({ cell, pair, areas }: CompareView): Area {
  return cell ?? pair?.[0] ?? areas.find(isState) ?? areas[0] ?? (ALLIANCE[0] as Area);
}

export const useTalentArea = (): Area => useAtlas(({ view }) => areaOf(view.compare));

/** Reads another area: it becomes the first of the pair, so that the synergies ask about it too, beside one that it shares no state with. */
export function readArea(area: Area): void {
  changeCompare((view) => {
    const others = [view.pair?.[1], ...view.areas].filter((other) => other !== undefined && other !== area);
    const second = others.find((other) => other !== undefined && !overlap(other, area)) ?? others[0];
    return { ...view, cell: null, pair: second === undefined ? view.pair : [area, second] };
  });
  show({ of: 'states', states: statesOf(area) });
}
