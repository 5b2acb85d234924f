import { expect, test, vi } from 'vitest';
import type { Organization } from '../../../src/data/schema.ts';
import { suppliersCsv } from '../../../src/sites/catchment/saveSuppliers.ts';
import { makePin } from '../../../src/state/ownView.ts';
import { initialState } from '../../../src/state/store.ts';
import { HOME } from '../../../src/state/view.ts';
import { FACTS, listing } from '../../fixtures/facts.ts';

vi.stubGlobal('location', { origin: 'https://atlas.example', pathname: '/', hash: '' });

test('the file has the whole record, the distance, from where, edition and link', () => {
  const found = listing({ id: 'motores-colon', name: 'Motores, Colón' });
  const record: Organization = {
    ...found,
    coord_source: null,
    employees: null,
    employees_year: null,
    certifications_text: null,
    website: null,
    status_as_of: '2025',
    sources: ['https://news.mx/a', 'RETC 2022'],
    field_sources: [],
    plants: null,
    notes_es: null,
    notes_en: null,
  };
  const site = { id: 'own:1', name: '=Plot', state: null, lat: 20, lon: -100, precision: null };
  const own = { pins: [makePin(1, { lat: 20, lon: -100 }, 'Secret')], weights: { airport: 70 }, shortlist: ['own:1'] };
  const view = { ...HOME, own, sites: { ...HOME.sites, candidate: 'own:1' } };
  const state = initialState(FACTS, { lang: 'en', theme: 'light', reducedMotion: true }, view);
  const csv = suppliersCsv(site, [{ listing: found, km: 12.3456 }], new Map([[found.id, record]]), state);
  const [header = '', row = ''] = csv.split('\r\n');
  expect(header).toMatch(/^\ufeffId,Name,.*,Edition,Link,Straight-line distance \(km\),Measured from$/);
  expect(row).toContain('"Motores, Colón"');
  expect(row).toContain('"https://news.mx/a;RETC 2022"');
  // A name that a spreadsheet would run is guarded.
  expect(row).toMatch(/2026-11-24\+0123abcd,https:\/\/atlas\.example\/\?lang=en&edition=[^,]+,12\.3,'=Plot$/);
});
