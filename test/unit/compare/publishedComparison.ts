import { readFileSync } from 'node:fs';
import { type Comparison, compare } from '../../../src/compare/comparing.ts';
import { ALLIANCE } from '../../../src/data/codes.ts';
import type { Facts } from '../../../src/data/facts.ts';
import { makeFacts } from '../../../src/data/load.ts';
import type { Listing } from '../../../src/data/schema.ts';
import { type CompareView, comparePart } from '../../../src/state/compareView.ts';
import { publishedFigures } from '../data/comparedFixture.ts';

/** The published listings, as the app loads them. */
export function publishedFacts(): Facts {
  const { columns, edition } = JSON.parse(readFileSync('public/data/listings.json', 'utf8')) as {
    edition: string;
    columns: Readonly<Record<string, readonly unknown[]>> & { id: readonly string[] };
  };
  const listings = columns.id.map(
    (_, i) => Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, values[i]])) as Listing,
  );
  return makeFacts(edition, listings, [], () => []);
}

/** The five states of the Alliance with the published facts. */
export function publishedComparison(
  facts: Facts,
  part: Partial<CompareView> = {},
  year: number | null = null,
): Comparison {
  return compare(facts, publishedFigures(), { ...comparePart.home, areas: ALLIANCE, ...part }, year);
}
