import { expect, test } from 'vitest';
import { compareEditions } from '../../../src/share/editions.ts';
import { shareLink } from '../../../src/share/shareLink.ts';
import { knownIn } from '../../../src/state/store.ts';
import { HOME, type View } from '../../../src/state/view.ts';
import { readView } from '../../../src/state/viewCodec.ts';
import { FACTS } from '../../fixtures/facts.ts';

const address = { origin: 'https://atlas.example', pathname: '/maps/', hash: '#map=8/20.5/-100.4' };

test('a shared link says language and edition, keeps the camera, and reads back as the view', () => {
  const view: View = {
    ...HOME,
    q: 'a & b+c',
    facets: { kind: ['company'] },
    since: { range: [2005, null], unknown: true },
  };
  const link = new URL(shareLink(view, 'en', '2026-05-20+0123abcd', address));
  expect(link.hash).toBe(address.hash);
  expect(link.pathname).toBe(address.pathname);
  const read = readView(link.search, knownIn(FACTS));
  expect(read.dropped).toEqual([]);
  expect(read.view).toEqual({ ...view, lang: 'en', edition: '2026-05-20+0123abcd' });
});

test('editions differ by what came, went and changed', () => {
  const record = (hash: string) => ({ status: 'active', point: null, hash });
  const before = { a: record('1'), b: record('1'), c: record('1') };
  const after = { b: record('1'), c: record('2'), d: record('1'), e: record('1') };
  expect(compareEditions(before, after)).toEqual({ added: 2, removed: 1, changed: 1 });
  expect(compareEditions(after, after)).toEqual({ added: 0, removed: 0, changed: 0 });
});
