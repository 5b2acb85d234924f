import { act, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Report } from '../../src/compare/report/Report.tsx';
import { loadFigures } from '../../src/data/load.ts';
import { once } from '../../src/lib/once.ts';
import { printPage } from '../../src/share/printing.ts';
import { usePrinting } from '../../src/share/usePrinting.ts';
import { listing } from '../fixtures/facts.ts';
import { SYNERGY_LISTINGS } from '../unit/compare/synergyFacts.ts';
import { renderCompared } from './skillsFixture.ts';

vi.stubGlobal('print', vi.fn());

const SCHOOL = listing({
  id: 'Escuela',
  name: 'Escuela',
  kind: 'university',
  state: 'MX-QUE',
  activities: ['mro'],
  lat: 20.61,
  lon: -100.4,
});

function Page() {
  return usePrinting() ? <Report /> : null;
}

/** As the button prints: the records come first. */
async function print(compare = {}) {
  const paper = document.createElement('div');
  paper.id = 'print';
  document.body.append(paper);
  renderCompared(<Page />, [...SYNERGY_LISTINGS, SCHOOL], compare);
  await act(async () => {
    await once(loadFigures);
    await printPage();
  });
  await act(async () => void dispatchEvent(new Event('beforeprint')));
  return within(await screen.findByRole('article'));
}

afterEach(async () => {
  await act(async () => void dispatchEvent(new Event('afterprint')));
  document.getElementById('print')?.remove();
});

const table = (report: ReturnType<typeof within>, column: string) =>
  within(report.getByRole('columnheader', { name: column }).closest('table') as HTMLElement);
const row = (rows: ReturnType<typeof within>, name: RegExp) =>
  within(rows.getByRole('rowheader', { name }).closest('tr') as HTMLElement)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

test('activities, pairs, skills of one state and schools follow the tables', async () => {
  const report = await print({ areas: ['MX-QUE', 'MX-GUA', 'MX-JAL'] });
  // By hand, from Torno Uno at 20.6, -100.4 and Torno Bajío, known to its town, at 21, -101.3 to 20.7, -103.4.
  expect(row(table(report, 'Activity'), /^Drones/)).toEqual(['312 kmDrones Tapatíos', '≈ 221 kmDrones Tapatíos', '1']);
  // Querétaro machines and repairs, Jalisco repairs and flies drones: 2 of 3 are in one only.
  expect(row(table(report, 'Pair'), /^Querétaro · Jalisco/)).toEqual(['67 %', 'Machining', 'Drones (UAV)', '1']);
  expect(row(table(report, 'Pair'), /^Querétaro · Guanajuato/)).toEqual(['0 %', 'none', 'none', '2']);
  expect(row(table(report, 'Skill of one state only'), /^Drones/)[0]).toBe('Jalisco');
  // The school stands 1 km from Torno Uno and 23 km from Hangar Uno, and names what the second does.
  expect(row(table(report, 'Skill'), /^Machining/)).toEqual(['1', 'Cannot be measured', '–']);
  expect(row(table(report, 'Skill'), /^Maintenance/)[0]).toBe('11 names it');
  expect(row(table(report, 'School that names skills'), /^Escuela/)).toEqual([
    'Querétaro',
    expect.stringMatching(/^Main/),
  ]);
});

test('organizations lead to the same numbered list as figures', async () => {
  const report = await print();
  const [, companies] = row(table(report, 'Skill of one state only'), /^Drones/);
  const number = Number(/^Drones Tapatíos(\d+)$/.exec(companies ?? '')?.[1]);
  const sources = within(report.getByRole('heading', { name: 'Sources' }).parentElement as HTMLElement);
  expect(sources.getAllByRole('listitem')[number - 1]?.textContent).toBe('https://example.org/MX-JAL');
});

test('the focused row and what the organizations are made up of are charts; it says where the others are', async () => {
  const report = await print({ row: 'atlas.total.companies' });
  const charts = report
    .getAllByRole('figure')
    .map((figure) => within(figure).getByRole('img').getAttribute('aria-label'));
  expect(charts.map((label) => label?.split('. ')[0])).toEqual([
    'Companies and start-ups listed, by area',
    'Organizations by kind',
    'Companies by role',
    'Companies by status',
    'Companies by when they began here',
  ]);
  expect(report.getAllByRole('figure')[0]?.textContent).toContain('Querétaro3');
  expect(report.getByText(/All other rows of the tables as charts.*part=charts/)).toBeTruthy();
});
