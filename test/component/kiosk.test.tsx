import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Kiosk } from '../../src/present/kiosk/Kiosk.tsx';
import { HOME } from '../../src/state/view.ts';
import { renderAtlas } from './atlas.tsx';

beforeEach(() => {
  localStorage.clear();
  history.replaceState(null, '', '/?kiosk=1&lang=en');
  vi.stubGlobal('fetch', async () => new Response(null, { status: 503 }));
});
afterEach(() => {
  vi.unstubAllGlobals();
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
