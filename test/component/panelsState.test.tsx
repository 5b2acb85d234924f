import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Panel } from '../../src/explore/Panel.tsx';
import { useAtlas } from '../../src/state/store.ts';
import type { View } from '../../src/state/view.ts';
import { open, PATIENCE, serveFacts } from './panelsFixture.ts';

const show = async (view: Partial<View>) => {
  open({ select: 'MX-QUE', ...view });
  await act(async () => render(<Panel />));
  return screen.findByRole('heading', { level: 2 }, PATIENCE);
};
const section = (title: string) => screen.getByRole('heading', { level: 3, name: title }).parentElement as HTMLElement;

beforeEach(() => serveFacts());
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('the state’s part in the Alliance has its sources', async () => {
  expect((await show({})).textContent).toBe('Querétaro');
  expect(screen.getByText('Member of the Bajío Alliance')).toBeTruthy();
  expect(screen.getByText('Assembly core.')).toBeTruthy();
  expect(screen.getAllByRole('link', { name: 'news.mx' })[0]?.getAttribute('href')).toBe('https://news.mx/role');
});

test('coverage says what is listed and what sources report, whatever the filter', async () => {
  await show({ facets: { kind: ['airport'] } });
  expect(section('Coverage').textContent).toContain('9 companies listed here; sources report 50 to 85.');
  expect(section('Coverage').textContent).toContain('Reported for 2019 by 2 sources.');
});

test('where no source reports a number, that is said', async () => {
  await show({ select: 'MX-YUC' });
  expect(section('Coverage').textContent).toContain(
    '0 companies listed here; no source of this atlas reports a number of companies.',
  );
  expect(screen.getByText('No organization listed here.')).toBeTruthy();
});

test('figures that disagree are a range, with all of them on demand, marked and by unit', async () => {
  await show({});
  const row = within(section('Key figures'))
    .getByText('Aerospace companies', { selector: '.figure-title' })
    .closest('li');
  expect(row?.textContent).toContain('50–85 companies2019 · 2 sources · newest 85 (Nov 2019)');
  expect(row?.textContent).not.toContain('67');
  await userEvent.click(within(row as HTMLElement).getByText(/4 figures/));
  expect(row?.textContent).toContain('Counted as: plants');
  expect(row?.textContent).toContain('at least');
  expect(within(row as HTMLElement).getByText('Target').parentElement?.textContent).toContain('120');
});

test('money is said in millions, beside year and source', async () => {
  await show({});
  const row = within(section('Key figures')).getByText('Aerospace FDI').closest('li');
  expect(row?.textContent).toBe('Aerospace FDI1,250 million USD2024 · se.mx');
});

test('who is there follows the filter, says so, and filters further in one step', async () => {
  await show({ facets: { kind: ['company'] } });
  const who = within(section('Who is there'));
  expect(section('Who is there').textContent).toContain('10 of 14 organizations with the current filter');
  const steps: unknown[] = [];
  const off = useAtlas.subscribe(({ view }) => steps.push(view.facets));
  await userEvent.click(who.getByRole('button', { name: 'Composites 1' }));
  off();
  expect(steps.at(-1)).toEqual({ kind: ['company'], state: ['MX-QUE'], activity: ['composites'] });
  expect(new Set(steps).size).toBe(1);
});

test('what changed counts openings, closures, events and milestones of 24 months', async () => {
  await show({});
  const items = within(section('What changed in 24 months')).getAllByRole('listitem');
  expect(items.map((item) => item.textContent)).toEqual([
    '23 Oct 2025Step 2025-10-23Investment · 18 million USD · news.mx',
    '23 Apr 2025Air Fair 2025Held · news.mx',
    'Mar 2025Gone PlantClosed · news.mx',
  ]);
});

test('milestones show five, newest first, then all', async () => {
  await show({});
  const milestones = within(section('Milestones'));
  expect(milestones.getAllByRole('listitem')).toHaveLength(5);
  expect(milestones.getAllByRole('listitem')[0]?.textContent).toContain('Step 2025-10-23');
  await userEvent.click(milestones.getByRole('button', { name: 'All 8' }));
  expect(milestones.getAllByRole('listitem')).toHaveLength(8);
});

test('whom to turn to: every way to reach an institution, its source, and that the date is not stated', async () => {
  await show({});
  const association = within(section('Whom to turn to')).getByText('Air Association').closest('li') as HTMLElement;
  expect(within(association).getByRole('link', { name: 'air.mx/contact' }).getAttribute('href')).toBe(
    'https://www.air.mx/contact/',
  );
  expect(within(association).getByRole('link', { name: '+52 55 1234 5678' }).getAttribute('href')).toBe(
    'tel:+525512345678',
  );
  expect(association.textContent).toContain('Main Street 1');
  expect(association.textContent).toContain('Source: news.mx · date not stated');
});

test('where no contact was found, that is said beside what the atlas lists', async () => {
  await show({});
  const agency = within(section('Whom to turn to')).getByText('State’s development agency')
    .parentElement as HTMLElement;
  expect(agency.textContent).toContain('No contact found in the sources of this edition.');
  expect(within(agency).getByRole('button', { name: 'Ministry' })).toBeTruthy();
  expect(within(agency).queryByRole('button', { name: /Gone Plant/ })).toBe(null);
});
