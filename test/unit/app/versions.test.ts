import { beforeEach, describe, expect, test } from 'vitest';
import { type Version, Versions } from '../../../src/app/offline/versions.ts';
import { FakeCaches } from './fakeCaches.ts';

const SCOPE = 'https://host/atlas/';
const A: Version = { name: 'a', files: { 'index.html': '#1', 'assets/x-1.js': '#x1', 'data/f.json': '#f' } };
const B: Version = { name: 'b', files: { 'index.html': '#2', 'assets/x-2.js': '#x2', 'data/f.json': '#f' } };
const C: Version = { name: 'c', files: { 'index.html': '#3' } };

let caches: FakeCaches;
let asked: string[];
let fails: RegExp | null;
let versions: Versions;

const restart = () => {
  const fetchFile = async (address: string, { integrity }: RequestInit = {}) => {
    asked.push(address.slice(SCOPE.length));
    if (fails?.test(address)) return new Response('', { status: 404 });
    return new Response(integrity);
  };
  versions = new Versions(caches as unknown as CacheStorage, SCOPE, fetchFile as typeof fetch);
};
const answer = async (path: string, page: string, version: Version) =>
  (await versions.answer(`${SCOPE}${path}`, page, version.name))?.text();
const kept = () => [...caches.stored.keys()].filter((name) => name !== `atlas ${SCOPE}`);

beforeEach(() => {
  caches = new FakeCaches();
  asked = [];
  fails = null;
  restart();
});

describe('storing a version', () => {
  test('asks for every file once and answers with them, whatever the query', async () => {
    await versions.store(A);
    expect(asked.sort()).toEqual(Object.keys(A.files).sort());
    expect(await answer('?lang=en&tab=sites', '', A)).toBe('#1');
    expect(await answer('assets/x-1.js?v=2', 'page', A)).toBe('#x1');
    expect(await answer('assets/none.js', 'page', A)).toBeUndefined();
  });

  test('takes from an earlier version what is the same', async () => {
    await versions.store(A);
    asked.length = 0;
    await versions.store(B);
    expect(asked.sort()).toEqual(['assets/x-2.js', 'index.html']);
    expect(await answer('data/f.json', '', B)).toBe('#f');
  });

  test('keeps nothing of a version of which one file is missing', async () => {
    await versions.store(A);
    fails = /x-2/;
    await expect(versions.store(B)).rejects.toThrow(/x-2.*404/);
    expect(kept()).toEqual([`atlas ${SCOPE} a`]);
  });

  test('asks once more, past the browser’s own cache, for what it got damaged', async () => {
    const modes: unknown[] = [];
    const damaged = (async (_address: string, options: RequestInit) => {
      modes.push(options.cache);
      if (options.cache !== 'reload') throw new TypeError('Failed integrity check');
      return new Response('');
    }) as typeof fetch;
    await new Versions(caches as unknown as CacheStorage, SCOPE, damaged).store(C);
    expect(modes).toEqual(['no-cache', 'reload']);
  });

  test('lets nobody clear storage meanwhile unnoticed', async () => {
    const clearing = (async () => {
      caches.stored.clear();
      return new Response('');
    }) as unknown as typeof fetch;
    await expect(new Versions(caches as unknown as CacheStorage, SCOPE, clearing).store(C)).rejects.toThrow(/deleted/);
  });
});

describe('taking over', () => {
  test('the first version is told so', async () => {
    await versions.store(A);
    expect(await versions.takeOver('a', ['page'])).toBe(true);
    await versions.store(B);
    expect(await versions.takeOver('b', [])).toBe(false);
  });

  test('open pages stay with the version they began with; pages opened later get the new one', async () => {
    await versions.store(A);
    await versions.takeOver('a', []);
    await versions.store(B);
    await versions.takeOver('b', ['old page']);
    expect(await answer('assets/x-1.js', 'old page', B)).toBe('#x1');
    expect(await answer('assets/x-2.js', 'old page', B)).toBeUndefined();
    expect(await answer('assets/x-2.js', 'new page', B)).toBe('#x2');
    expect(await answer('', '', B)).toBe('#2');
  });

  test('the browser may end the worker in between', async () => {
    await versions.store(A);
    await versions.takeOver('a', []);
    await versions.store(B);
    await versions.takeOver('b', ['old page']);
    restart();
    expect(await answer('assets/x-1.js', 'old page', B)).toBe('#x1');
    await versions.store(C);
    await versions.takeOver('c', ['old page', 'page of b']);
    restart();
    expect(await answer('', 'old page', C)).toBe('#1');
    expect(await answer('', 'page of b', C)).toBe('#2');
    expect(await answer('', '', C)).toBe('#3');
  });

  test('a version goes when its last page has been closed', async () => {
    await versions.store(A);
    await versions.takeOver('a', []);
    await versions.store(B);
    await versions.takeOver('b', ['old page']);
    await versions.release('b', ['old page', 'new page']);
    expect(kept()).toEqual([`atlas ${SCOPE} a`, `atlas ${SCOPE} b`]);
    await versions.release('b', ['new page']);
    expect(kept()).toEqual([`atlas ${SCOPE} b`]);
    expect(await answer('assets/x-2.js', 'new page', B)).toBe('#x2');
  });

  test('versions that no page needs go, those not yet in force and other folders’ stay', async () => {
    await versions.store(A);
    await versions.takeOver('a', []);
    await versions.store(B);
    await versions.store(C);
    await caches.open('atlas https://host/atlas/other/ a');
    await versions.takeOver('b', []);
    expect(kept().sort()).toEqual([
      'atlas https://host/atlas/ b',
      'atlas https://host/atlas/ c',
      'atlas https://host/atlas/other/ a',
    ]);
  });
});
