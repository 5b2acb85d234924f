import { type RefObject, useLayoutEffect } from 'react';
import type { Lang } from '../../data/lang.ts';
import type { Scene } from '../../data/storySchema.ts';

/** From the size that a hall reads best to the one where the letters that matter are the least there are. */
const STEPS = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52] as const;

/**
 * Makes the words of a scene smaller by steps until they stand between the screen's edges and above its last line.
 * @returns whether they do; false where not even the smallest step is enough
 */
export function fitPanel(panel: HTMLElement): boolean {
  const holds = (step: number) => {
    panel.style.setProperty('--fit', String(step));
    return isWithin(panel);
  };
  return STEPS.some(holds);
}

/** Transforms do not count: what rises into its place is measured where it will stand. */
function isWithin(panel: HTMLElement): boolean {
  const parts = [...panel.children].filter((part): part is HTMLElement => part instanceof HTMLElement);
  const shown = parts.filter(({ offsetHeight }) => offsetHeight > 0);
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last) return true;
  const { paddingTop, paddingBottom } = getComputedStyle(panel);
  const room = panel.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom);
  const isLowEnough = last.offsetTop + last.offsetHeight - first.offsetTop <= room + 0.5;
  return isLowEnough && shown.every(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth);
}

/** Keeps the words of a scene on the screen, whatever its shape and their language. */
export function useFit(panel: RefObject<HTMLElement | null>, scene: Scene, lang: Lang): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words have another height
  useLayoutEffect(() => {
    const element = panel.current;
    if (!element) return;
    const adjust = () => void fitPanel(element);
    adjust();
    const observer = new ResizeObserver(adjust);
    observer.observe(element);
    // Another font has other widths.
    void document.fonts?.ready.then(adjust);
    return () => observer.disconnect();
  }, [panel, scene, lang]);
}
