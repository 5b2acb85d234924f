import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TimeBar } from '../../src/compare/time/TimeBar.tsx';
import { YEAR_MS } from '../../src/compare/time/useYears.ts';
import { useAtlas } from '../../src/state/store.ts';
import { HOME } from '../../src/state/view.ts';
import { renderAtlas, view } from './atlas.tsx';
import { PATIENCE, serveFacts } from './panelsFixture.ts';

beforeEach(() => serveFacts());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const compare = { ...HOME.compare, areas: ['MX-QUE', 'MX-JAL'] as const };
const bar = () => within(screen.getByRole('region', { name: 'Through the years' }));
const slider = () => bar().getByRole<HTMLInputElement>('slider', { name: 'Year shown' });
const button = (name: string) => bar().getByRole('button', { name });

test('today says how many have a date at all, and no year', () => {
  renderAtlas(<TimeBar />, { compare });
  expect(bar().getByText('5 dated, 3 undated.')).toBeTruthy();
  // The first column holds all that began before it as well.
  expect(bar().getByText('≤ 1990')).toBeTruthy();
  expect(button('Show today').getAttribute('aria-pressed')).toBe('true');
});

test('a year is chosen on the slider and left again; what is undated stands beside it', async () => {
  const user = renderAtlas(<TimeBar />, { compare });
  fireEvent.change(slider(), { target: { value: '2007' } });
  expect(view().year).toBe(2007);
  expect(bar().getByText(/^\d of 5 dated had begun by 2007; 3 undated stay, hollow\.$/)).toBeTruthy();
  expect(slider().getAttribute('aria-valuetext')).toMatch(/^2007: \d begun by then, 3 of unknown year$/);
  await user.click(button('Show today'));
  expect(view().year).toBeNull();
});

test('with less motion the button goes one year on at a time, and begins anew after the last', async () => {
  const user = renderAtlas(<TimeBar />, { compare, year: 2025 });
  await user.click(button('One year on'));
  expect(view().year).toBe(2026);
  await user.click(button('One year on'));
  expect(view().year).toBe(1990);
});

test('playing goes on year by year, stops at the last, and pauses when asked', () => {
  vi.useFakeTimers();
  renderAtlas(<TimeBar />, { compare, year: 2022 });
  act(() => useAtlas.setState(({ environment }) => ({ environment: { ...environment, reducedMotion: false } })));
  fireEvent.click(button('Play the years'));
  expect(view().year).toBe(2023);
  act(() => void vi.advanceTimersByTime(YEAR_MS));
  expect(view().year).toBe(2024);
  fireEvent.click(button('Pause'));
  act(() => void vi.advanceTimersByTime(5 * YEAR_MS));
  expect(view().year).toBe(2024);
  fireEvent.click(button('Play the years'));
  act(() => void vi.advanceTimersByTime(5 * YEAR_MS));
  expect(view().year).toBe(2026);
  expect(button('Play the years')).toBeTruthy();
});

test('a year taken by hand ends the play', () => {
  vi.useFakeTimers();
  renderAtlas(<TimeBar />, { compare });
  act(() => useAtlas.setState(({ environment }) => ({ environment: { ...environment, reducedMotion: false } })));
  fireEvent.click(button('Play the years'));
  fireEvent.change(slider(), { target: { value: '2001' } });
  act(() => void vi.advanceTimersByTime(3 * YEAR_MS));
  expect(view().year).toBe(2001);
});

test('all milestones of the year stand below it with their source; a year without any says so', async () => {
  renderAtlas(<TimeBar />, { compare, year: 2005 });
  const log = bar().getByRole('log', { name: 'Milestones of 2005' });
  expect(await within(log).findAllByText(/Querétaro: Step 2005/, undefined, PATIENCE)).toHaveLength(3);
  expect(within(log).getAllByRole('link', { name: 'news.mx' })).toHaveLength(3);
  // On a phone all but the first wait for it.
  fireEvent.click(within(log).getByRole('button', { name: 'Show all 3', expanded: false }));
  expect(within(log).getByRole('button', { name: 'Show less', expanded: true })).toBeTruthy();
  fireEvent.change(slider(), { target: { value: '2006' } });
  expect(bar().getByText('No milestone of 2006 on record for these areas.')).toBeTruthy();
});
