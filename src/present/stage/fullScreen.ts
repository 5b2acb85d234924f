import { useEffect } from 'react';
import { selectIsKiosk } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';

/** Set while this page itself ends the full screen, which is then no wish to leave. */
let isToggling = false;

/** Fills the screen or ends that. @returns false where the browser forbids it */
export async function toggleFullScreen(): Promise<boolean> {
  // A stand's screen is its operator's.
  if (selectIsKiosk(useAtlas.getState())) return true;
  try {
    if (document.fullscreenElement) {
      isToggling = true;
      await document.exitFullscreen();
    } else await document.documentElement.requestFullscreen();
    return true;
  } catch {
    return false;
  }
}

/** In full screen the browser keeps Esc to itself and only says that it ended: who pressed it wanted to leave. */
export function useLeaveWithFullScreen(leave: () => void): void {
  useEffect(() => {
    const changed = () => {
      if (document.fullscreenElement === null && !isToggling) leave();
      isToggling = false;
    };
    document.addEventListener('fullscreenchange', changed);
    return () => document.removeEventListener('fullscreenchange', changed);
  }, [leave]);
}
