import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Workspace } from '../../src/compare/Workspace.tsx';
import { ALLIANCE } from '../../src/data/codes.ts';
import type { View } from '../../src/state/view.ts';
import { renderAtlas, view } from './atlas.tsx';
import { comparing, serveFigures } from './compareFixture.ts';
import { PATIENCE } from './panelsFixture.ts';

const show = async (part: Partial<View['compare']>) => {
  let user: ReturnType<typeof renderAtlas> | undefined;
  await act(async () => {
    user = renderAtlas(<Workspace />, comparing(part));
  });
  if (!user) throw new Error('not rendered');
  return user;
};

beforeEach(serveFigures);
afterEach(() => vi.unstubAllGlobals());

test('fewer than two shows how to begin, and a preset begins', async () => {
  const user = await show({ areas: [] });
  expect(screen.getByRole('heading', { name: 'Which states shall stand side by side?' })).toBeTruthy();
  await act(() => user.click(screen.getByRole('button', { name: /The five Alliance states/ })));
  expect(view().compare.areas).toEqual(ALLIANCE);
  expect(await screen.findByRole('grid', {}, PATIENCE)).toBeTruthy();
});

test('one area asks for one more', async () => {
  const user = await show({ areas: ['MX-QUE'] });
  expect(screen.getByText('Querétaro is chosen. One more, and they stand side by side.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Guanajuato' }));
  expect(view().compare.areas).toEqual(['MX-QUE', 'MX-GUA']);
});

test('nine states are enough; references do not count', async () => {
  await show({ areas: [...ALLIANCE, 'MX-BCN', 'MX-SON', 'MX-CHH', 'MX-NLE'] });
  const option = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name, hidden: true });
  expect(option('Zacatecas').disabled).toBe(true);
  expect(option('Mexico').disabled).toBe(false);
  expect(screen.getByText(/take one out to add another/)).toBeTruthy();
});

test('an area is taken out', async () => {
  const user = await show({ areas: ['MX-QUE', 'MX-GUA', 'MX'] });
  await user.click(screen.getByRole('button', { name: 'Take Guanajuato out' }));
  expect(view().compare.areas).toEqual(['MX-QUE', 'MX']);
});

test('while a row orders the columns the chips are not said to', async () => {
  await show({ areas: ['MX-QUE', 'MX-GUA'], rank: { row: 'makers.companies', descending: true } });
  expect(
    screen.getByRole('list', { name: 'Compared areas in your own order; for now a row orders the columns' }),
  ).toBeTruthy();
});

test('the areas say how keys move them, in the language', async () => {
  await show({ areas: ['MX-QUE', 'MX-GUA'] });
  const chips = within(screen.getByRole('list', { name: 'Compared areas, in the order of the columns' }));
  const handle = chips.getByRole('button', { name: 'Move Querétaro' });
  const how = document.getElementById(handle.getAttribute('aria-describedby') ?? '');
  expect(how?.textContent).toContain('Press Space or Enter to lift the area');
});
