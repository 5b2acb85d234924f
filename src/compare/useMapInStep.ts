import { useMemo } from 'react';
import { NO_OVERLAY } from '../state/overlay.ts';
import { selectLang } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';
import { useOverlay } from '../state/useOverlay.ts';
import { stateColors } from './stateColors.ts';
import { useComparison } from './useComparison.ts';

/** Colours the states by the focused row, in place of what else may colour them; the compared ones stand out. */
export function useMapInStep(): void {
  const lang = useAtlas(selectLang);
  const { focused, figures, comparing } = useComparison();
  const row = focused?.row ?? null;
  const overlay = useMemo(
    () => ({
      ...NO_OVERLAY,
      color: row && stateColors(row, figures, comparing, lang),
      lit: comparing.areas.filter((area) => area.startsWith('MX-')),
    }),
    [row, figures, comparing, lang],
  );
  useOverlay(overlay);
}
