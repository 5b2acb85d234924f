import { use } from 'react';
import { loadFigures } from '../data/load.ts';
import { once } from '../lib/once.ts';
import { useAtlas } from '../state/store.ts';
import { type Comparison, compare } from './comparing.ts';

/** What is compared now; waits for the figures. */
export function useComparison(): Comparison {
  const figures = use(once(loadFigures));
  return useAtlas(({ facts, view }) => compare(facts, figures, view.compare, view.year));
}
