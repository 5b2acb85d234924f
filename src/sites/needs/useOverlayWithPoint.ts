import { useMemo } from 'react';
import type { Point } from '../../lib/distance.ts';
import type { Overlay } from '../../state/overlay.ts';

/** The overlay, hearing the map's points while one is asked for. */
export function useOverlayWithPoint(overlay: Overlay, onPoint: ((point: Point) => void) | null): Overlay {
  return useMemo(() => ({ ...overlay, onPoint }), [overlay, onPoint]);
}
