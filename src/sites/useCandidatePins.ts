import { useDeferredValue, useMemo } from 'react';
import { NO_OVERLAY, type Overlay, type Pin } from '../state/overlay.ts';
import { useAtlas } from '../state/store.ts';
import { visitCandidate } from './actions.ts';
import type { Analysis } from './analysis.ts';
import { useAnalysis } from './useAnalysis.ts';

/** Ranks that are written in their pins; more would be a heap of numbers. */
const RANKS_SHOWN = 20;

/**
 * All candidates as pins by tone and rank; a click looks at one. For `useOverlay`, alone or with rings and lines added.
 * The list comes first: while a slider is drawn the map follows when there is time, and only where a pin has changed.
 */
export function useCandidatePins(): Overlay {
  const analysis = useDeferredValue(useAnalysis());
  const chosen = useAtlas(({ view }) => view.sites.candidate);
  const pins = useMemo(() => unlessSame(pinsOf(analysis, chosen)), [analysis, chosen]);
  return useMemo(
    () => ({
      ...NO_OVERLAY,
      isQuiet: true,
      pins,
      onPin: (id) => {
        const pin = pins.find((one) => one.id === id);
        if (pin) visitCandidate(pin);
      },
    }),
    [pins],
  );
}

function pinsOf({ candidates, funnel, ranking }: Analysis, chosen: string | null): readonly Pin[] {
  const remaining = new Set(funnel.remaining);
  const ranks = new Map(ranking.map(({ candidate, rank }) => [candidate, rank]));
  const toneOf = (i: number): Pin['tone'] => {
    if (candidates[i]?.id === chosen) return 'chosen';
    if (!remaining.has(i)) return 'fallen';
    return candidates[i]?.from === 'own' ? 'own' : 'candidate';
  };
  return candidates.map(({ id, name, lat, lon }, i) => {
    const rank = ranks.get(i) ?? null;
    return { id, lat, lon, label: name, tone: toneOf(i), rank: rank !== null && rank <= RANKS_SHOWN ? rank : null };
  });
}

let last: readonly Pin[] = [];

/** The pins of before where these are the same ones: what has not changed need not be drawn again. */
function unlessSame(pins: readonly Pin[]): readonly Pin[] {
  const isSame =
    pins.length === last.length &&
    pins.every((pin, i) => {
      const before = last[i];
      return (
        before !== undefined &&
        pin.id === before.id &&
        pin.tone === before.tone &&
        pin.rank === before.rank &&
        pin.label === before.label &&
        pin.lat === before.lat &&
        pin.lon === before.lon
      );
    });
  if (!isSame) last = pins;
  return last;
}
