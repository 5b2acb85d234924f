import { yearOf } from '../data/facets.ts';
import { useAtlas } from '../state/store.ts';

/** The year that is shown: the chosen one, else that of the edition. Ages of figures are told from it. */
export function useToday(): number {
  return useAtlas(({ view, facts }) => view.year ?? yearOf(facts.edition));
}
