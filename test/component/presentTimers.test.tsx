import { act } from '@testing-library/react';
import { useLayoutEffect } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Story } from '../../src/data/storySchema.ts';
import { Countdown } from '../../src/present/kiosk/Countdown.tsx';
import { useKiosk } from '../../src/present/kiosk/useKiosk.ts';
import { useStoryPlayer } from '../../src/present/useStoryPlayer.ts';
import { renderAtlas } from './atlas.tsx';

HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
afterEach(() => void vi.useRealTimers());

/** How many timers run at the moment when the page shows what it rendered. */
const timers: number[] = [];
beforeEach(() => {
  timers.length = 0;
  vi.useFakeTimers();
});
const useCount = () => useLayoutEffect(() => void timers.push(vi.getTimerCount()));

const STORY = { id: 'tiny', scenes: [{}, {}] } as unknown as Story;

function Loop() {
  useStoryPlayer(STORY, 14);
  useCount();
  return null;
}

test('a scene that is on screen has the timer that ends it', () => {
  renderAtlas(<Loop />);
  expect(timers).toEqual([1]);
});

function Stand() {
  const { kiosk, begin } = useKiosk();
  useCount();
  return (
    <button type="button" onClick={begin}>
      {kiosk.phase}
    </button>
  );
}

test('a visit that is on screen is being timed', () => {
  renderAtlas(<Stand />);
  act(() => document.querySelector('button')?.click());
  expect(document.body.textContent).toBe('visit');
  expect(timers).toEqual([0, 1]);
});

function Question() {
  useCount();
  return <Countdown until={15_000} stay={() => {}} startOver={() => {}} />;
}

test('a countdown that is on screen counts', () => {
  renderAtlas(<Question />);
  expect(timers).toEqual([1]);
});
