import { STATES } from '../../src/data/codes.ts';
import type { CatalogueEntry, Indicator, Unit } from '../../src/data/schema.ts';

/** The file of figures as the site serves it. */
export type PublishedFigures = Readonly<{
  indicators: readonly Indicator[];
  catalogue: readonly CatalogueEntry[];
  units: readonly Unit[];
}>;

const YEARS = [2005, 2008, 2012, 2016, 2020, 2024];

/** Figures of so many indicators for every state and several years, made from the published ones; their values mean nothing. */
export function multiplyFigures(published: PublishedFigures, count: number): PublishedFigures {
  const { catalogue, indicators } = published;
  const model = indicators[0] as Indicator;
  const entries = Array.from({ length: count }, (_, i) => {
    const entry = catalogue[i % catalogue.length] as CatalogueEntry;
    return i < catalogue.length ? entry : { ...entry, indicator: `${entry.indicator}-${i}` };
  });
  const figures = entries.flatMap(({ indicator }, i) =>
    STATES.flatMap((place, s) =>
      YEARS.map((year, y) => ({
        ...model,
        indicator,
        place,
        year: String(year),
        value: ((i + 3) * (s + 7) * (y + 2)) % 997,
      })),
    ),
  );
  return { ...published, catalogue: entries, indicators: figures };
}
