import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchVersions } from '../../../src/app/offline/registration.ts';
import { useAtlas } from '../../../src/state/store.ts';
import { HOME } from '../../../src/state/view.ts';

/** A browser that has stored a newer version, which takes over when it is told to. */
function browser() {
  const registration = Object.assign(new EventTarget(), { waiting: { postMessage: vi.fn() }, update: vi.fn() });
  const serviceWorker = Object.assign(new EventTarget(), { controller: {}, register: async () => registration });
  const reload = vi.fn();
  vi.stubGlobal('navigator', { serviceWorker });
  vi.stubGlobal('location', { reload });
  return { registration, reload, takeOver: () => serviceWorker.dispatchEvent(new Event('controllerchange')) };
}
const kiosk = (isVisited: boolean) =>
  useAtlas.setState({ view: { ...HOME, present: { ...HOME.present, kiosk: true } }, isVisited });

beforeEach(() => {
  vi.stubEnv('PROD', true);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Lets the kiosk change over while it waits for a visitor. */
async function change() {
  const parts = browser();
  kiosk(false);
  const offer = vi.fn<(change: () => void) => void>();
  await watchVersions(offer);
  offer.mock.calls[0]?.[0]();
  expect(parts.registration.waiting.postMessage).toHaveBeenCalledOnce();
  expect(parts.reload).not.toHaveBeenCalled();
  return parts;
}

test('a newer version that takes over is loaded at once where nobody is', async () => {
  const { reload, takeOver } = await change();
  takeOver();
  expect(reload).toHaveBeenCalledOnce();
});

test('who has touched the screen meanwhile is not interrupted: the page begins anew when they have gone', async () => {
  const { reload, takeOver } = await change();
  kiosk(true);
  takeOver();
  expect(reload).not.toHaveBeenCalled();
  kiosk(false);
  expect(reload).toHaveBeenCalledOnce();
});
