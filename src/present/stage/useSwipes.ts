import { type RefObject, useEffect } from 'react';
import type { Command } from '../talk/command.ts';

/** Long enough and flat enough to be meant. */
const LEAST_PX = 60;

/**
 * Swipes of one finger turn the scenes, as pages are turned.
 * @param surface an element of the stage: the whole of it listens
 */
export function useSwipes(surface: RefObject<HTMLElement | null>, perform: (command: Command) => void): void {
  useEffect(() => {
    const element = surface.current?.closest('section');
    if (!element) return;
    let begin: { x: number; y: number } | null = null;
    const start = ({ touches }: TouchEvent) => {
      const touch = touches[0];
      begin = touch && touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : null;
    };
    const end = ({ changedTouches }: TouchEvent) => {
      const touch = changedTouches[0];
      if (!begin || !touch) return;
      const x = touch.clientX - begin.x;
      const y = touch.clientY - begin.y;
      begin = null;
      if (Math.abs(x) >= LEAST_PX && Math.abs(x) > 2 * Math.abs(y)) perform(x < 0 ? 'next' : 'previous');
    };
    element.addEventListener('touchstart', start, { passive: true });
    element.addEventListener('touchend', end, { passive: true });
    return () => {
      element.removeEventListener('touchstart', start);
      element.removeEventListener('touchend', end);
    };
  }, [surface, perform]);
}
