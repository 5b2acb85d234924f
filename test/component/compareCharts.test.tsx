import { act, screen, within } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Charts } from '../../src/compare/charts/Charts.tsx';
import { useAtlas } from '../../src/state/store.ts';
import { HOME, type View } from '../../src/state/view.ts';
import { renderAtlas, view } from './atlas.tsx';
import { PATIENCE, serveFacts } from './panelsFixture.ts';

beforeEach(() => {
  serveFacts();
  // jsdom lays nothing out: every chart has this much room.
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(640);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** The section over these facts, once they have come. */
async function open(view: Partial<View>) {
  return act(async () =>
    renderAtlas(
      <Suspense>
        <Charts />
      </Suspense>,
      view,
    ),
  );
}
const compare = { ...HOME.compare, areas: ['MX-QUE', 'MX-JAL'] as const, section: 'charts' as const };
const companies = { ...compare, row: 'aerospace-companies.companies' };
const figure = (name: string) => screen.findByRole('figure', { name }, PATIENCE);

test('a chart says title, unit, period and sources, and is one picture beside a table of the same figures', async () => {
  const user = await open({ compare: companies });
  const chart = within(await figure('Aerospace companies, by area'));
  expect(chart.getByText('companies · newest figure of each area (2019)')).toBeTruthy();
  expect(
    chart.getByText('1 figure is in the table alone: part of a year, not comparable, target or doubtful.'),
  ).toBeTruthy();
  const picture = chart.getByRole('img', { name: /^Aerospace companies, by area/ });
  expect(picture.textContent).toContain('50–85');
  expect(picture.textContent).toContain('no data');
  await user.click(chart.getByText('Figures as a table'));
  const rows = within(chart.getByRole('table')).getAllByRole('row').slice(1);
  expect(rows.map((row) => row.textContent)).toEqual([
    'Querétaro85 companiesNov 2019Observedmanufactura.mx · alliancesCite',
    'Querétaro50 companies2019Observedfemia.mx · censusCite',
    'Jaliscono data',
  ]);
  const copy = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await user.click(chart.getByRole('button', { name: 'Cite 50 companies, Querétaro, 2019' }));
  expect(copy.mock.calls[0]?.[0]).toMatch(
    /^Aerospace companies, Querétaro: 50 companies \(2019\)\. Source: .*femia\.mx/,
  );
  expect(copy.mock.calls[0]?.[0]).toMatch(/row=aerospace-companies\.companies&cell=MX-QUE/);
});

test('counts and what they are made up of can be cited from their tables', async () => {
  const user = await open({ compare });
  const copy = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const cited = async (name: string, button: RegExp) => {
    const chart = within(await figure(name));
    await user.click(chart.getByText('Figures as a table'));
    await user.click(chart.getByRole('button', { name: button }));
    return copy.mock.calls.at(-1)?.[0];
  };
  expect(await cited('Organizations listed, by area', /^Cite 4, Querétaro/)).toMatch(
    /^Totals: Organizations listed, Querétaro: 4 \(.*Source: Counted in this atlas \(3 listed; sources report 50–85 .*row=atlas\.total\.organizations&cell=MX-QUE/,
  );
  expect(await cited('Companies by status', /^Cite .*, Querétaro/)).toMatch(
    /^Companies by status, Querétaro: Active \d+.*Source: counted in this atlas\..*part=charts/,
  );
});

test('a row that this edition lacks is dropped and said', async () => {
  await open({ compare: { ...compare, row: 'gone.usd' } });
  await screen.findAllByRole('figure', {}, PATIENCE);
  expect(view().compare.row).toBeNull();
  expect(useAtlas.getState().notices.map(({ values }) => values.message)).toEqual([
    'The link names the row “gone.usd”, which is not in this edition; it was left out.',
  ]);
});

test('pointing at an area of a chart means its state, and what is meant elsewhere is lit in the chart', async () => {
  const user = await open({ compare: companies });
  const chart = await figure('Aerospace companies, by area');
  await user.hover(chart.querySelector('[data-part="MX-JAL"]') as Element);
  expect(useAtlas.getState().hovered).toBe('MX-JAL');
  expect(chart.querySelectorAll('.chart-lit')).toHaveLength(1);
  act(() => useAtlas.setState({ hovered: null }));
  expect(chart.querySelectorAll('.chart-lit')).toHaveLength(0);
});

test('the chosen row colours the states; choosing another or none follows', async () => {
  const user = await open({ compare: companies });
  await figure('Aerospace companies, by area');
  expect(useAtlas.getState().overlay.color?.title).toBe('Aerospace companies (companies)');
  expect([...(useAtlas.getState().overlay.color?.values ?? [])]).toEqual([['MX-QUE', 85]]);
  expect(useAtlas.getState().overlay.lit).toEqual(['MX-QUE', 'MX-JAL']);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Indicator' }), 'Aerospace FDI');
  expect(view().compare.row).toBe('aerospace-fdi.usd');
  expect(await figure('Aerospace FDI, by area')).toBeTruthy();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Indicator' }), 'All indicators');
  expect(view().compare.row).toBeNull();
  expect(useAtlas.getState().overlay.color).toBeNull();
});

test('with a year a chart shows what was known by then', async () => {
  await open({ compare: companies, year: 2010 });
  const chart = within(await figure('Aerospace companies, by area'));
  expect(chart.getByText('companies · newest figure of each area up to 2010')).toBeTruthy();
  expect(chart.getByRole('img').textContent).not.toContain('50');
});

test('CSV and SVG are saved under the chart’s name and edition', async () => {
  const user = await open({ compare: companies });
  const chart = within(await figure('Aerospace companies, by area'));
  const files: Blob[] = [];
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (file: Blob) => `blob:${files.push(file)}` }));
  const names: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  await user.click(chart.getByRole('button', { name: 'Save as CSV: Aerospace companies, by area' }));
  await user.click(chart.getByRole('button', { name: 'Save as SVG: Aerospace companies, by area' }));
  expect(names.map((name) => name.replace(/\d{4}-\d\d-\d\d/, 'EDITION'))).toEqual([
    'aerospace-companies-companies-by-area-EDITION.csv',
    'aerospace-companies-companies-by-area-EDITION.svg',
  ]);
  const [csv, svg] = await Promise.all(files.map((file) => file.text()));
  expect(csv).toContain(
    'MX-QUE,Querétaro,aerospace-companies,Aerospace companies,85,companies,companies,2019-11,observed,',
  );
  expect(svg).toContain('Aerospace companies, by area</text>');
  expect(svg).toContain('Sources: manufactura.mx, femia.mx');
  expect(svg).toContain(useAtlas.getState().facts.edition);
});

test('a count of this atlas never stands without what sources report', async () => {
  await open({ compare: { ...compare, row: 'atlas.kind.company' } });
  const chart = within(await figure('Companies, by area'));
  expect(chart.getByRole('img').textContent).toContain('Querétaro');
  expect(
    chart.getByText(/^Companies listed here \/ reported by sources: Querétaro 3 \/ 50–85 \(2019\); Jalisco 0 \/ –\.$/),
  ).toBeTruthy();
});
