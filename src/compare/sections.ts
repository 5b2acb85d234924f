import { type ComponentType, lazy } from 'react';
import type { CompareSection } from '../state/compareView.ts';

/** The parts of the comparison in the order of their tabs; each arrives when it is first opened. */
export const SECTIONS: Readonly<Partial<Record<CompareSection, ComponentType>>> = {
  table: lazy(() => import('./table/Table.tsx').then((file) => ({ default: file.Table }))),
  charts: lazy(() => import('./charts/Charts.tsx').then((file) => ({ default: file.Charts }))),
  activities: lazy(() => import('./activities/Activities.tsx').then((file) => ({ default: file.Activities }))),
  synergies: lazy(() => import('./synergies/Synergies.tsx').then((file) => ({ default: file.Synergies }))),
  talent: lazy(() => import('./talent/Talent.tsx').then((file) => ({ default: file.Talent }))),
  method: lazy(() => import('./method/Method.tsx').then((file) => ({ default: file.Method }))),
};
