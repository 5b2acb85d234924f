import type { ReactNode } from 'react';
import { selectIsKiosk } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';

/** What leaves the device or comes in (files, paper, links to hand on, further windows): absent on a stand. */
export function NotInKiosk({ children }: { children: ReactNode }) {
  return useAtlas(selectIsKiosk) ? null : children;
}
