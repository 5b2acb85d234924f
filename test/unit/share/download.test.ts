import { expect, test } from 'vitest';
import type { Organization } from '../../../src/data/schema.ts';
import { toCsv } from '../../../src/share/csv.ts';
import { approximateBytes, collect, fileName } from '../../../src/share/download.ts';
import { toGeoJson } from '../../../src/share/geojson.ts';
import { SHARE_TEXTS } from '../../../src/share/texts.ts';
import { toXlsx } from '../../../src/share/xlsx.ts';
import { initialState } from '../../../src/state/store.ts';
import { HOME } from '../../../src/state/view.ts';
import { FACTS } from '../../fixtures/facts.ts';
import { PUBLISHED } from './fixture.ts';

const bytes = (text: string) => new TextEncoder().encode(text).length;

test('the size that is promised is about that of the file', async () => {
  const few = { ...PUBLISHED, records: PUBLISHED.records.slice(0, 60) };
  for (const exported of [PUBLISHED, few]) {
    const count = exported.records.length;
    const sizes = {
      csv: bytes(toCsv(exported, SHARE_TEXTS.es)),
      geojson: bytes(toGeoJson(exported)),
      xlsx: (await toXlsx(exported)).length,
    };
    for (const format of ['csv', 'geojson', 'xlsx'] as const) {
      const ratio = approximateBytes(format, count) / sizes[format];
      expect(ratio, `${format} of ${count}: ${sizes[format]}`).toBeGreaterThan(0.75);
      expect(ratio, `${format} of ${count}: ${sizes[format]}`).toBeLessThan(1.35);
    }
  }
});

test('a file is named by the day of its facts and the number of its records', () => {
  expect(fileName({ edition: '2026-05-20+0123abcd', records: PUBLISHED.records.slice(0, 3) }, 'geojson')).toBe(
    'atlas-aeroespacial-2026-05-20-3.geojson',
  );
});

test('what is taken away is what the list shows, in its order', () => {
  // Only the id matters here: listings are the parts of records that the list shows.
  const all = new Map(FACTS.listings.map((listing) => [listing.id, listing as unknown as Organization]));
  const view = { ...HOME, facets: { kind: ['company'] }, sort: { key: 'name', descending: true } } as const;
  const state = initialState(FACTS, { lang: 'en', theme: 'light', reducedMotion: true }, view);
  const location = { origin: 'https://atlas.example', pathname: '/', hash: '' };
  const exported = collect(state, all, location);
  const companies = FACTS.listings.filter(({ kind }) => kind === 'company').map(({ name }) => name);
  expect(exported.records.map(({ name }) => name)).toEqual([...companies].sort().reverse());
  expect(exported.filter).toBe('Companies');
  expect(exported.link).toBe(
    `https://atlas.example/?lang=en&kind=company&sort=-name&edition=${encodeURIComponent(FACTS.edition)}`,
  );
});
