import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Story } from '../../src/data/storySchema.ts';
import { StageBar } from '../../src/present/stage/StageBar.tsx';
import { HOME } from '../../src/state/view.ts';
import { renderAtlas } from './atlas.tsx';

const STORY = { id: 'tiny', scenes: [{}, {}] } as unknown as Story;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const open = (kiosk = false) =>
  renderAtlas(<StageBar story={STORY} number={1} perform={() => {}} />, { present: { ...HOME.present, kiosk } });
const isIdle = () => screen.getByRole('toolbar', { name: 'Talk' }).dataset.idle;
const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));
const touch = (x: number) => {
  fireEvent.pointerDown(document.body, { pointerType: 'touch', clientX: 100, clientY: 100 });
  fireEvent.pointerMove(document.body, { pointerType: 'touch', clientX: x, clientY: 100 });
  fireEvent.pointerUp(document.body, { pointerType: 'touch', clientX: x, clientY: 100 });
};

test('a tap shows the controls for four seconds, a swipe does not', () => {
  open();
  touch(300);
  expect(isIdle()).toBe('true');
  touch(104);
  expect(isIdle()).toBe('false');
  pass(3900);
  expect(isIdle()).toBe('false');
  pass(100);
  expect(isIdle()).toBe('true');
});

test('a mouse shows them while it moves', () => {
  open();
  fireEvent.pointerMove(document.body, { pointerType: 'mouse' });
  pass(2400);
  fireEvent.pointerMove(document.body, { pointerType: 'mouse' });
  pass(2400);
  expect(isIdle()).toBe('false');
  pass(100);
  expect(isIdle()).toBe('true');
});

test('on a stand they are always there, with a way on and a way out', () => {
  open(true);
  pass(60_000);
  expect(isIdle()).toBe('false');
  expect(screen.getByRole('button', { name: 'Next scene' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Leave the stage' })).toBeTruthy();
});
