import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { Panel } from '../../src/explore/Panel.tsx';
import { open, PATIENCE, serveFacts } from './panelsFixture.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('a panel that cannot be loaded says so once, and loads when tried again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  let isDown = true;
  let asked = 0;
  serveFacts(() => {
    asked++;
    return isDown;
  });
  open({ select: 'fan-blades' });
  await act(async () => render(<Panel />));
  expect((await screen.findByRole('alert', {}, PATIENCE)).textContent).toContain('organizations.json: 503');
  expect(asked).toBe(1);
  isDown = false;
  await act(async () => userEvent.click(screen.getByRole('button', { name: 'Try again' })));
  expect((await screen.findByRole('heading', { level: 2 }, PATIENCE)).textContent).toBe('Fan Blades México');
});
