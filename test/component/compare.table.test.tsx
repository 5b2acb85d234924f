import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Workspace } from '../../src/compare/Workspace.tsx';
import { useAtlas } from '../../src/state/store.ts';
import type { View } from '../../src/state/view.ts';
import { renderAtlas, view } from './atlas.tsx';
import { comparing, serveFigures } from './compareFixture.ts';
import { PATIENCE } from './panelsFixture.ts';

const show = async (part: Partial<View['compare']> = {}, more: Partial<View> = {}) => {
  let user: ReturnType<typeof renderAtlas> | undefined;
  await act(async () => {
    user = renderAtlas(<Workspace />, comparing(part, more));
  });
  await screen.findByRole('grid', {}, PATIENCE);
  if (!user) throw new Error('not rendered');
  return user;
};
const heads = () => screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
const cell = (name: RegExp) => screen.getByRole('button', { name });
const row = (title: RegExp) => screen.getByRole('rowheader', { name: title }).closest('tr') as HTMLElement;

beforeEach(serveFigures);
afterEach(() => vi.unstubAllGlobals());

test('contradicting figures are a range with their sources, between two places, and never an average', async () => {
  await show();
  expect(cell(/^Aircraft makers \(companies\), Querétaro/).textContent).toContain('50–85 companies');
  const shown = cell(/^Aircraft makers \(companies\), Querétaro/);
  expect(shown.textContent).toContain('2 sources');
  expect(shown.textContent).toContain('between 1st and 2nd among the 3 with data, as sources differ');
});

test('old figures are marked, missing ones are no data and get no place', async () => {
  await show({ areas: ['MX-QUE', 'MX-BCN', 'MX-AGU'] });
  expect(cell(/^Aircraft makers \(companies\), Baja California/).textContent).toContain('more than five years old');
  const makers = within(row(/Aircraft makers.*companies/));
  expect(makers.getByText('no data')).toBeTruthy();
  expect(row(/Aircraft makers.*companies/).textContent).toContain('2 of 3 have comparable data');
});

test('without a state nothing is said of how many have data', async () => {
  await show({ areas: ['MX', 'BAJIO-ALLIANCE'] });
  expect(row(/Aircraft makers.*plants/).textContent).not.toMatch(/ha(ve|s) (comparable )?data/);
});

test('figures that are all the newest make a range that needs no newest', async () => {
  await show();
  expect(cell(/^Aircraft makers \(companies\), Querétaro/).textContent).not.toContain('newest');
});

test('on a phone what is open closes when one goes on to another place', async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => {}, removeEventListener: () => {} }));
  let user: ReturnType<typeof renderAtlas> | undefined;
  await act(async () => {
    user = renderAtlas(<Workspace />, comparing({ row: 'makers.companies', cell: 'MX-QUE' }));
  });
  await screen.findByRole('region', { name: /Aircraft makers.*Querétaro/ }, PATIENCE);
  await user?.click(screen.getByRole('button', { name: 'Next place' }));
  expect(view().compare).toMatchObject({ row: 'makers.companies', cell: null });
  expect(screen.queryByRole('region', { name: /Aircraft makers/ })).toBeNull();
});

test('units are rows of their own, a reference has no place', async () => {
  await show({ areas: ['MX-QUE', 'MX-BCN', 'MX'] });
  expect(row(/Aircraft makers.*plants/).textContent).toContain('no state has comparable data');
  expect(cell(/^Aircraft makers \(plants\), Mexico/).textContent).toContain('370 plants');
  expect(cell(/^Aircraft makers \(plants\), Mexico/).textContent).not.toContain('among');
});

test('a target is shown and marked, but ranks nothing', async () => {
  await show();
  const target = cell(/^Industrial rent, Querétaro/);
  expect(target.textContent).toContain('Target');
  expect(target.textContent).not.toContain('among');
  expect(row(/Industrial rent/).textContent).toContain('1 of 3 has comparable data');
});

test('a cell opens into all that stands behind it, and the link opens it too', async () => {
  const user = await show();
  await user.click(cell(/^Aircraft makers \(companies\), Querétaro/));
  expect(view().compare).toMatchObject({ row: 'makers.companies', cell: 'MX-QUE' });
  const detail = within(screen.getByRole('region', { name: /Aircraft makers.*Querétaro/ }));
  expect(detail.getAllByRole('listitem').map(({ textContent }) => textContent?.slice(0, 18))).toEqual([
    '202550 companies a',
    '202585 companies b',
    '2010, more than fi',
  ]);
  expect(detail.getByText('At least')).toBeTruthy();
  await user.keyboard('{Escape}');
  expect(view().compare.cell).toBe('MX-QUE');
  await user.click(detail.getByRole('button', { name: 'Close' }));
  expect(view().compare).toMatchObject({ row: 'makers.companies', cell: null });
});

test('cite copies value, unit, place, year, source, edition and a link that opens that very cell', async () => {
  const user = await show({ row: 'makers.companies', cell: 'MX-QUE' });
  const copied: string[] = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void copied.push(text));
  await user.click(screen.getByRole('button', { name: 'Cite 50 companies, Querétaro, 2025' }));
  expect(copied[0]).toContain(
    'Aircraft makers, Querétaro: 50 companies (2025). Source: «A census», A, https://a.mx/census. Bajío Aerospace Atlas, edition 2026-11-24+0123abcd. http',
  );
  const link = new URL(/http\S+$/.exec(copied[0] ?? '')?.[0] ?? '');
  expect(Object.fromEntries(link.searchParams)).toMatchObject({
    tab: 'compare',
    compare: 'MX-QUE,MX-BCN,MX-JAL',
    row: 'makers.companies',
    cell: 'MX-QUE',
    edition: '2026-11-24+0123abcd',
    lang: 'en',
  });
  expect(await screen.findByText('Copied with its source and its link')).toBeTruthy();
});

/** What the button copies, without its link. */
async function cite(user: ReturnType<typeof renderAtlas>, name: string | RegExp) {
  const copied: string[] = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void copied.push(text));
  await user.click(screen.getByRole('button', { name }));
  return copied[0]?.replace(/ http\S+$/, '');
}
const END = 'Bajío Aerospace Atlas, edition 2026-11-24+0123abcd.';

test('a range is cited with all its sources', async () => {
  const user = await show({ row: 'makers.companies', cell: 'MX-QUE' });
  expect(await cite(user, /^Cite 50–85 companies/)).toBe(
    `Aircraft makers, Querétaro: 50–85 companies (2025). Source: «A census», A, https://a.mx/census; https://b.mx/list. ${END}`,
  );
});

test('a range of two years is cited with its newest figure, in one pair of brackets', async () => {
  const user = await show({ areas: ['MX-QUE', 'MX-CHH'], row: 'makers.companies', cell: 'MX-CHH' });
  expect(await cite(user, /^Cite 40–70 companies/)).toMatch(
    /^Aircraft makers, Chihuahua: 40–70 companies, 2024–2025 \(the newest: 40, 2025\)\. Source: «A census»/,
  );
});

test('a place in a ranking is cited as such', async () => {
  const user = await show({ areas: ['MX-QUE', 'MX'], row: 'standing.rank', cell: 'MX' });
  expect(await cite(user, /^Cite No\. 1, Mexico/)).toMatch(/^Place in the world, Mexico: No\. 1 \(2025\)\./);
});

test('what is per million is cited with the source of the population', async () => {
  const user = await show({ row: 'atlas.total.companies', cell: 'MX-QUE', mode: 'million' });
  expect(await cite(user, /^Cite .* per million, Querétaro/)).toMatch(
    /per million \(24 Nov 2026\)\. Source: Counted in this atlas \(3 listed; no source reports a number\); Population \(2020\): «A census», A, https:\/\/a\.mx\/census\./,
  );
});

test('the coverage is cited with the sources of what is reported', async () => {
  const user = await show();
  expect(await cite(user, /^Cite \d+ listed; no source reports a number, Querétaro/)).toMatch(
    /^Listed here and reported by sources, Querétaro: \d+ listed; no source reports a number \(24 Nov 2026\)\. Source: Counted in this atlas\./,
  );
});

test('where the browser forbids copying the citation is shown instead', async () => {
  const user = await show({ row: 'makers.companies', cell: 'MX-QUE' });
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('forbidden'));
  await user.click(screen.getByRole('button', { name: 'Cite 50 companies, Querétaro, 2025' }));
  expect(((await screen.findByRole('textbox', { name: 'Cite' })) as HTMLTextAreaElement).value).toContain('Querétaro');
});

test('any row orders the columns, best first, and the own order comes back', async () => {
  const user = await show();
  const order = () => screen.getByRole('button', { name: 'Order the columns by Aircraft makers' });
  await user.click(order());
  expect(heads().map((head) => head?.replace(/(Alliance|Hub)$/, ''))).toEqual([
    'Indicator',
    'Baja California',
    'Querétaro',
    'Jalisco',
  ]);
  const said = screen.getAllByRole('status').map(({ textContent }) => textContent);
  expect(said).toContain('Columns ordered by Aircraft makers (companies): best first');
  await user.click(order());
  expect(heads()[1]).toContain('Jalisco');
  await user.click(order());
  expect(heads()[1]).toContain('Querétaro');
});

test('rows are put away and come back', async () => {
  const user = await show();
  await user.click(screen.getByRole('button', { name: 'Put this row away: Industrial rent' }));
  expect(view().compare.hidden).toEqual(['rent.usd']);
  expect(screen.queryByRole('rowheader', { name: /Industrial rent/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Show 1 row that was put away' }));
  expect(row(/Industrial rent/)).toBeTruthy();
});

test('only rows that all have; what is left out is counted', async () => {
  const user = await show();
  await user.click(screen.getByRole('checkbox', { name: 'Only rows that all have' }));
  expect(screen.queryByRole('rowheader', { name: /Industrial rent/ })).toBeNull();
  expect(screen.getAllByText('1 row is left out, as not all have data.')).toHaveLength(2);
  expect(screen.getByText(/2 more indicators have no figure for these areas/)).toBeTruthy();
});

test('counts stand absolute and per million inhabitants, under the coverage line', async () => {
  const user = await show();
  expect(screen.getByText('3 listed')).toBeTruthy();
  const companies = /^Companies and start-ups listed, Querétaro/;
  expect(cell(companies).textContent).toContain('1.5 per million');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Counts' }), 'Per million inhabitants');
  expect(cell(companies).textContent).toContain('1.5 per million');
  expect(cell(companies).textContent).toContain('3 listed');
  await user.click(cell(companies));
  expect(screen.getByText(/3 ÷ 2,000,000 inhabitants \(2020\) × 1,000,000 = 1\.5/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Alas Querétaro' }));
  expect(view().select).toBe('alas-queretaro');
});

test('a year shows its figures or the newest before it, and counts what had begun', async () => {
  await show({}, { year: 2012 });
  expect(cell(/^Aircraft makers \(companies\), Querétaro/).textContent).toContain('12 companies');
  expect(cell(/^Companies and start-ups listed, Querétaro/).textContent).toContain('+1 undated');
});

test('arrow keys move between cells; the table is one Tab stop', async () => {
  const user = await show();
  const stops = () => screen.getByRole('grid').querySelectorAll('[tabindex="0"]');
  expect(stops()).toHaveLength(1);
  act(() => (stops()[0] as HTMLElement).focus());
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  expect(document.activeElement?.textContent).toContain('Querétaro');
  await user.keyboard('{ArrowDown}{ArrowRight}');
  expect(document.activeElement?.textContent).toContain('Industrial rent, Baja California');
  expect(stops()).toHaveLength(1);
  await user.keyboard('{Enter}');
  expect(view().compare).toMatchObject({ row: 'rent.usd', cell: 'MX-BCN' });
});

test('hovering a column lights its state, and the state its column', async () => {
  const user = await show();
  await user.hover(cell(/^Industrial rent, Baja California/));
  expect(useAtlas.getState().hovered).toBe('MX-BCN');
  act(() => useAtlas.setState({ hovered: 'MX-JAL' }));
  const lit = screen.getAllByRole('columnheader').find((head) => head.dataset.lit === 'true');
  expect(lit?.textContent).toContain('Jalisco');
});

test('an activity that no company has is no row here, and no error', async () => {
  await show({ row: 'atlas.activity.policy' });
  expect(view().compare.row).toBe('atlas.activity.policy');
  expect(useAtlas.getState().notices).toEqual([]);
});

test('a row that this edition lacks is dropped and said', async () => {
  await show({ row: 'gone.usd', hidden: ['rent.usd', 'also-gone.x'] });
  await waitFor(() => expect(view().compare).toMatchObject({ row: null, hidden: ['rent.usd'] }));
  expect(useAtlas.getState().notices.map(({ values }) => values.message)).toEqual([
    'The link names the row “gone.usd”, which is not in this edition; it was left out.',
    'The link names the row “also-gone.x”, which is not in this edition; it was left out.',
  ]);
});
