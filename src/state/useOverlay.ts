import { useEffect } from 'react';
import { NO_OVERLAY, type Overlay } from './overlay.ts';
import { useAtlas } from './store.ts';

/** Lays something over the map while the component is there. @param overlay memoised by the caller: a new object is drawn anew */
export function useOverlay(overlay: Overlay): void {
  useEffect(() => {
    useAtlas.setState({ overlay });
  }, [overlay]);
  useEffect(() => () => useAtlas.setState({ overlay: NO_OVERLAY }), []);
}
