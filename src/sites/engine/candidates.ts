import type { Confidence, Precision, StateCode, Status } from '../../data/codes.ts';
import type { Facts } from '../../data/facts.ts';
import type { Listing } from '../../data/schema.ts';
import type { Point } from '../../lib/distance.ts';
import type { OwnPin } from '../../state/ownView.ts';

/** A location that an investor considers: a park or an airport of the facts, or a pin of the visitor's own. */
export type Candidate = Point &
  Readonly<{
    /** An organization's id, or `own:` and a number. */
    id: string;
    name: string;
    from: 'park' | 'airport' | 'own';
    /** null: an own pin whose state is not known. */
    state: StateCode | null;
    municipality: string | null;
    precision: Precision | null;
    /** null for own pins: nobody keeps a record of them. */
    status: Status | null;
    confidence: Confidence | null;
  }>;

export type Sources = Readonly<{ parks: boolean; airports: boolean }>;

/**
 * Parks and airports that have a point and are not closed, and the visitor's own pins, in the order of the facts.
 * @param stateAt the state a point lies in, null where none is known
 */
export function candidatesOf(
  { listings }: Pick<Facts, 'listings'>,
  pins: readonly OwnPin[],
  { parks, airports }: Sources,
  stateAt: (point: Point) => StateCode | null,
): readonly Candidate[] {
  const listed = listings.flatMap((listing) => {
    const from = sourceOf(listing);
    if (from === null || (from === 'park' ? !parks : !airports)) return [];
    const { id, name, lat, lon, state, municipality, precision, status, confidence } = listing;
    if (lat === null || lon === null || status === 'closed') return [];
    return [{ id, name, from, lat, lon, state, municipality, precision, status, confidence }];
  });
  const own = pins.map(({ id, name, lat, lon }) => ({
    id,
    name,
    from: 'own' as const,
    lat,
    lon,
    state: stateAt({ lat, lon }),
    municipality: null,
    precision: 'site' as const,
    status: null,
    confidence: null,
  }));
  return [...listed, ...own];
}

function sourceOf({ kind }: Listing): 'park' | 'airport' | null {
  if (kind === 'industrial-park') return 'park';
  return kind === 'airport' ? 'airport' : null;
}
