import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { PrintHead, PrintTable } from '../../src/share/Print.tsx';
import { usePrinting } from '../../src/share/usePrinting.ts';
import { FACTS } from '../fixtures/facts.ts';
import { renderAtlas } from './atlas.tsx';

const fetched = vi.fn(async () => {
  const organizations = FACTS.listings.map((listing) => ({ ...listing, sources: ['a', 'b'] }));
  return Response.json({ edition: FACTS.edition, organizations });
});
vi.stubGlobal('fetch', fetched);
vi.stubGlobal('print', vi.fn());

/** As App puts them around what is open. */
function Page() {
  const isPrinting = usePrinting();
  return (
    <>
      {isPrinting && <PrintHead />}
      <p>screen</p>
      {isPrinting && <PrintTable />}
    </>
  );
}

const prepare = () => act(() => dispatchEvent(new Event('beforeprint')));
const done = () => act(() => dispatchEvent(new Event('afterprint')));
const rows = () => within(screen.getByRole('table')).getAllByRole('row').slice(1);
const headers = () => screen.getAllByRole('columnheader').map(({ textContent }) => textContent);

afterEach(done);

test('nothing is there but while printing', () => {
  renderAtlas(<Page />);
  expect(screen.queryByRole('table')).toBeNull();
  prepare();
  expect(rows()).toHaveLength(8);
  done();
  expect(screen.queryByRole('table')).toBeNull();
});

test('the head says of which day and edition, the filter in words and how many', () => {
  renderAtlas(<Page />, { q: 'alas', facets: { kind: ['company'] } });
  prepare();
  const head = screen.getByRole('banner');
  expect(within(head).getByText('“alas” · Companies')).toBeTruthy();
  expect(within(head).getByText('1 organization')).toBeTruthy();
  expect(head.textContent).toContain(`Edition ${FACTS.edition}`);
  expect(head.textContent).toMatch(/Facts as of \d+ \S+ \d{4}/);
});

test('the list is the visible organizations in its order, with terms and link', () => {
  renderAtlas(<Page />, { facets: { kind: ['company'] }, sort: { key: 'name', descending: true } });
  prepare();
  const names = rows().map((row) => within(row).getByRole('rowheader').textContent);
  const companies = FACTS.listings.filter(({ kind }) => kind === 'company').map(({ name }) => name);
  expect(names).toEqual([...companies].sort().reverse());
  expect(screen.getByText(/CC BY 4.0/)).toBeTruthy();
  expect(screen.getByText(/\?lang=en&kind=company&sort=-name&edition=/)).toBeTruthy();
});

test('paper is white, and the screen gets its theme back', () => {
  renderAtlas(<Page />, { theme: 'dark' });
  const { dataset } = document.documentElement;
  dataset.theme = 'dark';
  prepare();
  expect(dataset.theme).toBe('light');
  done();
  expect(dataset.theme).toBe('dark');
});

test('the browser’s shortcut waits for the records, so that the sources can be counted', async () => {
  renderAtlas(<Page />);
  prepare();
  expect(headers()).not.toContain('Sources');
  done();
  expect(fireEvent.keyDown(document.body, { key: 'p', ctrlKey: true })).toBe(false);
  await waitFor(() => expect(print).toHaveBeenCalledOnce());
  prepare();
  expect(headers()).toContain('Sources');
  expect(
    within(rows()[0] as HTMLElement)
      .getAllByRole('cell')
      .at(-1)?.textContent,
  ).toBe('2');
  // With the records at hand the browser is left to itself.
  expect(fireEvent.keyDown(document.body, { key: 'p', metaKey: true })).toBe(true);
});

test('other keys are left alone', () => {
  renderAtlas(<Page />);
  expect(fireEvent.keyDown(document.body, { key: 'p' })).toBe(true);
});

test('it speaks Spanish', () => {
  renderAtlas(<Page />, {}, 'es');
  prepare();
  expect(screen.getByText('Todas las organizaciones, sin filtro')).toBeTruthy();
  expect(headers()).toContain('Municipio');
});
