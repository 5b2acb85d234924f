import { useMemo } from 'react';
import { type Offer, offerOf } from '../../data/activities.ts';
import { overlap, statesOf } from '../../data/areas.ts';
import { type Activity, ALLIANCE, type Area } from '../../data/codes.ts';
import { type Pairing, pairing, pairings } from '../../data/complementarity.ts';
import { type Completion, completions } from '../../data/completion.ts';
import { changeCompare, show } from '../../state/actions.ts';
import type { CompareView } from '../../state/compareView.ts';
import { useAtlas } from '../../state/store.ts';
import { useWords } from '../skills/words.ts';

/** Who is asked about, in which skills, and how the compared areas answer. */
export type Synergy = Readonly<{
  /** The compared areas that can complete each other; Mexico cannot, as it contains all others. */
  areas: readonly Area[];
  offers: readonly Offer[];
  base: Offer;
  asked: readonly Activity[];
  partners: readonly Completion[];
  /** Every pair, the most complementary first. */
  pairs: readonly Pairing[];
  /** The pair that lies side by side; null where no two areas can. */
  pair: Pairing | null;
}>;

export function useSynergy(): Synergy {
  const words = useWords();
  const listings = useAtlas(({ facts }) => facts.listings);
  const chosen = useAtlas(({ view }) => view.compare.areas);
  const named = useAtlas(({ view }) => view.compare.pair);
  // Of a state and what holds it, neither completes the other; talent reads such areas all the same.
  const wanted = named && !overlap(...named) ? named : null;
  const asked = useAtlas(({ view }) => view.compare.skills);
  return useMemo(() => {
    const areas = chosen.filter((area) => area !== 'MX');
    // A pair that a link names is shown whether its areas are compared or not.
    const all = [...new Set([...areas, ...(wanted ?? [])])];
    const offers = all.map((area) => offerOf(listings, area));
    const base = offers.find(({ area }) => area === wanted?.[0]) ?? offers[0] ?? offerOf(listings, ALLIANCE[0] as Area);
    const partners = completions(base, offers, asked, words.area);
    const second = wanted?.[1] ?? partners[0]?.area;
    return {
      areas: all,
      offers,
      base,
      asked,
      partners,
      pairs: pairings(offers, words.area),
      pair: second === undefined ? null : pairing(base, offerOf(listings, second)),
    };
  }, [words, listings, chosen, wanted, asked]);
}

/** Lays two areas side by side, on the map as well; the first is also who the question is about. */
export function choosePair(pair: CompareView['pair']): void {
  changeCompare((view) => ({ ...view, pair }));
  if (pair) show({ of: 'states', states: pair.flatMap(statesOf) });
}

/** Asks who completes that area; who stands beside it is the one that completes it best. */
export function chooseBase({ offers, asked }: Synergy, area: Area, nameOf: (area: Area) => string): void {
  const base = offers.find((offer) => offer.area === area);
  const best = base && completions(base, offers, asked, nameOf)[0];
  choosePair(best ? [area, best.area] : null);
}

export function askFor(skills: readonly Activity[]): void {
  changeCompare((view) => ({ ...view, skills }));
}
