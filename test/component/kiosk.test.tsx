import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Kiosk } from '../../src/present/kiosk/Kiosk.tsx';
import { enterStage, leaveStage } from '../../src/present/stage/entry.ts';
import { useAtlas } from '../../src/state/store.ts';
import { HOME } from '../../src/state/view.ts';
import { renderAtlas, view } from './atlas.tsx';
import { serveStory } from './storyFixture.ts';

beforeEach(() => {
  localStorage.clear();
  history.replaceState(null, '', '/?kiosk=1&lang=en');
  vi.stubGlobal('fetch', async () => new Response(null, { status: 503 }));
  // React tells the console what the boundary caught.
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'wakeLock');
});

const open = () =>
  act(async () => renderAtlas(<Kiosk />, { tab: 'present', present: { ...HOME.present, kiosk: true, stage: true } }));

test('the screen stays awake through story and visit, and nothing is said where it cannot', async () => {
  const release = vi.fn();
  const request = vi.fn(async () => ({ release }));
  Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true });
  const user = await open();
  expect(request).toHaveBeenCalledExactlyOnceWith('screen');
  await user.click(screen.getByRole('button', { name: 'Explore in English' }));
  await user.click(screen.getByRole('button', { name: 'Start over' }));
  expect(screen.getByRole('button', { name: 'Explore in English' })).toBeTruthy();
  expect(request).toHaveBeenCalledOnce();
  expect(release).not.toHaveBeenCalled();
});

test('a story that could not be had is asked for again when a visit has ended', async () => {
  const user = await open();
  expect(screen.queryByRole('heading', { name: 'One' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Explore in English' }));
  serveStory();
  await act(async () => user.click(screen.getByRole('button', { name: 'Start over' })));
  expect(await screen.findByRole('heading', { name: 'One' })).toBeTruthy();
  // The map's own line of credits is hidden under the stage.
  expect(screen.getByText('Base map: Natural Earth · GeoNames · OurAirports')).toBeTruthy();
});

test('a visitor gets the explorer, or the tab that the address names; presenting is not for them', async () => {
  for (const [link, tab] of [
    ['tab=present&stage=1&console=1', 'explore'],
    ['tab=compare', 'compare'],
  ] as const) {
    history.replaceState(null, '', `/?${link}&kiosk=1&lang=en`);
    const user = await open();
    expect(view()).toMatchObject({ tab: 'present', present: { stage: true, console: false } });
    await user.click(screen.getByRole('button', { name: 'Explore in English' }));
    expect(view()).toMatchObject({ tab, present: { stage: false, console: false } });
    cleanup();
  }
});

test('who leaves a stage finds nothing of the visitor before', async () => {
  serveStory();
  const user = await open();
  await user.click(screen.getByRole('button', { name: 'Explore in English' }));
  act(() => useAtlas.setState((state) => ({ view: { ...state.view, q: 'alas' } })));
  act(() => enterStage('tiny'));
  await user.click(screen.getByRole('button', { name: 'Start over' }));
  await user.click(screen.getByRole('button', { name: 'Explore in English' }));
  act(leaveStage);
  expect(view().q).toBe('');
});
