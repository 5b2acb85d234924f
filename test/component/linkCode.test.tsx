import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { LinkCode } from '../../src/present/kiosk/LinkCode.tsx';
import { renderAtlas } from './atlas.tsx';

// jsdom opens no dialogs.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};

test.each([
  ['http://localhost:4173/data/organizations.csv', true],
  ['https://atlas.example.mx/data/organizations.csv', false],
])('the code of %s says that phones cannot reach it: %s', (address, isSaid) => {
  renderAtlas(<LinkCode link={{ address, name: 'Organizations' }} onClose={vi.fn()} />);
  expect(screen.getByRole('img', { name: 'QR code of Organizations' })).toBeTruthy();
  expect(screen.queryByText(/Phones cannot open this link/) !== null).toBe(isSaid);
  expect(screen.queryByText(/Point your phone/) === null).toBe(isSaid);
});
