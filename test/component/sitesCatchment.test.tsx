import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Catchment } from '../../src/sites/catchment/Catchment.tsx';
import type { Site } from '../../src/sites/site.ts';
import { sitesPart } from '../../src/state/sitesView.ts';
import { renderAtlas, view } from './atlas.tsx';

const PARK: Site = { id: 'own:1', name: 'My plot', state: 'MX-QUE', lat: 20.62, lon: -100.18, precision: 'site' };

beforeEach(() => {
  const milestones = [
    {
      date: '2021-02-09',
      place: 'BAJIO-ALLIANCE',
      title_es: 'Nace MAS México',
      title_en: 'MAS México begins',
      source_url: 'https://news.mx/mas',
    },
  ];
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ milestones })));
});
afterEach(() => vi.unstubAllGlobals());

const show = async (part: Partial<typeof sitesPart.home> = {}) => {
  let user: ReturnType<typeof renderAtlas> | undefined;
  await act(async () => {
    user = renderAtlas(<Catchment site={PARK} />, { tab: 'sites', sites: { ...sitesPart.home, ...part } });
  });
  await screen.findByText('Possible suppliers');
  return user as ReturnType<typeof renderAtlas>;
};
const row = (name: RegExp) =>
  within(screen.getByRole('row', { name }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

test('the nearest are listed by what the table counts by', async () => {
  const user = await show();
  const titles = () => screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent);
  expect(titles()).toContain('Companies');
  await user.click(screen.getByRole('radio', { name: 'Activity' }));
  expect(titles()).not.toContain('Companies');
  expect(titles()).toContain('Aerostructures');
  const near = within(screen.getByRole('list', { name: 'Aerostructures' }));
  expect(near.getAllByRole('button')[0]?.textContent).toContain('Alas Querétaro');
});

test('each number opens the records behind it, with their distance', async () => {
  const user = await show();
  expect(row(/^Companies/)).toEqual(['2', '2', '2']);
  const count = screen.getByRole('button', { name: 'Companies: 2 organizations within 30 km; show them' });
  await user.click(count);
  expect(count.getAttribute('aria-expanded')).toBe('true');
  const records = within(screen.getByRole('list', { name: 'Companies ≤ 30 km' }));
  expect(records.getAllByRole('button').map((record) => record.textContent?.trim())).toEqual([
    'Alas Querétaro 0 km',
    'Motores Colón 0 km',
  ]);
  await user.click(records.getByRole('button', { name: /Alas Querétaro/ }));
  expect(view().select).toBe('alas-queretaro');
});

test('counted by status, closed ones are there; elsewhere they are not', async () => {
  const user = await show({ rings: [60] });
  await user.click(screen.getByRole('radio', { name: 'Status' }));
  expect(row(/^Closed/)).toEqual(['1']);
  expect(row(/^Organizations/)).toEqual(['3']);
});

test('what is known to the state only is said, with its records', async () => {
  const user = await show();
  await user.click(screen.getByText(/1 organization of Querétaro without a point/));
  expect(screen.getAllByRole('button', { name: /Sin Punto/ }).length).toBeGreaterThan(0);
});

test('a radius is changed by typing it; a wrong one says what to write and changes nothing', async () => {
  const user = await show();
  const field = () => screen.getByRole('textbox', { name: 'Radius of ring 1, in km' });
  await user.clear(field());
  await user.type(field(), '25{Enter}');
  expect(view().sites.rings).toEqual([25, 60, 120]);
  await user.clear(field());
  await user.type(field(), '60{Enter}');
  expect(screen.getByRole('alert').textContent).toContain('There is a ring of that radius already.');
  expect(view().sites.rings).toEqual([25, 60, 120]);
});

test('rings are added up to five and removed down to none', async () => {
  const user = await show();
  await user.click(screen.getByRole('button', { name: 'Add a ring' }));
  expect(view().sites.rings).toEqual([30, 60, 120, 240]);
  for (const km of [30, 60, 120, 240])
    await user.click(screen.getByRole('button', { name: `Remove the ring of ${km} km` }));
  expect(screen.getByText(/No ring\. Add one/)).toBeTruthy();
});

test('the question for suppliers is answered, cited, and says whom it leaves out', async () => {
  const user = await show();
  expect(screen.getByText(/MAS México, 2021/).textContent).toContain('news.mx');
  const suppliers = () => within(screen.getByRole('list', { name: 'Possible suppliers' }));
  expect(suppliers().getAllByRole('button')).toHaveLength(1);
  expect(suppliers().getByRole('button', { name: /Motores Colón/ })).toBeTruthy();
  await user.selectOptions(screen.getByLabelText('Does'), 'one of these');
  await user.click(screen.getByRole('button', { name: 'Take out: Engines' }));
  await user.click(screen.getByRole('checkbox', { name: 'Also those of unknown status' }));
  expect(view().sites.supply).toMatchObject({ activities: ['machining'], match: 'any', unknownToo: true });
  expect(screen.getByText('1 company of the state without a point')).toBeTruthy();
});

test('without an activity there is nothing to ask', async () => {
  await show({ supply: { ...sitesPart.home.supply, activities: [] } });
  expect(screen.getByText('Add at least one activity to ask.')).toBeTruthy();
});

test('the five nearest of each kind stand under their kind', async () => {
  await show();
  expect(within(screen.getByRole('list', { name: 'Airports' })).getAllByRole('button')[0]?.textContent).toMatch(
    /Aeropuerto de Tijuana.* km$/,
  );
});
