import { useEffect, useState } from 'react';
import { keyOf } from '../state/criteria.ts';
import { MAX_SHORTLIST } from '../state/ownView.ts';
import { useAtlas } from '../state/store.ts';
import type { View } from '../state/view.ts';

/** What can be undone: the criteria, their weights, and where candidates come from. */
type Kept = Pick<View['sites'], 'criteria' | 'from'> & Pick<View['own'], 'pins' | 'weights'>;
/** A step back: what was, and the pins that went with it from the shortlist and return to it. */
type Step = Kept & Readonly<{ listed: readonly string[] }>;

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

/** By value: "Back" of the browser reads the same anew from the address. */
const isSame = (a: Kept, b: Kept) =>
  isEqual(a.criteria, b.criteria) &&
  isEqual(a.from, b.from) &&
  isEqual(a.pins, b.pins) &&
  isEqual(sorted(a.weights), sorted(b.weights));

const isEqual = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);
const sorted = (weights: Kept['weights']) => Object.entries(weights).sort(([a], [b]) => (a < b ? -1 : 1));

/** Pins that the shortlist lost since, because they were removed. */
const lostFrom = (before: View, now: View) =>
  before.own.shortlist.filter(
    (id) => id.startsWith('own:') && !now.own.shortlist.includes(id) && !now.own.pins.some((pin) => pin.id === id),
  );

/** Whether only numbers differ: the same criteria in the same order, the same pins. */
function isTouch(a: Kept, b: Kept): boolean {
  const shape = ({ criteria, from, pins }: Kept) =>
    JSON.stringify([criteria.map(({ measure, isOff, isScored }) => [keyOf(measure), isOff, isScored]), from, pins]);
  return shape(a) === shape(b);
}

/** Takes back the last changes of this visit, one by one. */
export function useUndo(): Readonly<{ isPossible: boolean; undo: () => void }> {
  const [past, setPast] = useState<readonly Step[]>([]);
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
        return [...steps.slice(1 - MOST), { ...then, listed: lostFrom(before.view, view) }];
      });
      last = time;
    });
  }, []);
  const undo = () => {
    const top = past.at(-1);
    if (!top) return;
    const { criteria, from, pins, weights, listed } = top;
    useAtlas.setState(({ view }) => ({
      view: {
        ...view,
        sites: { ...view.sites, criteria, from },
        own: {
          ...view.own,
          pins,
          weights,
          shortlist: [...new Set([...view.own.shortlist, ...listed])].slice(0, MAX_SHORTLIST),
        },
      },
    }));
  };
  return { isPossible: past.length > 0, undo };
}
