import { use } from 'react';
import { type Figures, loadFigures } from '../data/load.ts';
import { memo } from '../lib/memo.ts';
import { once } from '../lib/once.ts';
import { useAtlas } from '../state/store.ts';
import { type Analysis, makeAnalyst } from './analysis.ts';
import type { Candidate } from './engine/candidates.ts';
import { loadStateShapes, type StateAt, stateFinder } from './mexico.ts';

const nowhere: StateAt = () => null;
const finderOf = memo(stateFinder);
const analysisOf = makeAnalyst();

/** Figures with their names and units; suspends until they are here. */
export const useFigures = (): Figures => use(once(loadFigures));

/** Finds the state of a point; suspends until the outlines are here. */
export const useStateAt = (): StateAt => finderOf(use(once(loadStateShapes)));

/** Candidates, funnel and ranking of the present view; suspends until the figures, and with own pins the outlines, are here. */
export function useAnalysis(): Analysis {
  const { indicators } = useFigures();
  const facts = useAtlas((state) => state.facts);
  const { from, criteria } = useAtlas(({ view }) => view.sites);
  const { pins, weights } = useAtlas(({ view }) => view.own);
  // Only own pins must be found in a state; the facts say it of all others. (`use` may be called on a condition.)
  const stateAt = pins.length > 0 ? finderOf(use(once(loadStateShapes))) : nowhere;
  return analysisOf({ facts, indicators, pins, from, stateAt, criteria, weights });
}

/** The candidate that is looked at; null where none is, or the link's is not among them. */
export function useChosen(): Candidate | null {
  const { candidates, positions } = useAnalysis();
  const id = useAtlas(({ view }) => view.sites.candidate);
  const at = id === null ? undefined : positions.get(id);
  return at === undefined ? null : (candidates[at] ?? null);
}
