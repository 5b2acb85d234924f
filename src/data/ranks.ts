/** What takes part in a ranking: the ends of what sources state, equal where they agree; null where there is nothing to rank. */
export type Span = readonly [low: number, high: number];

/**
 * A place in a ranking. Where sources contradict each other the place may lie between two; else both are the same.
 * Equal figures share the better place and the next one is left out (1, 2, 2, 4).
 */
export type Rank = Readonly<{ best: number; worst: number; of: number; isTied: boolean }>;

/**
 * Ranks what has data among itself; what has none gets no rank and counts for nothing, which `of` tells.
 * best = 1 + how many are better for certain; worst = 1 + how many may be better.
 * @param lowerIsBetter whether the least comes first
 */
export function ranks(spans: readonly (Span | null)[], lowerIsBetter: boolean): readonly (Rank | null)[] {
  const ranked = spans.map((span) => (span && lowerIsBetter ? ([-span[1], -span[0]] as const) : span));
  const known = ranked.filter((span) => span !== null);
  return ranked.map((own) => {
    if (own === null) return null;
    const [low, high] = own;
    return {
      best: 1 + known.filter((other) => other[0] > high).length,
      worst: 1 + known.filter((other) => other[1] > low && other !== own).length,
      of: known.length,
      isTied: low === high && known.some((other) => other !== own && other[0] === low && other[1] === high),
    };
  });
}
