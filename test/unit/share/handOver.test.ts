import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPublicUrl } from '../../../src/app/build/publicUrl.ts';
import { handOver, hasOwn, LONGEST_LINK } from '../../../src/share/handOver.ts';
import { isOnlyHere, shareLink } from '../../../src/share/shareLink.ts';
import { knownIn } from '../../../src/state/store.ts';
import { HOME, type View } from '../../../src/state/view.ts';
import { readView } from '../../../src/state/viewCodec.ts';
import { FACTS } from '../../fixtures/facts.ts';

const address = {
  origin: 'http://localhost:4173',
  pathname: '/',
  hash: '#map=8.25/20.5/-100.4&shortlist=parque-tijuana',
};
const PUBLIC = 'https://atlas.example.mx/';
const take = (view: View, withOwn = false) =>
  handOver(view, 'en', FACTS.edition, address, { withOwn, publicUrl: PUBLIC });
const read = (link: string) => {
  const { search, hash } = new URL(link);
  return readView(search, knownIn(FACTS), hash).view;
};

test('a usual view goes whole: filters, selection, comparison, language and camera', () => {
  const view: View = {
    ...HOME,
    tab: 'compare',
    q: 'alas',
    facets: { kind: ['company'], state: ['alliance'] },
    select: 'alas-queretaro',
    compare: { ...HOME.compare, areas: ['MX-QUE', 'MX-BCN'] },
  };
  const { link, leftOut } = take(view);
  expect(leftOut).toEqual([]);
  expect(link.length).toBeLessThanOrEqual(LONGEST_LINK);
  expect(link.startsWith(PUBLIC)).toBe(true);
  expect(new URL(link).hash).toBe('#map=8.25/20.5/-100.4');
  expect(read(link)).toEqual({ ...view, lang: 'en', edition: FACTS.edition });
});

const LONG: View = {
  ...HOME,
  tab: 'compare',
  q: 'a'.repeat(60),
  sort: { key: 'since', descending: true },
  list: 'table',
  theme: 'dark',
  layers: ['alliance', 'hubs', 'states', 'towns'],
  facets: { kind: ['company'], state: ['MX-QUE', 'MX-BCN'] },
  select: 'alas-queretaro',
  compare: {
    ...HOME.compare,
    areas: ['MX-QUE', 'MX-BCN', 'MX-SON', 'MX-CHH'],
    hidden: Array.from({ length: 12 }, (_, i) => `row-${i}`),
  },
};

test('a longer view leaves out what one misses least, and says what', () => {
  const { link, leftOut } = take(LONG);
  expect(link.length).toBeLessThanOrEqual(LONGEST_LINK);
  expect(leftOut).toContain('rows');
  const shown = read(link);
  expect(shown.facets).toEqual(LONG.facets);
  expect(shown.select).toBe(LONG.select);
  expect(shown.compare.areas).toEqual(LONG.compare.areas);
  expect(shown.lang).toBe('en');
  expect(new URL(link).hash).toBe('#map=8.25/20.5/-100.4');
  // What fits after all is not left out.
  const { edition: _, ...rest } = shown;
  expect(leftOut.includes('edition')).toBe(!link.includes('edition='));
  expect(rest.theme).toBe(leftOut.includes('appearance') ? null : 'dark');
});

test('whatever the view, the code stays readable and its language stays', () => {
  const areas = fc.uniqueArray(fc.constantFrom('MX-QUE', 'MX-BCN', 'MX-SON', 'MX-CHH', 'MX-GUA'), { maxLength: 5 });
  fc.assert(
    fc.property(
      fc.string({ maxLength: 200 }),
      areas,
      fc.array(fc.stringMatching(/^[a-z]{1,60}$/), { maxLength: 20 }),
      (q, some, hidden) => {
        const view: View = { ...LONG, q, compare: { ...HOME.compare, areas: some as never, hidden } };
        const { link } = take(view);
        expect(link.length).toBeLessThanOrEqual(LONGEST_LINK);
        expect(new URL(link).searchParams.get('lang')).toBe('en');
      },
    ),
  );
});

test('what is the visitor’s own goes along only where that is wished', () => {
  const view: View = { ...HOME, own: { ...HOME.own, shortlist: ['parque-tijuana'] } };
  expect(hasOwn(view)).toBe(true);
  expect(hasOwn(HOME)).toBe(false);
  expect(take(view).link).not.toContain('shortlist');
  expect(read(take(view, true).link).own.shortlist).toEqual(['parque-tijuana']);
  // An own location that is looked at is one of them.
  const looking = { ...view, tab: 'sites', sites: { ...HOME.sites, candidate: 'own:1' } } as const;
  expect(take(looking).link).not.toContain('own:1');
  expect(take(looking, true).link).toContain('candidate=own:1');
  const tooLong = { ...looking, own: { ...HOME.own, pins: [{ id: 'own:1', lat: 1, lon: 2, name: 'x'.repeat(300) }] } };
  expect(take(tooLong, true)).toMatchObject({ leftOut: ['pins'], link: expect.not.stringContaining('own:1') });
});

test('a telephone becomes neither kiosk nor stage nor console', () => {
  const present = {
    ...HOME.present,
    story: 'bajio-alliance',
    scene: 4,
    stage: true,
    console: true,
    kiosk: true,
    idle: 20,
  };
  const shown = read(take({ ...HOME, present }).link).present;
  expect(shown).toEqual({ ...HOME.present, story: 'bajio-alliance', scene: 4 });
});

test('links leave the device with the public address, where one is set', () => {
  expect(shareLink(HOME, 'es', null, address, PUBLIC)).toBe(`${PUBLIC}?lang=es#map=8.25/20.5/-100.4`);
  expect(shareLink(HOME, 'es', null, address, '')).toBe('http://localhost:4173/?lang=es#map=8.25/20.5/-100.4');
});

test.each([
  'http://localhost:4173/',
  'http://127.0.0.1/',
  'http://[::1]:80/',
  'file:///x/index.html',
  'http://a.localhost/',
])('%s is only here', (link) => expect(isOnlyHere(link)).toBe(true));
test.each([
  'https://atlas.example.mx/',
  'http://192.168.1.20:4173/',
  'http://localhost.example.mx/',
  'https://127.example/',
])('%s can be reached by others', (link) => expect(isOnlyHere(link)).toBe(false));

test.each(['atlas.example.mx', 'ftp://atlas.example.mx/', 'https://a.mx/?x', 'https://a.mx/#x', 'https://me@a.mx/'])(
  'the setting %s stops the build',
  (setting) => expect(() => checkPublicUrl(setting)).toThrow(/VITE_PUBLIC_URL/),
);
test('no setting and a whole address are fine', () => {
  expect(() => checkPublicUrl(undefined)).not.toThrow();
  expect(() => checkPublicUrl('')).not.toThrow();
  expect(() => checkPublicUrl('https://atlas.example.mx/bajio/')).not.toThrow();
});
