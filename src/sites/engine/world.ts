import type { Facts } from '../../data/facts.ts';
import type { Indicator, Listing } from '../../data/schema.ts';
import { unitVectors } from '../../lib/chord.ts';
import { cargoFigures } from './cargo.ts';

/** What candidates are measured against: organizations with a point, and the states' figures. */
export type World = Readonly<{
  /** Those with a point that are neither closed nor only announced. */
  located: readonly (Listing & Readonly<{ lat: number; lon: number }>)[];
  /** Their points, see `unitVectors`. */
  vectors: Float64Array;
  figures: readonly Indicator[];
  /** Tonnes by airport id. */
  cargo: ReadonlyMap<string, readonly Indicator[]>;
}>;

export function worldOf({ listings }: Pick<Facts, 'listings'>, figures: readonly Indicator[]): World {
  const located = listings.flatMap((listing) => {
    const { lat, lon, status } = listing;
    return lat !== null && lon !== null && status !== 'closed' && status !== 'announced'
      ? [{ ...listing, lat, lon }]
      : [];
  });
  return { located, vectors: unitVectors(located), figures, cargo: cargoFigures(figures) };
}
