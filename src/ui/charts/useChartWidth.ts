import { type RefCallback, useCallback, useState } from 'react';

/** Size of the page's text that charts are drawn for; where the page's is larger they grow with it. */
const TEXT = 14;

/** A ref and the room that what it stands on has for a chart, in the chart's own pixels; 0 until it is known. */
export function useChartWidth(): [RefCallback<HTMLElement>, number] {
  const [width, setWidth] = useState(0);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const measure = () => {
      const text = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || TEXT;
      setWidth(Math.floor((element.clientWidth * TEXT) / text));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
