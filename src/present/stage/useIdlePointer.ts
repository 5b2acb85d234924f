import { useEffect, useState } from 'react';

/** How long the controls stay after the pointer has come to rest, ms. */
const MOUSE_MS = 2500;
/** After a tap: a finger must first find the button, ms. */
const TAP_MS = 4000;
/** A finger that has gone further turned a scene, px. */
const TAP_PX = 10;

/** Whether nobody has moved a mouse or tapped for a while; on a stage nobody wants to see pointer and controls then. */
export function useIdlePointer(): boolean {
  const [isIdle, setIdle] = useState(true);
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout>;
    let touched = { x: 0, y: 0 };
    const wake = (ms: number) => {
      clearTimeout(waiting);
      setIdle(false);
      waiting = setTimeout(() => setIdle(true), ms);
    };
    const ending = new AbortController();
    const listen = (name: 'pointermove' | 'pointerdown' | 'pointerup', act: (event: PointerEvent) => void) =>
      addEventListener(name, act, { signal: ending.signal });
    listen('pointermove', ({ pointerType }) => pointerType !== 'touch' && wake(MOUSE_MS));
    listen('pointerdown', ({ clientX, clientY }) => {
      touched = { x: clientX, y: clientY };
    });
    listen('pointerup', ({ pointerType, clientX, clientY }) => {
      const way = Math.hypot(clientX - touched.x, clientY - touched.y);
      if (pointerType === 'touch' && way <= TAP_PX) wake(TAP_MS);
    });
    return () => {
      clearTimeout(waiting);
      ending.abort();
    };
  }, []);
  return isIdle;
}
