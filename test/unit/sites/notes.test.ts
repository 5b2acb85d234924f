import { beforeEach, expect, test, vi } from 'vitest';

const STORED = 'atlas.sites.notes';

/** A device's storage, fresh, with that in it; the module is loaded anew as on a new visit. */
async function visit(kept: string | null, isRefused = false) {
  const values = new Map<string, string>(kept === null ? [] : [[STORED, kept]]);
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (isRefused) throw new Error('full');
      values.set(key, value);
    },
    removeItem: (key: string) => values.delete(key),
  });
  vi.resetModules();
  return { values, ...(await import('../../../src/sites/notes.ts')) };
}

beforeEach(() => vi.unstubAllGlobals());

test('a note is kept on the device, and an empty one removed', async () => {
  const { values, writeNote } = await visit(null);
  expect(writeNote('park', 'Ask about water')).toBe(true);
  expect(JSON.parse(values.get(STORED) ?? '')).toEqual({ park: 'Ask about water' });
  writeNote('park', '');
  expect(values.has(STORED)).toBe(false);
});

test('clearing leaves nothing behind', async () => {
  const { values, clearNotes } = await visit('{"park":"x","other":"y"}');
  clearNotes();
  expect(values.size).toBe(0);
});

test.each(['nonsense', 'null', '[1]', '{"park":3}'])('%s in the storage is no note', async (kept) => {
  const { values, writeNote } = await visit(kept);
  writeNote('plot', 'y');
  expect(JSON.parse(values.get(STORED) ?? '')).toEqual({ plot: 'y' });
});

test('where the device refuses, that is told', async () => {
  const { writeNote } = await visit(null, true);
  expect(writeNote('park', 'x')).toBe(false);
});

test('an own location is known by its point, since its number means another one in another link', async () => {
  const { noteKey } = await visit(null);
  expect(noteKey({ id: 'own:1', from: 'own', lat: 20.5, lon: -100 })).toBe('20.5,-100');
  expect(noteKey({ id: 'park', from: 'park', lat: 20.5, lon: -100 })).toBe('park');
});

test('as a file, each note stands under the name of its location, or under its point where that is all that is known', async () => {
  const { notesText } = await visit(null);
  const names: Readonly<Record<string, string>> = { park: 'The park' };
  expect(notesText({ park: 'Ask', '20.5,-100': 'Far' }, (key) => names[key])).toBe(
    'The park\n\nAsk\n\n---\n\n20.5,-100\n\nFar\n',
  );
});
