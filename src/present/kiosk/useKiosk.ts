import { useCallback, useLayoutEffect, useState } from 'react';
import { useAtlas } from '../../state/store.ts';
import { type Kiosk, pass, START, touch } from './machine.ts';

const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'wheel', 'keydown', 'touchmove', 'click'] as const;
/** A visitor's many small movements are told to the machine so often, ms. */
const SOON = 1000;
/** How often the clock is looked at, ms. */
const LOOK = 500;

/** Where the pointer was last. */
let rest = { x: Number.NaN, y: Number.NaN };

/** Browsers report a move when the page changes under a pointer that rests; the question itself would be answered by that. */
function isStill(event: Event): boolean {
  if (!(event instanceof PointerEvent)) return false;
  const { x, y } = rest;
  rest = { x: event.screenX, y: event.screenY };
  if (event.type !== 'pointermove') return false;
  return (event.movementX === 0 && event.movementY === 0) || (event.screenX === x && event.screenY === y);
}

/** Runs the kiosk by the clock and by what its visitor does. */
export function useKiosk(): { kiosk: Kiosk; begin: () => void; stay: () => void; startOver: () => void } {
  const idle = useAtlas(({ view }) => view.present.idle) * 1000;
  const [kiosk, setKiosk] = useState<Kiosk>(START);
  const live = useCallback(
    () =>
      setKiosk((before) => {
        const now = performance.now();
        return before.phase === 'visit' && now - before.touched < SOON ? before : touch(now);
      }),
    [],
  );
  const isVisited = kiosk.phase !== 'attract';
  // Before the screen shows the visit: whoever sees it can count on being noticed and on being asked.
  useLayoutEffect(() => {
    if (!isVisited) return;
    // A timer of that length would be off by whatever the device sleeps.
    const looking = setInterval(() => setKiosk((before) => pass(before, performance.now(), idle)), LOOK);
    return () => clearInterval(looking);
  }, [isVisited, idle]);
  useLayoutEffect(() => {
    if (!isVisited) return;
    const notice = (event: Event) => {
      if (!isStill(event)) live();
    };
    for (const sign of SIGNS_OF_LIFE) addEventListener(sign, notice, { capture: true, passive: true });
    return () => {
      for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, notice, { capture: true });
    };
  }, [isVisited, live]);
  return { kiosk, begin: live, stay: live, startOver: useCallback(() => setKiosk(START), []) };
}
