import type { Facts } from '../data/facts.ts';
import { totalMatches } from './facetValues.ts';

/** Years from…to; the first bin is open to the past. */
export type YearBin = Readonly<{ from: number | null; to: number }>;

const SPAN = 5;
const BINS = 9;

/** Spans of five years that end with the newest year in the facts, and all before them as one. */
export function yearBins(facts: Facts): readonly YearBin[] {
  const newest = Math.max(0, ...totalMatches(facts).years.keys());
  if (newest === 0) return [];
  const first = Math.floor(newest / SPAN) * SPAN - (BINS - 2) * SPAN;
  const spans = Array.from({ length: BINS - 1 }, (_, i) => ({
    from: first + i * SPAN,
    to: first + (i + 1) * SPAN - 1,
  }));
  return [{ from: null, to: first - 1 }, ...spans];
}

export function countIn(years: ReadonlyMap<number, number>, { from, to }: YearBin): number {
  let count = 0;
  for (const [year, number] of years) if (year > 0 && year >= (from ?? 0) && year <= to) count += number;
  return count;
}
