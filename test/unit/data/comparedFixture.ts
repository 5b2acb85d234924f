import { readFileSync } from 'node:fs';
import type { Figures } from '../../../src/data/load.ts';
import type { CatalogueEntry, Indicator, Unit } from '../../../src/data/schema.ts';

/** A figure that says nothing but what is given. */
export const figure = (part: Partial<Indicator>): Indicator => ({
  place: 'MX-QUE',
  indicator: 'companies',
  value: 50,
  unit: 'companies',
  year: '2020',
  nature: 'observed',
  source_url: 'https://a.mx/1',
  source_title: null,
  publisher: null,
  note_es: null,
  note_en: null,
  ...part,
});

export const entry = (part: Partial<CatalogueEntry>): CatalogueEntry => ({
  indicator: 'companies',
  group: 'industry',
  title_es: 'Empresas',
  title_en: 'Companies',
  better: 'higher',
  ...part,
});

export const figuresOf = (
  indicators: readonly Indicator[],
  entries: readonly CatalogueEntry[] = [entry({})],
): Figures => ({
  indicators,
  catalogue: new Map(entries.map((one) => [one.indicator, one])),
  units: new Map(),
});

/** The published figures, as the app loads them. */
export function publishedFigures(): Figures {
  const { indicators, catalogue, units } = JSON.parse(readFileSync('public/data/indicators.json', 'utf8')) as {
    indicators: readonly Indicator[];
    catalogue: readonly CatalogueEntry[];
    units: readonly Unit[];
  };
  return {
    indicators,
    catalogue: new Map(catalogue.map((one) => [one.indicator, one])),
    units: new Map(units.map((unit) => [unit.unit, unit])),
  };
}
