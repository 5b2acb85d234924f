import { type ComponentType, lazy } from 'react';
import type { SitesSection } from '../state/sitesView.ts';

/** The steps of the search in the order of their tabs; each arrives when it is first opened. */
export const SECTIONS: Readonly<Partial<Record<SitesSection, ComponentType>>> = {
  needs: lazy(() => import('./needs/Needs.tsx').then((file) => ({ default: file.Needs }))),
  ranking: lazy(() => import('./ranking/Ranking.tsx').then((file) => ({ default: file.Ranking }))),
  catchment: lazy(() =>
    import('./catchment/CatchmentSection.tsx').then((file) => ({ default: file.CatchmentSection })),
  ),
  shortlist: lazy(() => import('./shortlist/Shortlist.tsx').then((file) => ({ default: file.Shortlist }))),
  brief: lazy(() => import('./brief/Brief.tsx').then((file) => ({ default: file.Brief }))),
  method: lazy(() => import('./method/Method.tsx').then((file) => ({ default: file.Method }))),
};
