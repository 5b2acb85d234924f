import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announceEdition, compareEditions } from '../../../src/share/editions.ts';
import { initialState, useAtlas } from '../../../src/state/store.ts';
import { HOME } from '../../../src/state/view.ts';
import { FACTS } from '../../fixtures/facts.ts';

const EARLIER = '2020-01-01+0123abcd';
const record = (hash: string) => ({ status: 'active', point: null, hash });
const before = { a: record('1'), b: record('1'), c: record('1') };
const after = { b: record('1'), c: record('2'), d: record('1'), e: record('1') };

const asked: string[] = [];
beforeEach(() => {
  asked.length = 0;
  const files: Readonly<Record<string, unknown>> = {
    '/data/editions/index.json': { edition: FACTS.edition, editions: [EARLIER, FACTS.edition] },
    [`/data/editions/${EARLIER}.json`]: { edition: EARLIER, organizations: before },
    [`/data/editions/${FACTS.edition}.json`]: { edition: FACTS.edition, organizations: after },
  };
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    return new Response(JSON.stringify(files[url]), { status: url in files ? 200 : 404 });
  });
});
afterEach(() => vi.unstubAllGlobals());

async function open(edition: string | null) {
  useAtlas.setState(initialState(FACTS, { lang: 'en', theme: 'light', reducedMotion: true }, { ...HOME, edition }));
  await announceEdition();
  return useAtlas.getState().notices;
}

test('editions differ by what came, went and changed', () => {
  expect(compareEditions(before, after)).toEqual({ added: ['d', 'e'], removed: ['a'], changed: ['c'] });
  expect(compareEditions(after, after)).toEqual({ added: [], removed: [], changed: [] });
});

test('a link of an earlier edition says what became different', async () => {
  expect(await open(EARLIER)).toEqual([
    { text: 'otherEdition', values: { edition: EARLIER, added: 2, removed: 1, changed: 1 } },
  ]);
});

test('a link of an edition that was never published here says so, without asking for a file that is not there', async () => {
  const edition = '2019-01-01+ffffffff';
  expect(await open(edition)).toEqual([{ text: 'unknownEdition', values: { edition } }]);
  expect(asked).toEqual(['/data/editions/index.json']);
});

test.each([null, FACTS.edition])('the present edition needs no word: %s', async (edition) => {
  expect(await open(edition)).toEqual([]);
  expect(asked).toEqual([]);
});
