import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { About } from '../../src/explore/About.tsx';
import { open } from './panelsFixture.ts';

// jsdom draws no dialogs; this much of one is what the component relies on.
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};
HTMLDialogElement.prototype.close = function () {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};

afterEach(cleanup);

test('About names edition, coverage, licences and the data to take away', () => {
  open({});
  render(<About open onClose={() => {}} />);
  const text = screen.getByRole('dialog').textContent;
  expect(text).toContain('2026-05-20+1a2b3c4d');
  expect(text).toContain('9 companies and start-ups');
  expect(text).toContain('CC BY 4.0');
  expect(screen.getByRole('link', { name: 'organizations.json' }).getAttribute('href')).toMatch(
    /data\/organizations\.json$/,
  );
});

test('the close button closes it', async () => {
  open({ lang: 'es' });
  const onClose = vi.fn();
  render(<About open onClose={onClose} />);
  await userEvent.click(screen.getByRole('button', { name: 'Cerrar' }));
  await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce());
});
