import { generator } from '../../src/lib/random.ts';

/** Published listings, column by column, as in data/listings.json. */
export type PublishedListings = { columns: Record<string, unknown[]> };

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
