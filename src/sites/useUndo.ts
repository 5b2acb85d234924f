import { useEffect, useState } from 'react';
import { keyOf } from '../state/criteria.ts';
import { useAtlas } from '../state/store.ts';
import type { View } from '../state/view.ts';

/** What can be undone: the criteria, their weights, and where candidates come from. */
type Kept = Pick<View['sites'], 'criteria' | 'from'> & Pick<View['own'], 'pins' | 'weights'>;

/** More than anybody goes back. */
const MOST = 100;
/** Changes of the same thing in quick succession, as when a slider is drawn or a number typed, are one step; in ms. */
const ONE_STEP_MS = 900;

const keptIn = ({ sites, own }: View): Kept => ({
  criteria: sites.criteria,
  from: sites.from,
  pins: own.pins,
  weights: own.weights,
});

const isSame = (a: Kept, b: Kept) =>
  a.criteria === b.criteria && a.from === b.from && a.pins === b.pins && a.weights === b.weights;

/** Whether only numbers differ: the same criteria in the same order, the same pins. */
function isTouch(a: Kept, b: Kept): boolean {
  const shape = ({ criteria, from, pins }: Kept) =>
    JSON.stringify([criteria.map(({ measure, isOff, isScored }) => [keyOf(measure), isOff, isScored]), from, pins]);
  return shape(a) === shape(b);
}

/** Takes back the last changes of this visit, one by one. */
export function useUndo(): Readonly<{ isPossible: boolean; undo: () => void }> {
  const [past, setPast] = useState<readonly Kept[]>([]);
  useEffect(() => {
    let last = 0;
    return useAtlas.subscribe(({ view }, before) => {
      const [now, then] = [keptIn(view), keptIn(before.view)];
      if (isSame(now, then)) return;
      const time = performance.now();
      setPast((steps) => {
        // What undo itself brings back is no step.
        const top = steps.at(-1);
        if (top && isSame(top, now)) return steps.slice(0, -1);
        if (steps.length > 0 && isTouch(now, then) && time - last < ONE_STEP_MS) return steps;
        return [...steps.slice(1 - MOST), then];
      });
      last = time;
    });
  }, []);
  const undo = () => {
    const top = past.at(-1);
    if (!top) return;
    const { criteria, from, pins, weights } = top;
    useAtlas.setState(({ view }) => ({
      view: { ...view, sites: { ...view.sites, criteria, from }, own: { ...view.own, pins, weights } },
    }));
  };
  return { isPossible: past.length > 0, undo };
}
