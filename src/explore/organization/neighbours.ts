import type { Facts } from '../../data/facts.ts';
import type { Near } from '../../data/near.ts';
import { placeId } from '../../data/places.ts';
import type { Listing } from '../../data/schema.ts';
import { nearest } from '../../state/selectors.ts';

/** Kinds that everybody asks for, in this order. */
const NEAR_KINDS = ['airport', 'university', 'industrial-park'] as const;
const NEAREST_COUNT = 5;

export type Neighbours = Readonly<{
  byKind: readonly Readonly<{ kind: (typeof NEAR_KINDS)[number]; neighbour: Near }>[];
  others: readonly Near[];
}>;

/** The other organizations at the very point, whatever the filter: a statement about the organization, not about the view. */
export function neighboursAt(facts: Facts, { id, lat, lon }: Pick<Listing, 'id' | 'lat' | 'lon'>): readonly Listing[] {
  const place = placeId({ lat, lon });
  return place === null ? [] : facts.listings.filter((other) => other.id !== id && placeId(other) === place);
}

/**
 * What is near, closed ones left out. The five others leave out events, which come and go, and what stands at the
 * same point: there the distance would be a made-up zero, and the panel lists it under its own title.
 */
export function neighboursOf(facts: Facts, organization: Listing & { lat: number; lon: number }): Neighbours {
  const isOther = ({ id, status }: Listing) => id !== organization.id && status !== 'closed';
  const place = placeId(organization);
  return {
    byKind: NEAR_KINDS.flatMap((kind) =>
      nearest(facts, organization, 1, (other) => other.kind === kind && isOther(other)).map((neighbour) => ({
        kind,
        neighbour,
      })),
    ),
    others: nearest(
      facts,
      organization,
      NEAREST_COUNT,
      (other) => isOther(other) && other.kind !== 'event' && placeId(other) !== place,
    ),
  };
}
