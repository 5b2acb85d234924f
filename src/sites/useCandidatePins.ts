import { useMemo } from 'react';
import { NO_OVERLAY, type Overlay } from '../state/overlay.ts';
import { useAtlas } from '../state/store.ts';
import { visitCandidate } from './actions.ts';
import { useAnalysis } from './useAnalysis.ts';

/** Ranks that are written in their pins; more would be a heap of numbers. */
const RANKS_SHOWN = 20;

/** All candidates as pins by tone and rank; a click looks at one. For `useOverlay`, alone or with rings and lines added. */
export function useCandidatePins(): Overlay {
  const { candidates, positions, funnel, ranking } = useAnalysis();
  const chosen = useAtlas(({ view }) => view.sites.candidate);
  return useMemo(() => {
    const remaining = new Set(funnel.remaining);
    const ranks = new Map(ranking.map(({ candidate, rank }) => [candidate, rank]));
    const toneOf = (i: number) => {
      if (candidates[i]?.id === chosen) return 'chosen';
      if (!remaining.has(i)) return 'fallen';
      return candidates[i]?.from === 'own' ? 'own' : 'candidate';
    };
    const pins = candidates.map(({ id, name, lat, lon }, i) => {
      const rank = ranks.get(i) ?? null;
      return {
        id,
        lat,
        lon,
        label: name,
        tone: toneOf(i),
        rank: rank !== null && rank <= RANKS_SHOWN ? rank : null,
      } as const;
    });
    return {
      ...NO_OVERLAY,
      isQuiet: true,
      pins,
      onPin: (id) => {
        const candidate = candidates[positions.get(id) ?? -1];
        if (candidate) visitCandidate(candidate);
      },
    };
  }, [candidates, positions, funnel, ranking, chosen]);
}
