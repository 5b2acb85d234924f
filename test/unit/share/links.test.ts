import { expect, test } from 'vitest';
import { hasOwn } from '../../../src/share/handOver.ts';
import { shareLink, withoutOwn } from '../../../src/share/shareLink.ts';
import { knownIn } from '../../../src/state/store.ts';
import { HOME, type View } from '../../../src/state/view.ts';
import { readView } from '../../../src/state/viewCodec.ts';
import { FACTS } from '../../fixtures/facts.ts';

const EDITION = '2026-05-20+0123abcd';
const address = { origin: 'https://atlas.example', pathname: '/maps/', hash: '#map=8/20.5/-100.4' };
const linkOf = (view: View) => new URL(shareLink(view, 'en', EDITION, address));

test('a shared link says language and edition, keeps the camera, and reads back as the view', () => {
  const view: View = {
    ...HOME,
    q: 'a & b+c',
    facets: { kind: ['company'] },
    since: { range: [2005, null], unknown: true },
  };
  const link = linkOf(view);
  expect(link.hash).toBe(address.hash);
  expect(link.pathname).toBe(address.pathname);
  const read = readView(link.search, knownIn(FACTS));
  expect(read.dropped).toEqual([]);
  expect(read.view).toEqual({ ...view, lang: 'en', edition: EDITION });
});

test('a link from a stand leads to no stand', () => {
  const present = { ...HOME.present, story: 'bajio-alliance', kiosk: true, idle: 60 };
  const { searchParams } = linkOf({ ...HOME, present });
  expect([searchParams.has('kiosk'), searchParams.has('idle'), searchParams.get('story')]).toEqual([
    false,
    false,
    'bajio-alliance',
  ]);
});

test('it says the theme only where one was chosen', () => {
  expect(linkOf(HOME).searchParams.has('theme')).toBe(false);
  expect(linkOf({ ...HOME, theme: 'dark' }).searchParams.get('theme')).toBe('dark');
});

test('it names the present edition, whichever the view was opened with', () => {
  expect(linkOf({ ...HOME, edition: '2020-01-01+ffffffff' }).searchParams.get('edition')).toBe(EDITION);
});

const OWN: View = {
  ...HOME,
  sites: { ...HOME.sites, candidate: 'own:1' },
  own: {
    pins: [{ id: 'own:1', lat: 20.6, lon: -100.2, name: 'Terreno secreto' }],
    weights: { airport: 40 },
    shortlist: ['own:1'],
  },
};

test('what is the visitor’s own stands behind the hash, beside the camera, never in the query', () => {
  const link = linkOf(OWN);
  expect(link.search).not.toMatch(/secreto|20\.6/);
  expect(link.hash).toMatch(/^#map=8\/20\.5\/-100\.4&pins=/);
  expect(readView(link.search, knownIn(FACTS), link.hash).view.own).toEqual(OWN.own);
});

test('it can be left out altogether', () => {
  expect(hasOwn(OWN)).toBe(true);
  const link = linkOf(withoutOwn(OWN));
  expect(link.href).not.toMatch(/own|pins|weights|secreto/);
  expect(hasOwn(withoutOwn(OWN))).toBe(false);
});
