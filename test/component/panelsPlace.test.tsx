import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Panel } from '../../src/explore/Panel.tsx';
import { useAtlas } from '../../src/state/store.ts';
import type { View } from '../../src/state/view.ts';
import { open, PATIENCE, serveFacts } from './panelsFixture.ts';

const PLACE = 'place:20.6,-100.2';
const show = async (view: Partial<View> = {}) => {
  open({ select: PLACE, ...view });
  await act(async () => render(<Panel />));
  return screen.findByRole('heading', { level: 2 }, PATIENCE);
};
const names = () => screen.getAllByRole('button', { name: /Tenant|Fan|Fair/ });

beforeEach(() => serveFacts());
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('a place lists everyone at it, by kind, and says how exact it is', async () => {
  await show();
  expect(screen.getByText('9 organizations at one point')).toBeTruthy();
  expect(screen.getByText('8 companies')).toBeTruthy();
  expect(names()).toHaveLength(9);
  expect(screen.getByText(/each may be up to a kilometre away/)).toBeTruthy();
});

test('it says how many the filter hides, and can show them', async () => {
  await show({ facets: { kind: ['event'] } });
  expect(names()).toHaveLength(1);
  expect(screen.getByText(/8 organizations are hidden by the filter/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Clear the filter' }));
  expect(names()).toHaveLength(9);
});

test('pointing at one marks it on the map, choosing it opens it', async () => {
  await show();
  const tenant = screen.getByRole('button', { name: /Tenant 3/ });
  await userEvent.hover(tenant);
  expect(useAtlas.getState().hovered).toBe('tenant-3');
  await userEvent.click(tenant);
  expect(useAtlas.getState().view.select).toBe('tenant-3');
  expect(useAtlas.getState().frame).toEqual({ of: 'organization', id: 'tenant-3' });
});

test('what is hovered on the map stands out in the list', async () => {
  await show();
  act(() => useAtlas.setState({ hovered: 'tenant-5' }));
  expect(screen.getByRole('button', { name: /Tenant 5/ }).dataset.hovered).toBe('true');
});

test('a place lists only who is at it', async () => {
  await show({ select: 'place:20.7,-100.2' });
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Town Lab');
  expect(screen.getByText('1 organization at one point')).toBeTruthy();
  expect(screen.getByText(/stands for the town/)).toBeTruthy();
});
