import { vi } from 'vitest';
import type { CatalogueEntry, Indicator, Unit } from '../../src/data/schema.ts';
import { comparePart } from '../../src/state/compareView.ts';
import type { View } from '../../src/state/view.ts';

const figure = (part: Partial<Indicator>): Indicator => ({
  place: 'MX-QUE',
  indicator: 'makers',
  value: 50,
  unit: 'companies',
  year: '2025',
  nature: 'observed',
  source_url: 'https://a.mx/census',
  source_title: 'A census',
  publisher: 'A',
  note_es: null,
  note_en: null,
  ...part,
});

/** Querétaro's sources contradict each other; Chihuahua's of two years; Baja California has one old figure; rent has a target only. */
const INDICATORS: readonly Indicator[] = [
  figure({ value: 50 }),
  figure({ value: 85, source_url: 'https://b.mx/list', source_title: null, publisher: null, note_en: 'At least' }),
  figure({ year: '2010', value: 12 }),
  figure({ place: 'MX-BCN', value: 60, year: '2014' }),
  figure({ place: 'MX-JAL', value: 20 }),
  figure({ place: 'MX-CHH', value: 40 }),
  figure({ place: 'MX-CHH', value: 60, year: '2024' }),
  figure({ place: 'MX-CHH', value: 70, year: '2024', source_url: 'https://b.mx/list' }),
  figure({ place: 'MX', value: 370, unit: 'plants' }),
  figure({ indicator: 'rent', unit: 'USD', value: 5, place: 'MX-BCN' }),
  figure({ indicator: 'rent', unit: 'USD', value: 4, nature: 'target', year: '2030' }),
  figure({ indicator: 'standing', unit: 'rank', value: 1, place: 'MX' }),
  figure({ indicator: 'nowhere', place: 'MX-YUC' }),
  figure({ indicator: 'population', unit: 'people', value: 2_000_000, year: '2020' }),
];

const entry = (indicator: string, title_en: string, group: CatalogueEntry['group'] = 'industry'): CatalogueEntry => ({
  indicator,
  group,
  title_es: title_en,
  title_en,
  better: indicator === 'rent' ? 'lower' : 'higher',
});

const CATALOGUE = [
  entry('makers', 'Aircraft makers'),
  entry('nowhere', 'Counted elsewhere'),
  entry('standing', 'Place in the world', 'safety'),
  entry('rent', 'Industrial rent', 'cost'),
  entry('population', 'Population', 'economy'),
];
const UNITS: readonly Unit[] = ['companies', 'plants', 'people', 'USD'].map((unit) => ({
  unit,
  label_es: unit,
  label_en: unit,
  short_es: unit,
  short_en: unit,
  one_es: null,
  one_en: null,
}));

/** Answers the files that the comparison reads: figures, and no milestones. */
export function serveFigures(): void {
  vi.stubGlobal('fetch', async () =>
    Response.json({ indicators: INDICATORS, catalogue: CATALOGUE, units: UNITS, milestones: [] }),
  );
  // jsdom knows no media queries: no phone, no reduced motion.
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }));
}

/** A view that compares. */
export const comparing = (part: Partial<View['compare']> = {}, view: Partial<View> = {}): Partial<View> => ({
  tab: 'compare',
  ...view,
  compare: { ...comparePart.home, areas: ['MX-QUE', 'MX-BCN', 'MX-JAL'], ...part },
});
