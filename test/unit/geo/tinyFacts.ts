import { csvText } from '../../../geo/csv.ts';
import { ALLIANCE, HUBS, STATES, type StateCode } from '../../../src/data/codes.ts';

/** A clean set of facts, small enough to read: what the tests plant their errors into. */
type Fields = Readonly<Record<string, unknown>>;

const ORGANIZATION: Fields = {
  id: 'acme-queretaro',
  name: 'Acme Querétaro',
  legal_name: 'Acme, S.A. de C.V.',
  parent: null,
  hq_country: 'FR',
  kind: 'company',
  role: 'tier-1',
  activities: ['machining', 'composites'],
  state: 'MX-QUE',
  municipality: 'Colón',
  municipality_code: '22005',
  site: 'Parque Aeroespacial',
  lat: 20.61,
  lon: -100.17,
  precision: 'park',
  coord_source: 'RETC 2022',
  employees: 120,
  employees_year: 2019,
  since: '2012-04',
  certifications: ['as9100'],
  certifications_text: 'AS9100 Rev D',
  website: 'https://acme.example',
  status: 'active',
  status_as_of: '2026-05-20',
  confidence: 'high',
  sources: ['https://acme.example/plants', 'RETC 2022'],
  field_sources: ['employees=RETC 2022'],
  plants: null,
  notes_es: 'Hace piezas, "a la medida"',
  notes_en: 'Makes parts,\nmade to measure',
};

/** An organization of Querétaro with all its fields, changed where the test wants it. */
export const organization = (changes: Fields = {}): Fields => ({ ...ORGANIZATION, ...changes });

export const ORGANIZATIONS: readonly Fields[] = [
  organization(),
  organization({
    id: 'beta-leon',
    state: 'MX-GUA',
    municipality: 'León',
    municipality_code: '11020',
    lat: 20.9,
    lon: -101.6,
  }),
  organization({
    id: 'gamma',
    kind: 'university',
    role: null,
    lat: null,
    lon: null,
    precision: null,
    coord_source: null,
  }),
];

const FIGURE: Fields = {
  place: 'MX-QUE',
  indicator: 'aerospace-companies',
  value: 80,
  unit: 'companies',
  year: '2019',
  nature: 'observed',
  source_url: 'https://stats.example/2019',
  source_title: 'Figures, 2019',
  publisher: 'Stats',
  note_es: null,
  note_en: null,
};
export const figure = (changes: Fields = {}): Fields => ({ ...FIGURE, ...changes });

const MILESTONE: Fields = {
  date: '2006-10',
  place: 'MX-QUE',
  title_es: 'Llega Acme',
  title_en: 'Acme arrives',
  kind: 'plant-opening',
  value: 1,
  unit: 'companies',
  source_url: 'https://stats.example/2006',
};
export const milestone = (changes: Fields = {}): Fields => ({ ...MILESTONE, ...changes });

const CONTACT: Fields = {
  place: 'MX-QUE',
  kind: 'cluster',
  organization_id: null,
  name: 'Asociación Acme',
  role_es: 'Asociación',
  role_en: 'Association',
  phone: null,
  email: null,
  website: 'https://acme.example',
  address: null,
  as_of: '2025',
  source_url: 'https://acme.example/contact',
};
export const contact = (changes: Fields = {}): Fields => ({ ...CONTACT, ...changes });

const group = (code: StateCode) => (ALLIANCE.includes(code) ? 'alliance' : HUBS.includes(code) ? 'hub' : null);
const NUMBERS: Partial<Record<StateCode, string>> = { 'MX-QUE': '22', 'MX-GUA': '11' };
const state = (code: StateCode, index: number): Fields => ({
  code,
  inegi: NUMBERS[code] ?? String(50 + index),
  name_es: code,
  name_en: code,
  group: group(code),
  capital_es: 'Capital',
  role_es: code === 'MX-QUE' ? 'La mayor' : null,
  role_en: code === 'MX-QUE' ? 'The largest' : null,
  role_sources: code === 'MX-QUE' ? ['https://stats.example/2019'] : [],
});

const TABLES: Readonly<Record<string, readonly Fields[]>> = {
  organizations: ORGANIZATIONS,
  indicators: [
    figure(),
    figure({ place: 'MX-GUA', value: 12 }),
    figure({ value: 100, nature: 'target', year: '2030' }),
  ],
  'indicator-catalogue': [
    {
      indicator: 'aerospace-companies',
      group: 'industry',
      title_es: 'Empresas',
      title_en: 'Companies',
      better: 'higher',
    },
  ],
  units: [
    {
      unit: 'companies',
      label_es: 'empresas',
      label_en: 'companies',
      short_es: 'emp.',
      short_en: 'cos.',
      one_es: null,
      one_en: null,
    },
  ],
  timeline: [milestone()],
  states: STATES.map(state),
  municipalities: [
    { code: '22005', state: 'MX-QUE', name: 'Colón', population: 67121 },
    { code: '11020', state: 'MX-GUA', name: 'León', population: 1721215 },
  ],
  contacts: [contact()],
};

/** Boxes as west, south, east, north; Guanajuato touches Querétaro, the other states lie apart in the south. */
const BOXES: Partial<Record<StateCode, readonly [number, number, number, number]>> = {
  'MX-QUE': [-100.6, 20, -99.8, 21.2],
  'MX-GUA': [-101.9, 20, -100.6, 21.2],
};

function outline(code: StateCode, index: number) {
  const [west, south, east, north] = BOXES[code] ?? [-99 + index / 4, 15, -98.9 + index / 4, 15.1];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Feature', properties: { code }, geometry: { type: 'Polygon', coordinates: [ring] } };
}

/**
 * The files of the clean facts, path → text.
 * @param changes tables to put in place of the clean ones: rows, or the whole text of the CSV
 */
export function tinyFacts(
  changes: Readonly<Record<string, readonly Fields[] | string>> = {},
): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const [name, rows] of Object.entries({ ...TABLES, ...changes })) {
    const columns = Object.keys(TABLES[name]?.[0] ?? {});
    files.set(`geo/facts/${name}.csv`, typeof rows === 'string' ? rows : csvText(columns, rows));
  }
  const states = {
    type: 'FeatureCollection',
    source: 'Drawn by hand',
    licence: 'Public domain',
    features: STATES.map(outline),
  };
  return files.set('geo/shapes/states.geojson', JSON.stringify(states, null, 2));
}
