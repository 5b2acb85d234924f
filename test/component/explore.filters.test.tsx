import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Finder } from '../../src/explore/Finder.tsx';
import { QuickStarts } from '../../src/explore/QuickStarts.tsx';
import { renderAtlas, view } from './atlas.tsx';

const status = () => screen.getByRole('status');
const open = (name: string) => screen.getByRole('button', { name });

test.each([
  ['en', 'Results', '8 organizations · 1 without a point'],
  ['es', 'Resultados', '8 organizaciones · 1 sin punto'],
] as const)('the status counts in %s', (lang, name, text) => {
  renderAtlas(<Finder />, {}, lang);
  expect(screen.getByRole('status', { name }).textContent).toBe(text);
});

test.each([
  ['en', '1 organization'],
  ['es', '1 organización'],
] as const)('one is one in %s', (lang, text) => {
  renderAtlas(<Finder />, { q: 'alas' }, lang);
  expect(status().textContent).toBe(text);
});

test('no result says what to do', () => {
  renderAtlas(<Finder />, { q: 'zzz' });
  expect(status().textContent).toBe('0 organizations · nothing fits all of it. Remove a filter or search for less.');
});

test('those without a point are one click away', async () => {
  const user = renderAtlas(<Finder />);
  await user.click(screen.getByRole('button', { name: 'Show only those without a point' }));
  expect(view().facets).toEqual({ precision: ['unknown'] });
  expect(status().textContent).toBe('1 organization · 1 without a point');
  expect(screen.getByRole('button', { name: 'Remove filter: Precision: State only' })).toBeTruthy();
});

test('a value filters, and its own facet keeps its counts', async () => {
  const user = renderAtlas(<Finder />);
  await user.click(screen.getByRole('checkbox', { name: 'Universities, 1' }));
  expect(status().textContent).toBe('1 organization');
  expect(screen.getByRole('checkbox', { name: 'Companies, 5' })).toHaveProperty('checked', false);
  await user.click(screen.getByRole('checkbox', { name: 'Companies, 5' }));
  expect(status().textContent).toMatch(/^6 organizations/);
});

test('other facets count what passes all but themselves', async () => {
  const user = renderAtlas(<Finder />, { facets: { kind: ['company'] } });
  await user.click(open('State'));
  expect(screen.getByRole('checkbox', { name: 'Bajío Alliance, 4' })).toBeTruthy();
  expect(screen.getByRole('checkbox', { name: 'Other hubs, 1' })).toBeTruthy();
  await user.click(screen.getByRole('checkbox', { name: 'Other hubs, 1' }));
  expect(screen.getByRole('checkbox', { name: 'Querétaro, 4' })).toBeTruthy();
  expect(screen.getByRole('checkbox', { name: 'Universities, 0' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'State, 1 chosen' })).toBeTruthy();
});

test('values read in the language, unknown ones in words', async () => {
  const user = renderAtlas(<Finder />, {}, 'es');
  await user.click(open('País'));
  expect(screen.getAllByRole('checkbox', { name: /^(México|Estados Unidos|Francia|País desconocido), / })).toHaveLength(
    4,
  );
});

test('a removed chip gives its focus to the next, the last one to the list of chips', async () => {
  const user = renderAtlas(<Finder />, { q: 'tijuana', facets: { kind: ['airport', 'company'] } });
  const chip = (label: string) => screen.getByRole('button', { name: `Remove filter: ${label}` });
  await user.click(chip('Airports'));
  expect(view().facets).toEqual({ kind: ['company'] });
  expect(document.activeElement).toBe(chip('Companies'));
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(chip('“tijuana”'));
  await user.keyboard('{Enter}');
  expect(view()).toMatchObject({ q: '', facets: {} });
  expect(document.activeElement).toBe(screen.getByLabelText('Active filters'));
});

test('clear all clears all', async () => {
  const user = renderAtlas(<Finder />, {
    q: 'a',
    facets: { kind: ['company'] },
    since: { range: null, unknown: true },
  });
  await user.click(screen.getByRole('button', { name: 'Clear all' }));
  expect(view()).toMatchObject({ q: '', facets: {}, since: null });
  expect(screen.queryByRole('button', { name: /^Remove filter/ })).toBeNull();
});

test('a quick start sets its filters and goes away', async () => {
  const user = renderAtlas(<Finder />);
  await user.click(screen.getByRole('button', { name: /^Engines/ }));
  expect(view().facets).toEqual({ activity: ['engines'] });
  expect(screen.queryByText('Start here')).toBeNull();
});

test('years: a bar chooses its span, the unknown are a choice of their own', async () => {
  const user = renderAtlas(<Finder />);
  await user.click(open('Since'));
  await user.click(screen.getByRole('button', { name: '2005–2009, 2' }));
  expect(view().since).toEqual({ range: [2005, 2009], unknown: false });
  await user.click(screen.getByRole('checkbox', { name: 'Year unknown, 3' }));
  expect(view().since).toEqual({ range: [2005, 2009], unknown: true });
  expect(status().textContent).toMatch(/^5 organizations/);
  expect(screen.getByRole('button', { name: 'Remove filter: Since 2005–2009 or year unknown' })).toBeTruthy();
});

test('years: a range is typed; an impossible one gets a word and loses nothing', async () => {
  const user = renderAtlas(<Finder />);
  await user.click(open('Since'));
  const from = screen.getByRole('spinbutton', { name: 'From year' });
  const to = screen.getByRole('spinbutton', { name: 'To year' });
  await user.type(from, '2007');
  await user.type(to, '2013');
  expect(view().since).toEqual({ range: [2007, 2013], unknown: false });
  await user.clear(to);
  await user.type(to, '1999');
  expect(screen.getByText('The first year must not be after the last one.')).toBeTruthy();
  expect([from, to].map((field) => (field as HTMLInputElement).value)).toEqual(['2007', '1999']);
  expect(view().since).toEqual({ range: [2007, null], unknown: false });
  await user.clear(to);
  await user.type(to, '20');
  await user.tab();
  expect(screen.getByText('Write years with four digits, like 2005.')).toBeTruthy();
});

test('filters can be folded away, and start so where there is little room', async () => {
  const user = renderAtlas(<Finder isCompact />);
  expect(screen.queryByRole('checkbox')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Filters' }));
  expect(within(screen.getByRole('group', { name: 'Kind' })).getAllByRole('checkbox')).toHaveLength(4);
});

test('the other workspaces are one step from the start', async () => {
  const user = renderAtlas(<QuickStarts />);
  await user.click(screen.getByRole('button', { name: 'Compare states' }));
  expect(view().tab).toBe('compare');
});
