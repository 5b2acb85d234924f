import { useEffect, useState } from 'react';

const IDLE_MS = 2500;

/** Whether the pointer has rested for a while; on a stage nobody wants to see it then. */
export function useIdlePointer(): boolean {
  const [isIdle, setIdle] = useState(true);
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout>;
    const move = ({ pointerType }: PointerEvent) => {
      if (pointerType === 'touch') return;
      clearTimeout(waiting);
      setIdle(false);
      waiting = setTimeout(() => setIdle(true), IDLE_MS);
    };
    addEventListener('pointermove', move);
    return () => {
      clearTimeout(waiting);
      removeEventListener('pointermove', move);
    };
  }, []);
  return isIdle;
}
