import { readFileSync } from 'node:fs';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { loadContacts, loadFigures, loadRecords } from '../../src/data/load.ts';
import { once } from '../../src/lib/once.ts';
import { loadBaseShapes } from '../../src/map/baseShapes.ts';
import { Brief } from '../../src/sites/brief/Brief.tsx';
import { loadStateShapes } from '../../src/sites/mexico.ts';
import { clearNotes, writeNote } from '../../src/sites/notes.ts';
import { Shortlist } from '../../src/sites/shortlist/Shortlist.tsx';
import { parseCriterion } from '../../src/state/criteria.ts';
import { makePin } from '../../src/state/ownView.ts';
import { HOME, type View } from '../../src/state/view.ts';
import { renderAtlas, view } from './atlas.tsx';

// The figures, contacts and outlines as they are published; see `npm run facts`.
vi.stubGlobal('fetch', async (address: string) => new Response(readFileSync(`public/${address.replace(/^\//, '')}`)));

const CRITERIA = ['airport:max25:score', 'activity.harnesses.60:min1:score'].flatMap(
  (text) => parseCriterion(text, new Set()) ?? [],
);
const BOTH = ['parque-tijuana', 'aeropuerto-tijuana'];

beforeAll(async () => {
  await Promise.all(
    [loadFigures, loadContacts, loadRecords, loadBaseShapes, loadStateShapes].map((load) => once<unknown>(load)),
  );
}, 60_000);
afterEach(() => {
  clearNotes();
  document.getElementById('print')?.remove();
});

async function open(
  part: 'shortlist' | 'brief',
  shortlist: readonly string[],
  sites: Partial<View['sites']> = {},
  mine: Partial<View['own']> = {},
) {
  const own = { ...HOME.own, ...mine, shortlist };
  const Part = part === 'brief' ? Brief : Shortlist;
  return await act(async () =>
    renderAtlas(
      <Suspense>
        <Part />
      </Suspense>,
      { tab: 'sites', sites: { ...HOME.sites, criteria: CRITERIA, ...sites }, own },
    ),
  );
}
const cells = (name: RegExp) =>
  within(screen.getByRole('row', { name }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

test('an empty shortlist says how to fill it', async () => {
  const user = await open('shortlist', []);
  expect(screen.getByText(/Nobody is on the shortlist yet/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'To the ranking' }));
  expect(view().sites.section).toBe('ranking');
});

test('what is on the shortlist and no candidate any more is said, and can be taken off', async () => {
  const user = await open('shortlist', BOTH, { from: ['parks'] });
  expect(screen.getByText(/1 on the shortlist is not among the candidates now/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Take Aeropuerto de Tijuana off the shortlist' }));
  expect(view().own.shortlist).toEqual(['parque-tijuana']);
  expect(screen.queryByText(/not among the candidates/)).toBeNull();
});

test('locations stand side by side with criteria, surroundings and contacts', async () => {
  await open('shortlist', BOTH);
  expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
    'Parque Tijuana',
    'Aeropuerto de Tijuana',
  ]);
  expect(cells(/^Nearest airport passes/)[0]).toMatch(/^passes: 3\.8 km/);
  // As a criterion an airport is its own nearest one, as a neighbour it is not.
  expect(cells(/^Nearest airport passes/)[1]).toMatch(/^passes: 0 km, itself/);
  expect(cells(/^Nearest other airport/)[1]).not.toMatch(/^0 km/);
  expect(cells(/^≤ 30 km/)[0]).toMatch(/^1 organization.*0 companies$/);
  expect(cells(/^Status/)).toEqual(['Active', 'Active']);
  expect(screen.getAllByText('Clúster Aeroespacial de Baja California, A.C.')).toHaveLength(2);
});

test('a number opens the records behind it', async () => {
  const user = await open('shortlist', BOTH);
  const count = screen.getByRole('button', { name: /Parque Tijuana ≤ 30 km, 1 organization/ });
  await user.click(count);
  const title = screen.getByRole('heading', { level: 4, name: 'Parque Tijuana ≤ 30 km', hidden: true });
  expect(title.parentElement?.textContent).toContain('Aeropuerto de Tijuana');
});

test('a score opens what each criterion adds to it', async () => {
  const user = await open('shortlist', BOTH);
  await user.click(screen.getAllByRole('button', { name: /^Score \(of 100\), / })[0] as HTMLElement);
  const title = screen.getByRole('heading', { level: 4, name: 'Parque Tijuana: Score (of 100)', hidden: true });
  expect(within(title.parentElement as HTMLElement).getAllByRole('row', { hidden: true })).toHaveLength(3);
});

test('one that fell out says so, and one that is no candidate now is missed aloud', async () => {
  await open('shortlist', BOTH, { from: ['airports'] });
  expect(screen.getByText(/1 on the shortlist is not among the candidates now/)).toBeTruthy();
  expect(cells(/^Rank/)[0]).toContain('Falls out');
});

test('notes stay on the device, never in the link, and can be erased', async () => {
  const user = await open('shortlist', BOTH);
  await user.type(screen.getByRole('textbox', { name: 'My notes on Parque Tijuana' }), 'Ask for water');
  expect(localStorage.getItem('atlas.sites.notes')).toBe('{"parque-tijuana":"Ask for water"}');
  expect(JSON.stringify(view())).not.toContain('Ask for water');
  await user.click(screen.getByRole('button', { name: 'Erase all my notes' }));
  await user.click(screen.getByRole('button', { name: 'Erase' }));
  expect(localStorage.getItem('atlas.sites.notes')).toBe(null);
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'My notes on Parque Tijuana' }).value).toBe('');
});

test('a location is taken off the shortlist', async () => {
  const user = await open('shortlist', BOTH);
  await user.click(screen.getByRole('button', { name: 'Take Parque Tijuana off the shortlist' }));
  expect(view().own.shortlist).toEqual(['aeropuerto-tijuana']);
});

test('the brief is a summary and a page for each location, with map, sources, link and code', async () => {
  await open('brief', BOTH);
  const pages = within(screen.getByRole('region', { name: 'Preview' })).getAllByRole('article');
  expect(pages.map((page) => within(page).getByRole('heading', { level: 2 }).textContent)).toEqual([
    '2 locations on the shortlist',
    'Parque Tijuana',
    'Aeropuerto de Tijuana',
  ]);
  const page = within(pages[1] as HTMLElement);
  const map = page.getByRole('img', { name: /Map: Parque Tijuana and its surroundings/ });
  expect(map.querySelectorAll('path').length).toBeGreaterThan(20);
  expect(map.textContent).toContain('120 km');
  expect(page.getByRole('img', { name: 'Link to Parque Tijuana in the atlas' })).toBeTruthy();
  const link = page.getByRole<HTMLAnchorElement>('link', { name: /^http.*candidate=parque-tijuana/ });
  expect(link.href).toMatch(/candidate=parque-tijuana.*#shortlist=/);
  expect(within(pages[0] as HTMLElement).getByRole('link', { name: /^http.*#shortlist=/ })).toBeTruthy();
  expect(pages[1]?.textContent).toContain('Figures of Baja California');
  expect(pages[1]?.textContent).toContain('[1]');
  const sources = within(page.getByRole('heading', { name: 'Sources' }).parentElement as HTMLElement);
  expect(sources.getAllByRole<HTMLAnchorElement>('link')[0]?.href).toContain('https://');
  expect(pages[1]?.textContent).toContain('no travel time is given');
});

test('on paper a rank that hangs on missing values is marked', async () => {
  const criteria = ['airport:score', 'figure.peace-index-rank.rank:score:less'].flatMap(
    (text) => parseCriterion(text, new Set(['peace-index-rank'])) ?? [],
  );
  const pins = [
    makePin(1, { lat: 31, lon: -110 }, 'Plot in Sonora'),
    makePin(2, { lat: 20.6, lon: -100.4 }, 'Plot in Querétaro'),
  ];
  await open('brief', ['own:1'], { criteria }, { pins });
  expect(cells(/^Rank/)[0]).toBe('Rank 1 of 4rank 1 to 4');
  expect(screen.getAllByText(/· weight.50, less is better/)).toHaveLength(2);
});

test('a link too long for a code breaks nothing: shorter ones stand on paper, and what they leave out is said', async () => {
  const pins = Array.from({ length: 40 }, (_, i) =>
    makePin(i + 1, { lat: 32.5, lon: -116.9 + i / 1e4 }, `Ubicación ${i}`),
  );
  await open('brief', ['parque-tijuana', 'own:7'], {}, { pins, weights: { airport: 70 } });
  const [summary, park, own] = screen.getAllByRole('article');
  expect(within(summary as HTMLElement).getByRole('img', { name: /^Link to/ })).toBeTruthy();
  expect(summary?.textContent).toContain('The code leaves out your locations that are not on the shortlist.');
  const hrefOf = (page: HTMLElement | undefined) =>
    within(page as HTMLElement).getByRole<HTMLAnchorElement>('link', { name: /^http/ }).href;
  expect(hrefOf(summary).match(/Ubicaci/g)).toHaveLength(40);
  // A page about one location hands on no location that the brief is not about.
  expect(hrefOf(park).match(/Ubicaci/g)).toHaveLength(1);
  expect(hrefOf(own)).toContain('candidate=own:7');
});

test('what is printed is what is shown, once; notes only where wished', async () => {
  const place = document.createElement('div');
  place.id = 'print';
  document.body.append(place);
  writeNote('parque-tijuana', 'Ask for water');
  const user = await open('brief', BOTH);
  const print = async () => {
    await act(async () => fireEvent(window, new Event('beforeprint')));
    const printed = place.textContent ?? '';
    expect(screen.queryByRole('region', { name: 'Preview' })).toBe(null);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(within(place).getAllByRole('article', { hidden: true })).toHaveLength(3);
    await act(async () => fireEvent(window, new Event('afterprint')));
    expect(place.childElementCount).toBe(0);
    return printed;
  };
  expect(await print()).not.toContain('Ask for water');
  await user.click(screen.getByRole('checkbox', { name: 'With my notes' }));
  expect(await print()).toContain('Ask for water');
});

test('without a shortlist there is no brief, and that is said', async () => {
  await open('brief', []);
  expect(screen.getByText(/nobody is on it yet/)).toBeTruthy();
});
