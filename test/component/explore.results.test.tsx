import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Finder } from '../../src/explore/Finder.tsx';
import { ResultsTable } from '../../src/explore/ResultsTable.tsx';
import { hover } from '../../src/state/actions.ts';
import { useAtlas } from '../../src/state/store.ts';
import { renderAtlas, view } from './atlas.tsx';

const rows = () => within(screen.getByRole('list', { name: 'List of results' })).getAllByRole('button');
const names = () => rows().map((row) => row.querySelector('.result-name')?.textContent);
const row = (name: string) => rows().find((each) => each.textContent?.startsWith(name)) as HTMLElement;

test('every visible organization is a row that says how many there are', () => {
  renderAtlas(<Finder />);
  const items = within(screen.getByRole('list', { name: 'List of results' })).getAllByRole('listitem');
  expect(items).toHaveLength(8);
  expect(items[0]?.getAttribute('aria-setsize')).toBe('8');
  expect(items[7]?.getAttribute('aria-posinset')).toBe('8');
});

test('a row tells role, place, year and what is not as usual', () => {
  renderAtlas(<Finder />);
  expect(row('Taller Norte').textContent).toBe('Taller NorteMRO · Querétaro · since 1998 · Closed');
  expect(row('Sin Punto').textContent).toBe('Sin PuntoNo point on the mapTier 2 · Querétaro · Status unknown');
  expect(row('Universidad').textContent).toBe('Universidad del AireUniversity · Colón · since 2007');
});

test('the list can be sorted, either way, with the unknown last', async () => {
  const user = renderAtlas(<Finder />);
  expect(names()[0]).toBe('Aeropuerto de Tijuana');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'Here since');
  expect(names().slice(0, 2)).toEqual(['Taller Norte', 'Universidad del Aire']);
  await user.click(screen.getByRole('button', { name: 'Ascending; switch to descending' }));
  expect(names().slice(0, 2)).toEqual(['Arneses Tijuana', 'Motores Colón']);
  expect(names().at(-1)).toBe('Sin Punto');
});

test('codes sort in the order of their vocabulary', () => {
  renderAtlas(<Finder />, { sort: { key: 'confidence', descending: false } });
  expect(names().slice(0, 3)).toEqual(['Aeropuerto de Tijuana', 'Alas Querétaro', 'Universidad del Aire']);
  expect(names().at(-1)).toBe('Taller Norte');
});

test('a click opens the organization and marks its row', async () => {
  const user = renderAtlas(<Finder />);
  await user.click(row('Motores'));
  expect(view().select).toBe('motores-colon');
  expect(row('Motores').getAttribute('aria-current')).toBe('true');
});

test('arrows, Home and End move between rows; Enter opens; Tab stops once', async () => {
  const user = renderAtlas(<Finder />);
  row('Aeropuerto').focus();
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(row('Alas'));
  await user.keyboard('{End}');
  expect(document.activeElement).toBe(row('Universidad'));
  await user.keyboard('{ArrowDown}{ArrowUp}');
  expect(document.activeElement).toBe(row('Taller'));
  await user.keyboard('{Home}{Enter}');
  expect(view().select).toBe('aeropuerto-tijuana');
  expect(rows().filter((each) => each.tabIndex === 0)).toEqual([row('Aeropuerto')]);
});

test('the row under the pointer or the focus is hovered, and a mark hovered on the map lights its rows', async () => {
  const user = renderAtlas(<Finder />);
  await user.hover(row('Motores'));
  expect(useAtlas.getState().hovered).toBe('motores-colon');
  await user.unhover(row('Motores'));
  expect(useAtlas.getState().hovered).toBeNull();
  row('Alas').focus();
  expect(useAtlas.getState().hovered).toBe('alas-queretaro');
  hover('place:20.62,-100.18');
  await expect
    .poll(() => rows().filter((each) => each.dataset.hovered === 'true'))
    .toEqual([row('Alas'), row('Motores')]);
});

test('the list can be shown as a table', async () => {
  const user = renderAtlas(<Finder />);
  await user.click(screen.getByRole('button', { name: 'Table' }));
  expect(view().list).toBe('table');
});

test('the table has a column for each thing, and sorts by its headings', async () => {
  const user = renderAtlas(<ResultsTable />);
  const table = screen.getByRole('table');
  expect(table.getAttribute('aria-rowcount')).toBe('9');
  expect(within(table).getAllByRole('columnheader')).toHaveLength(12);
  await user.click(screen.getByRole('button', { name: 'Here since' }));
  expect(screen.getByRole('columnheader', { name: 'Here since' }).getAttribute('aria-sort')).toBe('ascending');
  const first = within(table).getAllByRole('row')[1] as HTMLElement;
  expect(within(first).getByRole('rowheader').textContent).toBe('Taller Norte');
  expect(
    within(first)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual([
    'Company',
    'MRO',
    'Maintenance and repair (MRO)',
    'Querétaro',
    'Querétaro',
    'Mexico',
    '1998',
    '–',
    'Closed',
    'Low',
    'Somewhere in this town',
  ]);
});

test('the table follows the filter and opens what is clicked', async () => {
  const user = renderAtlas(<ResultsTable />, { facets: { kind: ['airport'] } });
  expect(screen.getAllByRole('rowheader')).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Aeropuerto de Tijuana' }));
  expect(view().select).toBe('aeropuerto-tijuana');
});
