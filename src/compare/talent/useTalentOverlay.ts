import { useMemo } from 'react';
import { offerOf } from '../../data/activities.ts';
import type { Area } from '../../data/codes.ts';
import { placeId } from '../../data/places.ts';
import type { Listing } from '../../data/schema.ts';
import { type Reach, schoolsOf } from '../../data/talent.ts';
import { NO_OVERLAY, type Ring } from '../../state/overlay.ts';
import { useAtlas } from '../../state/store.ts';
import { useOverlay } from '../../state/useOverlay.ts';
import { cellOf } from '../skills/cell.ts';
import { pointOf } from '../skills/overlay.ts';
import { useWords } from '../skills/words.ts';

/** The reach of the area's schools as rings on the map; with a skill open its companies and the schools near them stand out. */
export function useTalentOverlay(area: Area, reach: readonly Reach[]): void {
  const words = useWords();
  const listings = useAtlas(({ facts }) => facts.listings);
  const km = useAtlas(({ view }) => view.compare.km);
  const skill = useAtlas(({ view }) => cellOf(view.compare)?.activity ?? null);
  useOverlay(
    useMemo(() => {
      const at = (position: number) => listings[position] as Listing;
      const opened = reach.find((one) => one.skill === skill);
      const schools = schoolsOf(listings, offerOf(listings, area));
      const near = opened && [...opened.naming, ...opened.others].map(({ school }) => school);
      return {
        ...NO_OVERLAY,
        rings: ringsAround((near?.length ? near : schools).map(at), km, words.texts.talent.ring(words.number(km))),
        lit: [...(opened ? [...opened.placed, ...(near ?? [])] : schools)].map((position) => at(position).id),
      };
    }, [words, listings, area, reach, km, skill]),
  );
}

/** One ring for each place, however many schools stand there; the first one says how far it reaches. */
function ringsAround(schools: readonly Listing[], km: number, label: string): readonly Ring[] {
  const places = new Map(schools.flatMap((school) => (placeId(school) ? [[placeId(school), school] as const] : [])));
  return [...places.values()].map((school, i) => ({
    ...pointOf(school),
    id: `reach ${school.id}`,
    km,
    label: i === 0 ? label : '',
  }));
}
