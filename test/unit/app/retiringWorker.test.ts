import { expect, test, vi } from 'vitest';
import { retiringWorker } from '../../../src/app/build/offline.ts';

const SCOPE = 'https://atlas.example/';

/** Activates the script among open pages. @returns the pages that it opened anew, and the caches it deleted */
async function activate(isOurs: boolean, open: readonly string[], stored: readonly string[]) {
  const navigated: string[] = [];
  const deleted: string[] = [];
  const listeners = new Map<string, () => Promise<void>>();
  const self = {
    addEventListener: (type: string, listener: () => Promise<void>) => listeners.set(type, listener),
    registration: { scope: SCOPE, unregister: vi.fn(async () => true) },
    clients: { matchAll: async () => open.map((url) => ({ url, navigate: (to: string) => navigated.push(to) })) },
  };
  const caches = { keys: async () => stored, delete: async (key: string) => deleted.push(key) };
  // The script as the browser runs it, in a scope of ours.
  new Function('self', 'caches', 'fetch', retiringWorker(isOurs))(self, caches, async () => new Response());
  await listeners.get('activate')?.();
  expect(self.registration.unregister).toHaveBeenCalledOnce();
  return { navigated, deleted };
}

test('a worker that goes reloads its pages, but no talk, no console and no kiosk', async () => {
  const at = (link: string) => `${SCOPE}${link}`;
  const busy = ['?lang=es&stage=1', '?console=1&story=a', '?kiosk=1&idle=90'].map(at);
  const idle = ['', '?lang=en&q=stage', '?lang=es#kiosk=1'].map(at);
  expect((await activate(true, [...busy, ...idle], [])).navigated).toEqual(idle);
});

test('it takes what it stored along, and leaves what other sites on this origin have', async () => {
  const stored = [`atlas ${SCOPE}`, `atlas ${SCOPE} abc`, `atlas ${SCOPE}other/ abc`, 'someone else'];
  expect((await activate(true, [], stored)).deleted).toEqual(stored.slice(0, 2));
  expect((await activate(false, [], stored)).deleted).toEqual(stored);
});
