import { vi } from 'vitest';
import { makeFacts } from '../../src/data/load.ts';
import type { Indicator, Milestone, Organization } from '../../src/data/schema.ts';
import { initialState, useAtlas } from '../../src/state/store.ts';
import { HOME, type View } from '../../src/state/view.ts';

const organization = (part: Partial<Organization> & Pick<Organization, 'id' | 'name'>): Organization => ({
  legal_name: null,
  parent: null,
  hq_country: null,
  kind: 'company',
  role: null,
  activities: [],
  state: 'MX-QUE',
  municipality: 'Colón',
  municipality_code: '22005',
  site: null,
  lat: 20.6,
  lon: -100.2,
  precision: 'park',
  coord_source: null,
  employees: null,
  employees_year: null,
  since: null,
  certifications: [],
  certifications_text: null,
  website: null,
  status: 'active',
  status_as_of: null,
  confidence: 'medium',
  sources: ['https://news.mx/one-plant'],
  field_sources: [],
  plants: null,
  notes_es: null,
  notes_en: null,
  ...part,
});

/** Organizations at a few points, and two without one. */
const ORGANIZATIONS: readonly Organization[] = [
  organization({
    id: 'fan-blades',
    name: 'Fan Blades México',
    legal_name: 'Fan Blades S.A. de C.V.',
    parent: 'Fan Group',
    hq_country: 'FR',
    role: 'tier-1',
    activities: ['composites', 'engines'],
    site: 'Parque Aeroespacial',
    coord_source: 'RETC median of 5 plants',
    employees: 1200,
    employees_year: 2024,
    since: '2017',
    certifications: ['as9100'],
    certifications_text: 'AS9100 rev D',
    website: 'https://www.fanblades.mx/es',
    status_as_of: '2025-12',
    confidence: 'high',
    sources: ['https://news.mx/fan-blades-opens', 'RETC 2022, SEMARNAT'],
    field_sources: ['since=https://news.mx/fan-blades-opens', 'employees=https://own.mx/size'],
    notes_es: 'Álabes de fibra de carbono.',
    notes_en: 'Carbon-fibre fan blades.',
  }),
  ...Array.from({ length: 7 }, (_, i) =>
    organization({ id: `tenant-${i}`, name: `Tenant ${i}`, since: `20${10 + i}` }),
  ),
  organization({ id: 'closed-one', name: 'Gone Plant', lat: 20.61, status: 'closed', status_as_of: '2025-03' }),
  organization({ id: 'queretaro-airport', name: 'Airport AIQ', kind: 'airport', lat: 20.617, precision: 'site' }),
  organization({ id: 'town-lab', name: 'Town Lab', kind: 'testing-lab', lat: 20.7, precision: 'locality' }),
  organization({ id: 'fair-2025', name: 'Air Fair 2025', kind: 'event', status: 'closed', since: '2025-04-23' }),
  organization({ id: 'ministry', name: 'Ministry', kind: 'government', lat: null, lon: null, precision: null }),
  organization({ id: 'nowhere', name: 'Nowhere Machining', lat: null, lon: null, precision: null, municipality: null }),
];

const figure = (part: Partial<Indicator>): Indicator => ({
  place: 'MX-QUE',
  indicator: 'aerospace-companies',
  value: 50,
  unit: 'companies',
  year: '2019',
  nature: 'observed',
  source_url: 'https://femia.mx/census',
  source_title: null,
  publisher: null,
  note_es: null,
  note_en: null,
  ...part,
});

const FIGURES: readonly Indicator[] = [
  figure({}),
  figure({ value: 85, year: '2019-11', source_url: 'https://manufactura.mx/alliances', note_en: 'at least' }),
  figure({ value: 33, unit: 'plants', year: '2014' }),
  figure({ value: 120, year: '2024', nature: 'target', source_url: 'https://gov.mx/plan' }),
  figure({
    indicator: 'aerospace-fdi',
    value: 1_250_000_000,
    unit: 'USD',
    year: '2024',
    source_url: 'https://se.mx/fdi',
  }),
];

const milestone = (date: string, title: string): Milestone => ({
  date,
  place: 'MX-QUE',
  title_es: `${title} (es)`,
  title_en: title,
  kind: 'investment',
  value: 18_000_000,
  unit: 'USD',
  source_url: 'https://news.mx/milestone',
});
const MILESTONES = ['1998', '2005', '2005-03', '2005-11', '2008-02', '2013', '2018', '2025-10-23'].map((date) =>
  milestone(date, `Step ${date}`),
);

const unit = (code: string, es: string, en: string) => ({
  unit: code,
  label_es: es,
  label_en: en,
  short_es: es,
  short_en: en,
  one_es: null,
  one_en: null,
});
const FILES: Readonly<Record<string, unknown>> = {
  'organizations.json': { organizations: ORGANIZATIONS },
  'indicators.json': {
    indicators: FIGURES,
    catalogue: [
      {
        indicator: 'aerospace-companies',
        group: 'industry',
        title_es: 'Empresas aeroespaciales',
        title_en: 'Aerospace companies',
        better: 'higher',
      },
      { indicator: 'aerospace-fdi', group: 'economy', title_es: 'IED', title_en: 'Aerospace FDI', better: 'higher' },
    ],
    units: [unit('companies', 'empresas', 'companies'), unit('plants', 'plantas', 'plants'), unit('USD', 'USD', 'USD')],
  },
  'timeline.json': { milestones: MILESTONES },
  'contacts.json': {
    contacts: [
      {
        place: 'MX-QUE',
        kind: 'cluster',
        organization_id: null,
        name: 'Air Association',
        role_es: 'Asociación',
        role_en: 'Association',
        phone: '+52 55 1234 5678',
        email: null,
        website: 'https://www.air.mx/contact/',
        address: 'Main Street 1',
        as_of: null,
        source_url: 'https://news.mx/air',
      },
    ],
  },
  'states.json': {
    states: [
      {
        code: 'MX-QUE',
        inegi: '22',
        name_es: 'Querétaro',
        name_en: 'Querétaro',
        group: 'alliance',
        capital_es: 'Santiago de Querétaro',
        role_es: 'Ensamble.',
        role_en: 'Assembly core.',
        role_sources: ['https://news.mx/role'],
      },
      {
        code: 'MX-YUC',
        inegi: '31',
        name_es: 'Yucatán',
        name_en: 'Yucatán',
        group: null,
        capital_es: 'Mérida',
        role_es: null,
        role_en: null,
        role_sources: [],
      },
    ],
  },
};

/** Answers every file of public/data from the text a server would send; `isDown` makes it fail. */
export function serveFacts(isDown: () => boolean = () => false): void {
  vi.stubGlobal('fetch', async (url: string) => {
    const file = FILES[url.split('/').at(-1) ?? ''];
    if (isDown() || file === undefined) return new Response('', { status: 503, statusText: 'Service Unavailable' });
    return new Response(JSON.stringify(file));
  });
}

/** A panel's first import is compiled while the test waits, which takes a busy machine longer than a second. */
export const PATIENCE = { timeout: 10_000 };

/** The real store with these facts and that much of a view chosen. */
export function open(view: Partial<View>): void {
  const facts = makeFacts('2026-05-20+1a2b3c4d', ORGANIZATIONS, [], () => []);
  useAtlas.setState(initialState(facts, { lang: 'en', theme: 'light', reducedMotion: true }, { ...HOME, ...view }));
}
