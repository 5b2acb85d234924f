/** Published listings, column by column, as in data/listings.json. */
export type PublishedListings = { columns: Record<string, unknown[]> };

/** Mulberry32 (Tommy Ettinger, public domain): a small generator, seeded so that every run measures the same records. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** As many records as asked for, made from the real ones: same answers to the filters, points scattered by up to half a degree. */
export function multiply(published: PublishedListings, count: number): PublishedListings {
  const random = generator(1);
  const { columns } = published;
  const size = columns.id?.length ?? 0;
  const make = (name: string, values: readonly unknown[]) =>
    Array.from({ length: count }, (_, i) => {
      const value = values[i % size];
      if (i < size || value === null) return value;
      if (name === 'id') return `${value}-${i}`;
      if (name === 'lat' || name === 'lon') return Number((Number(value) + random() - 0.5).toFixed(4));
      return value;
    });
  return {
    ...published,
    columns: Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, make(name, values)])),
  };
}
