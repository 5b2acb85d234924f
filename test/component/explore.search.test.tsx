import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Finder } from '../../src/explore/Finder.tsx';
import { SearchBox } from '../../src/explore/SearchBox.tsx';
import { useAtlas } from '../../src/state/store.ts';
import { renderAtlas, view } from './atlas.tsx';

const page = (
  <>
    <SearchBox />
    <Finder />
  </>
);
const box = () => screen.getByRole('combobox', { name: 'Search the atlas' });
const status = () => screen.getByRole('status', { name: 'Results' });

test('the list is filtered from the first letter', async () => {
  const user = renderAtlas(page);
  await user.type(box(), 'm');
  expect(status().textContent).toMatch(/^5 organizations/);
  await user.type(box(), 'otores');
  expect(status().textContent).toBe('1 organization');
  expect(within(screen.getByRole('list', { name: 'List of results' })).getByRole('button')).toHaveProperty(
    'textContent',
    expect.stringContaining('Motores Colón'),
  );
});

test('suggestions come in groups, with the searched part emphasised', async () => {
  const user = renderAtlas(page);
  await user.type(box(), 'colon');
  expect(within(screen.getByRole('group', { name: 'Organizations' })).getAllByRole('option')[0]?.textContent).toContain(
    'Motores Colón',
  );
  const municipality = within(screen.getByRole('group', { name: 'Municipalities' })).getByRole('option');
  expect(municipality.querySelector('mark')?.textContent).toBe('Colón');
});

test('picking an organization opens it and flies there', async () => {
  const user = renderAtlas(page);
  await user.type(box(), 'arneses{ArrowDown}{Enter}');
  expect(view().select).toBe('arneses-tijuana');
  expect(useAtlas.getState().frame).toEqual({ of: 'organization', id: 'arneses-tijuana' });
});

test('arrows move through the suggestions and round their ends, the focus stays in the box', async () => {
  const user = renderAtlas(page);
  await user.type(box(), 'tij');
  const options = within(screen.getByRole('listbox')).getAllByRole('option');
  const highlighted = () => options.findIndex((option) => option.id === box().getAttribute('aria-activedescendant'));
  expect(highlighted()).toBe(-1);
  await user.keyboard('{ArrowUp}');
  expect(highlighted()).toBe(options.length - 1);
  expect(options.at(-1)?.getAttribute('aria-selected')).toBe('true');
  await user.keyboard('{ArrowDown}');
  expect(highlighted()).toBe(0);
  await user.type(box(), 'u');
  expect(box().getAttribute('aria-activedescendant')).toBeNull();
  expect(document.activeElement).toBe(box());
});

test('picking a state opens it and ends the search', async () => {
  const user = renderAtlas(page);
  await user.type(box(), 'baja');
  await user.click(within(screen.getByRole('group', { name: 'States' })).getByRole('option'));
  expect(view()).toMatchObject({ select: 'MX-BCN', q: '' });
});

test('picking a municipality filters by it and frames its points', async () => {
  const user = renderAtlas(page);
  await user.type(box(), 'tij');
  await user.click(within(screen.getByRole('group', { name: 'Municipalities' })).getByRole('option'));
  expect(view()).toMatchObject({ q: '', facets: { municipality: ['02004'] } });
  expect(useAtlas.getState().frame).toMatchObject({ of: 'points', points: [{}, {}, {}] });
});

test('picking an activity filters by it', async () => {
  const user = renderAtlas(page);
  await user.type(box(), 'engi');
  await user.click(within(screen.getByRole('group', { name: 'Activities' })).getByRole('option'));
  expect(view()).toMatchObject({ q: '', facets: { activity: ['engines'] } });
});

test('Enter without a highlighted suggestion closes the suggestions and keeps the search', async () => {
  const user = renderAtlas(page);
  await user.type(box(), 'motores');
  expect(screen.getByRole('listbox', { name: 'Suggestions' })).toBeTruthy();
  await user.keyboard('{Enter}');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(view()).toMatchObject({ q: 'motores', select: null });
  await user.keyboard(' c');
  expect(screen.getByRole('listbox')).toBeTruthy();
});

test('leaving the box picks nothing', async () => {
  const user = renderAtlas(page);
  await user.type(box(), 'motores{ArrowDown}');
  await user.tab();
  expect(view()).toMatchObject({ q: 'motores', select: null });
  expect(screen.queryByRole('listbox')).toBeNull();
});

test('Escape closes the suggestions, then clears the search', async () => {
  const user = renderAtlas(page);
  await user.type(box(), 'motores{Escape}');
  expect(view().q).toBe('motores');
  await user.keyboard('{Escape}');
  expect(view().q).toBe('');
});

test('the clear button empties the box and stays in it', async () => {
  const user = renderAtlas(page, { q: 'motores' });
  await user.click(screen.getByRole('button', { name: 'Clear the search' }));
  expect(view().q).toBe('');
  expect(document.activeElement).toBe(box());
});

test('"/" goes to the search, except while typing elsewhere or with a modifier', async () => {
  const user = renderAtlas(
    <>
      {page}
      <input aria-label="elsewhere" />
    </>,
  );
  await user.keyboard('{Control>}/{/Control}');
  expect(document.activeElement).toBe(document.body);
  await user.keyboard('/');
  expect(document.activeElement).toBe(box());
  await user.type(screen.getByLabelText('elsewhere'), '1/2');
  expect(screen.getByLabelText('elsewhere')).toHaveProperty('value', '1/2');
  expect(view().q).toBe('');
});

test('the page has one status only', async () => {
  const user = renderAtlas(page);
  await user.type(box(), 'motores{ArrowDown}');
  expect(document.querySelectorAll('[role="status"]')).toHaveLength(1);
});

test('text that looks like markup or a pattern is only text', async () => {
  const user = renderAtlas(page);
  await user.click(box());
  await user.paste('<img src=x onerror=alert(1)> .* \\');
  expect(status().textContent).toMatch(/^0 organizations/);
  expect(document.querySelector('img')).toBeNull();
});

test('Enter on words alone leads to the results, from whatever workspace', async () => {
  const user = renderAtlas(<SearchBox />, { tab: 'compare' });
  await user.type(screen.getByRole('combobox'), 'tijuana{Enter}');
  expect(view()).toMatchObject({ q: 'tijuana', tab: 'explore' });
});
