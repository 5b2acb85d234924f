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
    let [better, perhaps, equal] = [0, 0, 0];
    for (const [otherLow, otherHigh] of known) {
      if (otherLow > high) better++;
      if (otherHigh > low) perhaps++;
      if (otherLow === low && otherHigh === high) equal++;
    }
    // What spans more than a point could be better than its own least, which is no other's doing.
    if (high > low) perhaps--;
    return { best: 1 + better, worst: 1 + perhaps, of: known.length, isTied: low === high && equal > 1 };
  });
}
