import { beforeEach, expect, test, vi } from 'vitest';
import { rememberStorage, restoreStorage } from '../../src/present/kiosk/storage.ts';
import { saveStory, useOwnStories } from '../../src/share/ownStories.ts';
import { useNotes, writeNote } from '../../src/sites/notes.ts';
import { useAtlas } from '../../src/state/store.ts';
import { renderAtlas } from './atlas.tsx';

const STORY = { schema: 1, id: 'mine', scenes: [{}] } as unknown as Parameters<typeof saveStory>[0];

function Notes() {
  return <p>{JSON.stringify(useNotes())}</p>;
}

beforeEach(() => localStorage.clear());

test('what a visitor stored goes, what an operator stored stays', () => {
  localStorage.setItem('operator', 'a');
  localStorage.setItem('changed', 'a');
  rememberStorage();
  localStorage.setItem('visitor', 'b');
  localStorage.setItem('changed', 'b');
  localStorage.removeItem('operator');
  sessionStorage.setItem('visitor', 'b');
  restoreStorage();
  expect({ ...localStorage }).toEqual({ operator: 'a', changed: 'a' });
  expect(sessionStorage).toHaveLength(0);
  localStorage.setItem('later', 'c');
  restoreStorage();
  expect(localStorage.getItem('later')).toBe('c');
});

test('a storage without room for a copy of itself is given back all the same', () => {
  localStorage.setItem('operator', 'a');
  const set = vi.spyOn(Storage.prototype, 'setItem').mockImplementationOnce(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  rememberStorage();
  expect(set).toHaveBeenCalledOnce();
  set.mockRestore();
  localStorage.setItem('visitor', 'b');
  localStorage.setItem('operator', 'b');
  // A second visitor, before the first one's things could be taken away, is no beginning.
  rememberStorage();
  restoreStorage();
  expect({ ...localStorage }).toEqual({ operator: 'a' });
  localStorage.setItem('later', 'c');
  restoreStorage();
  expect(localStorage.getItem('later')).toBe('c');
});

test('what a power failure interrupted is given back by the next start', async () => {
  localStorage.setItem('operator', 'a');
  rememberStorage();
  localStorage.setItem('visitor', 'b');
  vi.resetModules();
  const { restoreStorage: restoreAfterwards } = await import('../../src/present/kiosk/storage.ts');
  restoreAfterwards();
  expect({ ...localStorage }).toEqual({ operator: 'a' });
  restoreStorage();
});

test('a second touch remembers nothing anew', () => {
  rememberStorage();
  localStorage.setItem('visitor', 'b');
  rememberStorage();
  restoreStorage();
  expect(localStorage).toHaveLength(0);
});

test('stories and notes in memory go with what was stored', () => {
  renderAtlas(<Notes />);
  rememberStorage();
  saveStory(STORY);
  writeNote('somewhere', 'mine');
  expect(useOwnStories.getState().stories).toHaveLength(1);
  restoreStorage();
  useAtlas.setState(({ visits }) => ({ visits: visits + 1 }));
  expect(useOwnStories.getState().stories).toEqual([]);
  renderAtlas(<Notes />);
  expect([...document.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual(['{}', '{}']);
});
