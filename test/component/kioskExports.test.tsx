import { act, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Charts } from '../../src/compare/charts/Charts.tsx';
import { printPage } from '../../src/share/printing.ts';
import { saveFile } from '../../src/share/saveFile.ts';
import { Suppliers } from '../../src/sites/catchment/Suppliers.tsx';
import { HOME } from '../../src/state/view.ts';
import { renderAtlas } from './atlas.tsx';
import { PATIENCE, serveFacts } from './panelsFixture.ts';

beforeEach(() => {
  serveFacts();
  vi.stubGlobal('print', vi.fn());
  URL.createObjectURL = () => 'blob:file';
  URL.revokeObjectURL = () => {};
  // jsdom lays nothing out: every chart has this much room.
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(640);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const compare = { ...HOME.compare, areas: ['MX-QUE', 'MX-JAL'] as const, row: 'aerospace-companies.companies' };
const PLOT = { id: 'own:1', name: 'My plot', state: 'MX-QUE', lat: 20.62, lon: -100.18, precision: 'site' } as const;
const on = (kiosk: boolean) => ({ compare, present: { ...HOME.present, kiosk } });

/** What saves a file on the charts and at a location, where a stand's visitor comes too. */
async function exportsOf(kiosk: boolean) {
  await act(async () =>
    renderAtlas(
      <Suspense>
        <Charts />
        <Suppliers site={PLOT} />
      </Suspense>,
      on(kiosk),
    ),
  );
  await screen.findByRole('figure', { name: 'Aerospace companies, by area' }, PATIENCE);
  return screen.queryAllByRole('button', { name: /Save|CSV/ }).length;
}

test('charts and suppliers are saved anywhere but on a stand', async () => {
  expect(await exportsOf(false)).toBeGreaterThan(3);
});

test('on a stand nothing of theirs is saved', async () => {
  expect(await exportsOf(true)).toBe(0);
});

test('whatever asked for it, no file and no paper leaves a stand', async () => {
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  renderAtlas(<p />, on(true));
  expect(() => saveFile('a.csv', 'a', 'text/csv')).toThrow('no files on a stand');
  await printPage();
  expect(click).not.toHaveBeenCalled();
  expect(print).not.toHaveBeenCalled();
  renderAtlas(<p />, on(false));
  expect(saveFile('a.csv', 'a', 'text/csv')).toBe('a.csv');
  await printPage();
  expect(click).toHaveBeenCalledOnce();
  expect(print).toHaveBeenCalledOnce();
});
