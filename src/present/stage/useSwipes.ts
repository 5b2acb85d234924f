import { type RefObject, useEffect } from 'react';
import type { Command } from '../talk/command.ts';

/** Long enough and flat enough to be meant, quick enough to be no rest of the hand. */
const LEAST_PX = 60;
const MOST_MS = 800;

/** Swipes of one finger turn the scenes, as pages are turned. */
export function useSwipes(surface: RefObject<HTMLElement | null>, perform: (command: Command) => void): void {
  useEffect(() => {
    const element = surface.current;
    if (!element) return;
    let begin: { x: number; y: number; at: number } | null = null;
    const start = ({ touches }: TouchEvent) => {
      const touch = touches[0];
      begin = touch && touches.length === 1 ? { x: touch.clientX, y: touch.clientY, at: performance.now() } : null;
    };
    const end = ({ changedTouches }: TouchEvent) => {
      const touch = changedTouches[0];
      if (!begin || !touch || performance.now() - begin.at > MOST_MS) return;
      const x = touch.clientX - begin.x;
      const y = touch.clientY - begin.y;
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
