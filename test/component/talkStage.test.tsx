import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Workspace } from '../../src/present/Workspace.tsx';
import { HOME, type View } from '../../src/state/view.ts';
import { renderAtlas } from './atlas.tsx';
import { serveStory } from './storyFixture.ts';

// jsdom opens no dialogs.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};

/** The other window's end of what jsdom has none of. */
class Channel {
  static mine: Channel | null = null;
  static readonly said: unknown[] = [];
  onmessage: ((event: { data: unknown }) => void) | null = null;
  constructor() {
    Channel.mine = this;
  }
  postMessage(message: unknown) {
    Channel.said.push(message);
  }
  close() {}
}
const partnerAsks = (command: string) =>
  act(async () => Channel.mine?.onmessage?.({ data: { say: 'do', story: 'tiny', command } }));

const request = vi.fn(() => Promise.reject(new TypeError('needs a gesture')));
const exit = vi.fn(async () => {});
beforeEach(() => {
  serveStory();
  vi.stubGlobal('BroadcastChannel', Channel);
  Channel.said.length = 0;
  document.documentElement.requestFullscreen = request;
  document.exitFullscreen = exit;
  const lock = { release: async () => {} };
  Object.defineProperty(navigator, 'wakeLock', { value: { request: async () => lock }, configurable: true });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
  Reflect.deleteProperty(document, 'fullscreenElement');
  Reflect.deleteProperty(navigator, 'wakeLock');
});

const open = (present: Partial<View['present']>) =>
  act(async () =>
    renderAtlas(
      <Suspense>
        <Workspace />
      </Suspense>,
      { tab: 'present', present: { ...HOME.present, story: 'tiny', ...present } },
    ),
  );

test('the speaker’s F ends the full screen of the stage, and never shows the audience that it could not begin', async () => {
  await open({ stage: true });
  await partnerAsks('fullscreen');
  expect(request).not.toHaveBeenCalled();
  expect(screen.getByRole('log').textContent).toBe('');
  Object.defineProperty(document, 'fullscreenElement', { value: document.body, configurable: true });
  await partnerAsks('fullscreen');
  expect(exit).toHaveBeenCalledOnce();
});

test('F on stage asks for the full screen, and says so if that is denied', async () => {
  await open({ stage: true });
  await act(async () => void fireEvent.keyDown(document.body, { key: 'f' }));
  expect(request).toHaveBeenCalledOnce();
  expect(screen.getByRole('log').textContent).toMatch(/full screen/i);
});

test('the speaker’s window says where the full screen begins, as often as it is asked', async () => {
  await open({ console: true });
  for (let asked = 1; asked <= 2; asked++) {
    await act(async () => void fireEvent.keyDown(document.body, { key: 'f' }));
    expect(screen.getByRole('log').textContent).toBe(
      'Full screen can only be started in the stage’s own window: press F there.',
    );
    await act(async () => void fireEvent.keyDown(document.body, { key: asked === 1 ? 'PageDown' : 'PageUp' }));
    expect(screen.getByRole('log').textContent).toBe('');
  }
  expect(Channel.said).toContainEqual({ say: 'do', story: 'tiny', command: 'fullscreen' });
});

test('a code that was forgotten gives the stage back after three minutes', async () => {
  await open({ stage: true });
  const press = (key: string) => act(async () => void fireEvent.keyDown(document.activeElement ?? document, { key }));
  const code = () => screen.queryByRole('dialog', { name: /^Scan/ });
  await press('q');
  await waitFor(() => expect(code()).not.toBeNull());
  await act(async () => void fireEvent.keyDown(code() as HTMLElement, { key: 'q' }));
  expect(code()).toBeNull();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await press('q');
  expect(code()).not.toBeNull();
  act(() => vi.advanceTimersByTime(179_000));
  expect(code()).not.toBeNull();
  act(() => vi.advanceTimersByTime(1000));
  expect(code()).toBeNull();
  expect(screen.getByRole('status').textContent).toBe('1 / 2');
  vi.useRealTimers();
});

test('the speaker’s window draws the map of this scene and of the next', async () => {
  await open({ console: true });
  expect(await screen.findByRole('img', { name: 'Map: Scene 1 of 2' })).toBeTruthy();
  expect(screen.getByRole('img', { name: 'Map: Scene 2 of 2' })).toBeTruthy();
  await act(async () => void fireEvent.keyDown(document.body, { key: 'PageDown' }));
  expect(screen.getAllByRole('img').map((picture) => picture.getAttribute('aria-label'))).toEqual([
    'Map: Scene 2 of 2',
  ]);
});
