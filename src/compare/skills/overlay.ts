import { offerOf, providersOf } from '../../data/activities.ts';
import { STATES, type StateCode } from '../../data/codes.ts';
import { isRough } from '../../data/near.ts';
import { nearestProviders } from '../../data/nearestProvider.ts';
import type { Listing } from '../../data/schema.ts';
import type { Point } from '../../lib/distance.ts';
import type { Line, StateColors } from '../../state/overlay.ts';
import type { SkillCell } from './cell.ts';
import type { Words } from './words.ts';

/** What shows on the map who stands behind the open statement: the providers, or the shortest way to one. */
export function cellOnMap(
  listings: readonly Listing[],
  open: SkillCell | null,
  words: Words,
): Readonly<{ lit: readonly string[]; lines: readonly Line[] }> {
  if (open === null) return { lit: [], lines: [] };
  const providers = providersOf(offerOf(listings, open.area), open.activity);
  if (providers.length > 0) return { lit: providers.map((position) => (listings[position] as Listing).id), lines: [] };
  const nearest = nearestProviders(listings, open.area).get(open.activity);
  if (nearest === undefined) return { lit: [], lines: [] };
  const [from, to] = [listings[nearest.from] as Listing, listings[nearest.to] as Listing];
  const label = words.km(nearest.km, isRough(from) || isRough(to));
  return { lit: [from.id, to.id], lines: [{ id: 'nearest', from: pointOf(from), to: pointOf(to), label }] };
}

/** @param listing with a point, as all have that were measured */
export function pointOf({ lat, lon }: Listing): Point {
  return { lat: lat as number, lon: lon as number };
}

/** States by how many of their organizations are counted; those with none keep their own colour, for none listed is not none. */
export function colorsByCount(title: string, note: string, countIn: (state: StateCode) => number): StateColors {
  const counts = STATES.map((state) => [state, countIn(state)] as const);
  return {
    title,
    values: new Map(counts.filter(([, count]) => count > 0)),
    range: (from, to) => (from === to ? String(from) : `${from}–${to}`),
    isOwnCount: true,
    years: null,
    sources: [],
    note,
  };
}
