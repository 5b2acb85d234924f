import { type RefCallback, useCallback, useState } from 'react';

/** How far below and above the screen things are made ready. */
const MARGIN = '900px 0px';

/** A ref, and whether what it stands on is near the screen; where the browser cannot tell, it is. */
export function useIsNear(): [RefCallback<HTMLElement>, boolean] {
  const [isNear, setNear] = useState(typeof IntersectionObserver === 'undefined');
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? false), {
      rootMargin: MARGIN,
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, isNear];
}
