import { useMemo } from 'react';
import { SERVICES, SKILLS } from '../../data/activities.ts';
import { useAtlas } from '../../state/store.ts';
import { mostListedFirst } from '../skills/order.ts';
import { useWords } from '../skills/words.ts';

/** Skills, then services, those that most of the atlas have first. */
export function useGroups() {
  const { matrix } = useWords().texts;
  const listings = useAtlas(({ facts }) => facts.listings);
  return useMemo(
    () =>
      [
        { title: matrix.groupSkills, note: matrix.mostFirst, activities: mostListedFirst(listings, SKILLS) },
        { title: matrix.groupServices, note: matrix.servicesNote, activities: mostListedFirst(listings, SERVICES) },
      ] as const,
    [listings, matrix],
  );
}
