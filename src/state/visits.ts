import { useAtlas } from './store.ts';

/** Whatever is kept in memory beside the store is let go of here when a kiosk's visit has ended; what is stored is by then as before it. */
export function onVisitEnd(forget: () => void): void {
  useAtlas.subscribe(({ visits }, before) => {
    if (visits !== before.visits) forget();
  });
}
