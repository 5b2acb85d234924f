import { useSyncExternalStore } from 'react';

/** The width below which the panels become a sheet; app.css has the same figure. */
const PHONE = '(max-width: 759px)';

export function useIsPhone(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = matchMedia(PHONE);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => matchMedia(PHONE).matches,
  );
}
