import { useMemo } from 'react';
import { useAtlas } from '../../state/store.ts';
import { useAnalysis } from '../useAnalysis.ts';
import { type Dossier, dossiersOf } from './dossier.ts';

/** What is known of the locations on the shortlist, in its order. */
export function useDossiers(): readonly Dossier[] {
  const analysis = useAnalysis();
  const listings = useAtlas(({ facts }) => facts.listings);
  const radii = useAtlas(({ view }) => view.sites.rings);
  const supply = useAtlas(({ view }) => view.sites.supply);
  const shortlist = useAtlas(({ view }) => view.own.shortlist);
  return useMemo(
    () => dossiersOf(shortlist, analysis, { listings, radii, supply }),
    [shortlist, analysis, listings, radii, supply],
  );
}
