import { useEffect, useState } from 'react';
import { yearOf } from '../../data/facets.ts';
import { setYear } from '../../state/actions.ts';
import { useAtlas } from '../../state/store.ts';
import { FIRST_YEAR } from '../../state/view.ts';

/** How long each year stays while they play, in ms: time for the map to settle and the milestone to be read. */
export const YEAR_MS = 900;

/** The years of the slider, which of them is shown, and the play that goes through them. */
export function useYears() {
  const last = useAtlas(({ facts }) => yearOf(facts.edition));
  const year = useAtlas(({ view }) => view.year);
  const reducedMotion = useAtlas(({ environment }) => environment.reducedMotion);
  const [isPlaying, setPlaying] = useState(false);
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => {
      const next = (useAtlas.getState().view.year ?? last) + 1;
      if (next >= last) setPlaying(false);
      if (next <= last) setYear(next);
    }, YEAR_MS);
    return () => clearInterval(timer);
  }, [isPlaying, last]);
  /** From the year that is shown; from the first where that is the end. */
  const next = () => setYear(year === null || year >= last ? FIRST_YEAR : year + 1);
  return {
    first: FIRST_YEAR,
    last,
    year,
    isPlaying,
    /** Steps instead of play where the visitor asks for less motion. */
    steps: reducedMotion,
    play: () => {
      next();
      setPlaying(true);
    },
    pause: () => setPlaying(false),
    next,
    show: (shown: number | null) => {
      setPlaying(false);
      setYear(shown);
    },
  };
}
