import { useEffect } from 'react';

/** Keeps the screen awake while the component is there. The browser takes the lock away from hidden pages; it is asked for again. */
export function useWakeLock(denied: () => void): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let isOver = false;
    const ask = async () => {
      if (document.visibilityState !== 'visible') return;
      try {
        // Not every browser has it, whatever the types say.
        const { wakeLock } = navigator as { wakeLock?: WakeLock };
        if (!wakeLock) throw new Error('no wake lock');
        lock = await wakeLock.request('screen');
        if (isOver) void lock.release();
      } catch {
        if (!isOver && document.visibilityState === 'visible') denied();
      }
    };
    void ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
    };
  }, [denied]);
}
