import type { Proof } from '../data/claims.ts';
import type { Indicator } from '../data/schema.ts';
import { memo } from '../lib/memo.ts';
import { sourceName } from './sourceName.ts';

/** Who publishes what, as far as the figures say it. */
const publishersOf = memo(
  (indicators: readonly Indicator[]): ReadonlyMap<string, string> =>
    new Map(indicators.flatMap(({ source_url, publisher }) => (publisher === null ? [] : [[source_url, publisher]]))),
);

/**
 * Who says it, short enough for a line on stage: publishers, else hosts, each once.
 * Empty for the atlas's own counts.
 */
export function sourceWords({ sources, publisher }: Proof, indicators: readonly Indicator[]): readonly string[] {
  if (publisher !== null) return [publisher];
  const publishers = publishersOf(indicators);
  return [...new Set(sources.map((source) => publishers.get(source) ?? sourceName(source).host))];
}
