import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Organization } from '../../src/data/schema.ts';
import { useOwnStories } from '../../src/share/ownStories.ts';
import { ShareDialog } from '../../src/share/ShareDialog.tsx';
import { NO_OVERLAY } from '../../src/state/overlay.ts';
import { useAtlas } from '../../src/state/store.ts';
import { HOME } from '../../src/state/view.ts';
import { FACTS } from '../fixtures/facts.ts';
import { renderAtlas } from './atlas.tsx';

const saved: { name: string; text: Promise<string> }[] = [];
let isOnline = true;

// jsdom neither opens dialogs, nor saves files, nor serves the facts.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};
const blobs = new Map<string, Blob>();
URL.createObjectURL = (blob) => {
  const address = `blob:${blobs.size}`;
  blobs.set(address, blob as Blob);
  return address;
};
URL.revokeObjectURL = () => {};
HTMLAnchorElement.prototype.click = function click() {
  const blob = blobs.get(this.href);
  if (blob) saved.push({ name: this.download, text: blob.text() });
};
vi.stubGlobal('fetch', async () => {
  const organizations = FACTS.listings as unknown as readonly Organization[];
  return isOnline ? Response.json({ edition: FACTS.edition, organizations }) : new Response(null, { status: 503 });
});
vi.stubGlobal('print', vi.fn());

beforeEach(() => {
  saved.length = 0;
  vi.mocked(print).mockClear();
});

const onClose = vi.fn();
const dialog = () => screen.getByRole('dialog', { name: 'Share' });
const link = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Link to this view' });

test('the link says what is on screen, with language and edition', () => {
  renderAtlas(<ShareDialog open onClose={onClose} />, { q: 'alas', facets: { kind: ['company'] } });
  const { searchParams } = new URL(link().value);
  expect(Object.fromEntries(searchParams)).toEqual({ lang: 'en', q: 'alas', kind: 'company', edition: FACTS.edition });
});

test('it is copied, and the copy is said', async () => {
  const user = renderAtlas(<ShareDialog open onClose={onClose} />);
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(await navigator.clipboard.readText()).toBe(link().value);
  expect(within(dialog()).getByText('The link is copied.').getAttribute('aria-live')).toBe('polite');
});

test('where copying is refused, the link stands marked for copying by hand', async () => {
  const user = renderAtlas(<ShareDialog open onClose={onClose} />);
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(await screen.findByText(/copy it by hand/)).toBeTruthy();
  expect([link().selectionStart, link().selectionEnd]).toEqual([0, link().value.length]);
});

test('the device’s share sheet is not offered where there is none', () => {
  renderAtlas(<ShareDialog open onClose={onClose} />);
  expect(screen.queryByRole('button', { name: 'Send…' })).toBeNull();
});

test('a share sheet gets the link; to dismiss it is no error', async () => {
  const share = vi.fn().mockRejectedValue(new DOMException('dismissed', 'AbortError'));
  Object.assign(navigator, { share });
  const user = renderAtlas(<ShareDialog open onClose={onClose} />);
  await user.click(screen.getByRole('button', { name: 'Send…' }));
  expect(share).toHaveBeenCalledWith({ title: 'Bajío Aerospace Atlas', url: link().value });
  expect(screen.queryByText(/copy it by hand/)).toBeNull();
  Reflect.deleteProperty(navigator, 'share');
});

test('a failed download says so, and the next try works', async () => {
  isOnline = false;
  const user = renderAtlas(<ShareDialog open onClose={onClose} />);
  await user.click(screen.getByRole('button', { name: /^CSV/ }));
  expect(await screen.findByText(/could not be loaded/)).toBeTruthy();
  isOnline = true;
  await user.click(screen.getByRole('button', { name: /^CSV/ }));
  expect(await screen.findByText(/^Saved: /)).toBeTruthy();
});

test('a file holds what the filter shows, and its name says how many', async () => {
  const user = renderAtlas(<ShareDialog open onClose={onClose} />, { q: 'alas' });
  await user.click(screen.getByRole('button', { name: /^GeoJSON/ }));
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]?.name).toBe(`atlas-aeroespacial-${FACTS.edition.slice(0, 10)}-1.geojson`);
  const { features } = JSON.parse((await saved[0]?.text) ?? '');
  expect(features.map(({ id }: { id: string }) => id)).toEqual(['alas-queretaro']);
});

test('nothing can be taken where nothing fits', () => {
  renderAtlas(<ShareDialog open onClose={onClose} />, { q: 'zzz' });
  expect(screen.getByRole<HTMLButtonElement>('button', { name: /^CSV/ }).disabled).toBe(true);
});

test('printing closes the dialog first', async () => {
  onClose.mockClear();
  const user = renderAtlas(<ShareDialog open onClose={onClose} />);
  await user.click(screen.getByRole('button', { name: /^Print/ }));
  expect(onClose).toHaveBeenCalledOnce();
  await waitFor(() => expect(print).toHaveBeenCalledOnce());
});

test('it closes by its button and by a click beside it, not by one inside', async () => {
  onClose.mockClear();
  const user = renderAtlas(<ShareDialog open onClose={onClose} />);
  await user.click(screen.getByRole('heading', { name: 'Share' }));
  expect(onClose).not.toHaveBeenCalled();
  const opened = screen.getByRole<HTMLDialogElement>('dialog');
  await user.click(opened);
  expect(onClose).toHaveBeenCalledTimes(1);
  opened.showModal();
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(onClose).toHaveBeenCalledTimes(2);
});

const qr = () => screen.getByRole('dialog', { name: /^Scan to open/ });

test('the code fills the screen, and says that phones cannot reach this computer', async () => {
  const user = renderAtlas(<ShareDialog open onClose={onClose} />, { q: 'alas' });
  expect(screen.getByText(/Phones cannot open this link/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /^Show large/ }));
  expect(within(qr()).getByRole('img', { name: 'QR code of this view' })).toBeTruthy();
  expect(within(qr()).getByText(/Phones cannot open this link/)).toBeTruthy();
  expect(within(qr()).getByText(/q=alas/).textContent).toBe(link().value);
  expect(within(qr()).queryByText(/Left out/)).toBeNull();
  expect(within(qr()).queryByRole('checkbox')).toBeNull();
  onClose.mockClear();
  await user.click(within(qr()).getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog', { name: /^Scan to open/ })).toBeNull();
  // The dialog that it came from stays.
  expect(onClose).not.toHaveBeenCalled();
});

test('a longer view says what its code leaves out', async () => {
  const hidden = Array.from({ length: 30 }, (_, i) => `some-row-${i}`);
  const user = renderAtlas(<ShareDialog open onClose={onClose} />, { compare: { ...HOME.compare, hidden } });
  expect(screen.getByText(/Left out .*: settings of the comparison table\./)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /^Show large/ }));
  expect(within(qr()).getByText(/Left out .*: settings of the comparison table\./)).toBeTruthy();
});

test('what is the visitor’s own goes into the code only when that is chosen', async () => {
  const own = { ...HOME.own, shortlist: ['parque-tijuana'] };
  const user = renderAtlas(<ShareDialog open onClose={onClose} />, { own });
  await user.click(screen.getByRole('button', { name: /^Show large/ }));
  expect(within(qr()).queryByText(/shortlist=/)).toBeNull();
  await user.click(within(qr()).getByRole('checkbox', { name: /Take along what I made/ }));
  expect(within(qr()).getByText(/shortlist=parque-tijuana/)).toBeTruthy();
});

test('where the browser keeps nothing, a scene says how long it lasts', async () => {
  const user = renderAtlas(<ShareDialog open onClose={onClose} />);
  const refuse = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(screen.queryByRole('alert')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Add as a scene' }));
  expect(screen.getByRole('alert').textContent).toMatch(/lasts until this page is closed/);
  refuse.mockRestore();
  useOwnStories.setState({ stories: [], isKept: true });
});

test('a picture that cannot be made says so', async () => {
  isOnline = false;
  const user = renderAtlas(<ShareDialog open onClose={onClose} />);
  await user.click(screen.getByRole('button', { name: /^PNG, 4K.*3840 × 2160/ }));
  // The code for pictures arrives with the first one.
  expect(await screen.findByText(/picture could not be made/, {}, { timeout: 20_000 })).toBeTruthy();
  isOnline = true;
});

test('a hand-out of what is open is offered where something is', () => {
  renderAtlas(<ShareDialog open onClose={onClose} />, { select: 'MX-BCN' });
  expect(screen.getByRole('button', { name: /^Hand-out \(HTML\).*8 organizations/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: /^Hand-out of what is open.* organizations/ })).toBeTruthy();
});

test('a stand shares nothing', () => {
  renderAtlas(<ShareDialog open onClose={onClose} />, { present: { ...HOME.present, kiosk: true } });
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('it speaks Spanish', () => {
  renderAtlas(<ShareDialog open onClose={onClose} />, {}, 'es');
  const spanish = screen.getByRole('dialog', { name: 'Compartir' });
  expect(within(spanish).getByText(/^8 organizaciones, con el filtro/)).toBeTruthy();
  expect(within(spanish).getByRole('button', { name: 'Copiar enlace' })).toBeTruthy();
});

test('it says what of the visitor’s own goes with the link, and leaves it out on request', async () => {
  const pin = { id: 'own:1', lat: 20.6, lon: -100.2, name: 'North plot' };
  const user = renderAtlas(<ShareDialog open onClose={onClose} />, {
    tab: 'sites',
    sites: { ...HOME.sites, rings: [40], candidate: 'own:1', supply: { ...HOME.sites.supply, km: 90 } },
    own: { pins: [pin], weights: { airport: 40 }, shortlist: ['own:1'] },
  });
  expect(screen.getByText(/Also the rings, what is asked of suppliers, and the candidate looked at\./)).toBeDefined();
  const own = within(screen.getByRole('group', { name: /Your own/ }));
  expect(own.getByText('1 location with coordinates and name: North plot')).toBeDefined();
  expect(link().value).toContain('North');
  await user.click(own.getByRole('checkbox', { name: 'Include it in the link' }));
  expect(link().value).not.toContain('North');
  expect(screen.getByText(/nothing about you.*Also the rings and what is asked of suppliers\.$/)).toBeDefined();
  const along = /Your own locations on the map go along/;
  expect(screen.queryByText(along)).toBeNull();
  act(() =>
    useAtlas.setState({ overlay: { ...NO_OVERLAY, pins: [{ ...pin, label: pin.name, tone: 'own', rank: 1 }] } }),
  );
  await user.click(screen.getByRole('button', { name: 'Add as a scene' }));
  expect(screen.getByText(along)).toBeDefined();
  expect(useOwnStories.getState().stories.at(-1)?.scenes[0]?.pins).toMatchObject([{ of: 'point', name: 'North plot' }]);
});
