/** A mark on the screen, in pixels. */
export type Spot = Readonly<{ id: string; x: number; y: number }>;

const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Where a key leads from a spot: arrows to the nearest one in that direction, Home and End to the first and the last.
 * @returns null where the key leads nowhere; undefined where it is no key for walking
 */
export function walk(spots: readonly Spot[], from: string | null, key: string): string | null | undefined {
  if (key === 'Home') return spots[0]?.id ?? null;
  if (key === 'End') return spots.at(-1)?.id ?? null;
  const way = WAYS[key];
  if (!way) return undefined;
  const start = spots.find(({ id }) => id === from);
  if (!start) return spots[0]?.id ?? null;
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const spot of spots) {
    const [dx, dy] = [spot.x - start.x, spot.y - start.y];
    const ahead = dx * way[0] + dy * way[1];
    const aside = Math.abs(dx * way[1] + dy * way[0]);
    // Within 60° of the direction; what lies straight ahead wins over what is near but aside.
    if (ahead <= 0.5 || aside > ahead * 1.8) continue;
    const effort = ahead + 2 * aside;
    if (effort < least) {
      best = spot.id;
      least = effort;
    }
  }
  return best;
}
