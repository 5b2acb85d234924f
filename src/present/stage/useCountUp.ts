import { useEffect, useState } from 'react';
import { useAtlas } from '../../state/store.ts';

const DURATION = 1100;

/**
 * What share of a number to show while it counts up, 0 to 1.
 * @param key a new one begins anew
 * @returns 1 at once for who wants no motion
 */
export function useCountUp(key: string): number {
  const isCalm = useAtlas(({ environment }) => environment.reducedMotion);
  const [counted, setCounted] = useState({ key, share: isCalm ? 1 : 0 });
  useEffect(() => {
    if (isCalm) return;
    let frame = 0;
    const begin = performance.now();
    const step = (now: number) => {
      const t = Math.min(1, Math.max(0, (now - begin) / DURATION));
      setCounted({ key, share: 1 - (1 - t) ** 3 });
      if (t < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [key, isCalm]);
  if (isCalm) return 1;
  return counted.key === key ? counted.share : 0;
}
