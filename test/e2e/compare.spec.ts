import { readFile } from 'node:fs/promises';
import type { Browser, Download, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import readSheets from 'read-excel-file/node';
import { type Atlas, expect, test } from './atlas.ts';

const ALLIANCE = 'MX-QUE,MX-GUA,MX-JAL,MX-AGU,MX-SLP';
const MAKERS = 'aerospace-companies.companies';

const open = async (atlas: Atlas, link: string) => {
  await atlas.page.goto(`/?tab=compare&${link}`);
  await expect(grid(atlas.page)).toBeVisible();
};
const grid = (page: Page) => page.getByRole('grid', { name: /^(Indicators by area|Indicadores por área)$/ });
const heads = (page: Page) =>
  grid(page)
    .getByRole('columnheader')
    .evaluateAll((all) => all.slice(1).map((head) => head.querySelector('.column-name')?.textContent));
const cell = (page: Page, name: RegExp) => grid(page).getByRole('button', { name });
const bytesOf = async (file: Download) => readFile(await file.path());

test('the five states of the Alliance by hand: preset, picker, map, and back', async ({ atlas }) => {
  const { page } = atlas;
  await atlas.open('?lang=en');
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await page.getByRole('button', { name: /^The five Alliance states/ }).click();
  await expect(grid(page)).toBeVisible();
  await expect.poll(() => atlas.parameter('compare')).toBe(ALLIANCE);
  await expect
    .poll(() => heads(page))
    .toEqual(['Querétaro', 'Guanajuato', 'Jalisco', 'Aguascalientes', 'San Luis Potosí']);

  await page.getByRole('button', { name: 'Take Aguascalientes out' }).click();
  await page.getByRole('button', { name: 'Add or take out an area' }).click();
  await page.getByRole('button', { name: 'Mexico', exact: true }).click();
  await page.keyboard.press('Escape');
  await expect.poll(() => heads(page)).toEqual(['Querétaro', 'Guanajuato', 'Jalisco', 'San Luis Potosí', 'Mexico']);

  await expect.poll(() => atlas.parameter('compare')).toBe('MX-QUE,MX-GUA,MX-JAL,MX-SLP,MX');
  const selected = new URL(page.url());
  selected.searchParams.set('select', 'MX-SON');
  await page.goto(selected.href);
  await page.getByRole('button', { name: 'Compare this' }).click();
  await expect(page.getByRole('button', { name: 'In the comparison' })).toBeVisible();
  await expect.poll(() => atlas.parameter('compare')).toBe('MX-QUE,MX-GUA,MX-JAL,MX-SLP,MX,MX-SON');
  await page.goBack();
  await expect.poll(() => atlas.parameter('compare')).toBe('MX-QUE,MX-GUA,MX-JAL,MX-SLP,MX');
  atlas.isQuiet();
});

test('the order changes by drag and by keyboard, and is in the link', async ({ atlas }) => {
  const { page } = atlas;
  await open(atlas, `lang=en&compare=${ALLIANCE}`);
  const handle = (name: string) => page.getByRole('button', { name: `Move ${name}` });
  const from = await handle('Querétaro').boundingBox();
  const to = await handle('Jalisco').boundingBox();
  if (!from || !to) throw new Error('no chips');
  await page.mouse.move(from.x + 40, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(to.x + 20, to.y + 10, { steps: 8 });
  await page.mouse.move(to.x + 60, to.y + 10, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => atlas.parameter('compare')).toBe('MX-GUA,MX-JAL,MX-QUE,MX-AGU,MX-SLP');

  await handle('Guanajuato').focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('Guanajuato lifted, column 1 of 5.')).toBeAttached();
  // A key that comes before the lifted area has been measured moves nothing: then once more.
  await expect(async () => {
    await page.keyboard.press('ArrowRight');
    await expect(page.getByText('Guanajuato is now column 2 of 5.')).toBeAttached({ timeout: 4000 });
  }).toPass();
  await page.keyboard.press('Space');
  await expect.poll(() => atlas.parameter('compare')).toBe('MX-JAL,MX-GUA,MX-QUE,MX-AGU,MX-SLP');
  await expect.poll(async () => (await heads(page))[0]).toBe('Jalisco');
  atlas.isQuiet();
});

/** Opens a link where nothing is remembered. */
async function openAfresh(browser: Browser, link: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(link);
  return page;
}

test('a contradicting cell opens, is cited, and the copied link opens it in a fresh profile', async ({
  atlas,
  context,
  browser,
}) => {
  const { page } = atlas;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(atlas, `lang=en&compare=${ALLIANCE}`);
  const range = cell(page, /^Aerospace companies \(companies\), Querétaro/);
  await expect(range).toContainText('50–85');
  await range.click();
  const detail = page.getByRole('region', { name: /Aerospace companies.*Querétaro/ });
  await expect(detail.getByRole('listitem').filter({ hasText: '85 companies' })).toBeVisible();
  await detail.getByRole('button', { name: /^Cite 85 companies, Querétaro/ }).click();
  await expect(detail.getByText('Copied with its source and its link')).toBeVisible();

  const cited = await page.evaluate(() => navigator.clipboard.readText());
  expect(cited).toMatch(
    /^Aerospace companies, Querétaro: 85 companies \(Nov 2019\)\. Source: .*manufactura\.mx\S*\. Bajío Aerospace Atlas, edition \S+\. http\S+$/,
  );
  const fresh = await openAfresh(browser, cited.split(' ').at(-1) ?? '');
  await expect(fresh.getByRole('region', { name: /Aerospace companies.*Querétaro/ })).toBeVisible();
  await expect(cell(fresh, /^Aerospace companies \(companies\), Querétaro/)).toHaveAttribute('aria-expanded', 'true');
  await fresh.context().close();
  atlas.isQuiet();
});

test('a row orders the columns and colours the map; rows go away and come back, all of it in the link', async ({
  atlas,
}) => {
  const { page } = atlas;
  await open(atlas, `lang=en&compare=${ALLIANCE}`);
  const row = grid(page).getByRole('row').filter({ hasText: 'Aerospace companies' }).first();
  await row.hover();
  await row.getByRole('button', { name: /^Order the columns/ }).click();
  await expect.poll(async () => (await heads(page))[0]).toBe('Querétaro');
  await row.getByRole('button', { name: /^Order the columns/ }).click();
  await expect.poll(async () => (await heads(page))[0]).toBe('Aguascalientes');
  await expect.poll(() => atlas.parameter('rank')).toBe(MAKERS);
  await row
    .getByRole('rowheader')
    .getByRole('button', { name: /^Aerospace companies/ })
    .click();
  await expect.poll(() => atlas.parameter('row')).toBe(MAKERS);
  await row.getByRole('button', { name: /^Put this row away/ }).click();
  await expect.poll(() => atlas.parameter('hide')).toBe(MAKERS);
  await page.reload();
  await page.getByRole('button', { name: 'Show 1 row that was put away' }).click();
  await expect(cell(page, /^Aerospace companies \(companies\), Querétaro/)).toBeVisible();
  await page.getByRole('checkbox', { name: 'Only rows that all have' }).check();
  await expect.poll(() => atlas.parameter('only')).toBe('complete');
  await expect(grid(page).getByText('no data')).toHaveCount(0);
  atlas.isQuiet();
});

test('the workbook and the CSV hold every cell with its source', async ({ atlas }) => {
  const { page } = atlas;
  await open(atlas, `lang=es&compare=${ALLIANCE},MX`);
  const take = async (name: RegExp) => {
    const waiting = page.waitForEvent('download');
    const button = page.getByRole('button', { name });
    if (!(await button.isVisible())) await page.getByRole('button', { name: /^Exportar la comparación/ }).click();
    await button.click();
    return waiting;
  };
  const book = await take(/^Excel/);
  expect(book.suggestedFilename()).toMatch(/^atlas-aeroespacial-comparacion-\d{4}-\d\d-\d\d-6\.xlsx$/);
  const sheets = await readSheets(await bytesOf(book));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Comparación', 'Celdas', 'Todas las cifras', 'Acerca de']);
  const cells = sheets[1]?.data ?? [];
  const header = cells[0] ?? [];
  const at = (name: string) => header.indexOf(name);
  for (const line of cells.slice(1)) {
    if (line[at('Valor (el más reciente)')] !== null) expect(line[at('Fuentes')]).toBeTruthy();
  }
  const makers = cells.find((line) => line[0] === MAKERS && line[at('Código del área')] === 'MX-QUE') ?? [];
  expect(makers[at('Valor (el más reciente)')]).toBe(50);
  expect(makers[at('Máximo de las fuentes recientes')]).toBe(85);

  const table = parse(await bytesOf(await take(/^CSV/)), { bom: true }) as string[][];
  expect(table[0]).toEqual(header);
  expect(table).toHaveLength(cells.length);
  const link = new URL(table[1]?.at(-1) ?? '');
  expect(link.searchParams.get('row')).toBe(table[1]?.[0]);
  atlas.isQuiet();
});

for (const format of ['A4', 'Letter'] as const) {
  test(`the whole comparison prints on ${format} with numbered sources`, async ({ atlas }) => {
    const { page } = atlas;
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-asked', 'print');
    });
    await open(atlas, `lang=es&compare=${ALLIANCE}`);
    // By its button, so that the records are here and organizations lead to their sources too.
    await page.getByRole('button', { name: /^Exportar la comparación/ }).click();
    await page.getByRole('button', { name: /^Informe impreso/ }).click();
    await expect(page.locator('html')).toHaveAttribute('data-asked', 'print');
    const pdf = (await page.pdf({ format, printBackground: true })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThan(4);
    expect(pages.length).toBeLessThan(22);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const report = page.locator('#print article');
    await expect(report.getByRole('heading', { level: 1 })).toHaveText(
      'Comparación: Querétaro, Guanajuato, Jalisco, Aguascalientes, San Luis Potosí',
    );
    await expect(report.getByRole('heading', { level: 2 })).toContainText([
      'Industria',
      'Contado en este atlas',
      'Gráficas',
      'Quién puede hacer qué',
      'Pares que se complementan',
      'La Alianza en conjunto',
      'Escuelas junto a capacidades',
      'Fuentes',
    ]);
    await expect(report.getByRole('rowheader', { name: 'Querétaro · Guanajuato' })).toBeAttached();
    await expect(report.getByRole('row', { name: /^Hidráulica Querétaro .*\d+$/ })).toBeAttached();
    const sources = report.locator('.report-sources li');
    expect(await sources.count()).toBeGreaterThan(50);
    const numbers = await report.locator('sup').allTextContents();
    const most = Math.max(...numbers.flatMap((text) => text.split(', ').filter(Boolean).map(Number)));
    expect(most).toBe(await sources.count());
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(report).toHaveCount(0);
  });
}

test('by keyboard alone: into the table, through it, into a cell and out', async ({ atlas }) => {
  const { page } = atlas;
  await open(atlas, `lang=en&compare=${ALLIANCE}`);
  await page.getByRole('combobox', { name: 'Counts' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toContainText('Aerospace companies');
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
  await expect(page.locator(':focus')).toContainText('Querétaro');
  await page.keyboard.press('Enter');
  await expect(page.locator(':focus')).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', 'Close');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: /Aerospace companies.*Querétaro/ })).toHaveCount(0);
  await expect(page.locator(':focus')).toContainText('Aerospace companies (companies), Querétaro');
  // Far down: rows that were not there yet arrive with the focus.
  for (let i = 0; i < 12; i++) await page.keyboard.press('PageDown');
  await expect(page.locator(':focus')).toBeInViewport();
  await expect(page.locator(':focus')).toContainText('Querétaro');
  await expect(page.getByRole('button', { name: /^Counted in this atlas/ })).toHaveAttribute('aria-current', 'true');
  atlas.isQuiet();
});

test('what a link names wrongly is dropped and said; one area asks for another', async ({ atlas }) => {
  const { page } = atlas;
  await open(atlas, 'lang=en&compare=MX-QUE,MX-XYZ,MX-JAL,MX-QUE&row=gone.usd');
  await expect.poll(() => heads(page)).toEqual(['Querétaro', 'Jalisco']);
  const notices = page.getByRole('region', { name: 'Notices' }).or(page.locator('.notices'));
  await expect(notices.first()).toContainText('compare=MX-XYZ');
  await expect(notices.first()).toContainText('named before: compare=MX-QUE');
  await expect(notices.first()).toContainText('gone.usd');
  await page.goto('/?lang=en&tab=compare&compare=MX-QUE');
  await expect(page.getByText('Querétaro is chosen. One more, and they stand side by side.')).toBeVisible();
});

test('an area without any figure keeps its column', async ({ atlas }) => {
  await open(atlas, 'lang=en&compare=MX-QUE,MX-COL');
  await expect.poll(() => heads(atlas.page)).toEqual(['Querétaro', 'Colima']);
  await expect(grid(atlas.page).getByText('no data').first()).toBeVisible();
});

test('axe finds nothing serious in the table, an open cell, the choice of areas and the method', async ({ atlas }) => {
  const { page } = atlas;
  await open(atlas, `lang=es&compare=${ALLIANCE}&row=${MAKERS}&cell=MX-QUE`);
  await expect(page.locator('.detail-inner')).toBeVisible();
  await atlas.isAccessible('an open cell');
  await page.locator('.area-add').click();
  await atlas.isAccessible('the choice of areas');
  await page.keyboard.press('Escape');
  await atlas.follow(`/?tab=compare&lang=en&compare=${ALLIANCE}&part=method`);
  await expect(page.locator('.method')).toBeVisible();
  await atlas.isAccessible('method');
  await atlas.follow('/?tab=compare&lang=en');
  await expect(page.locator('.invitation')).toBeVisible();
  await atlas.isAccessible('nothing chosen');
});

test('the language changes every word and no code of the link', async ({ atlas }) => {
  const { page } = atlas;
  await open(atlas, `lang=es&compare=${ALLIANCE}&row=${MAKERS}&cell=MX-QUE`);
  await expect(page.getByRole('region', { name: /Empresas aeroespaciales.*Querétaro/ })).toBeVisible();
  const before = new URL(page.url()).searchParams;
  before.delete('lang');
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await expect(page.getByRole('region', { name: /Aerospace companies.*Querétaro/ })).toBeVisible();
  await expect.poll(() => atlas.parameter('lang')).toBe('en');
  const after = new URL(page.url()).searchParams;
  after.delete('lang');
  expect(after.toString()).toBe(before.toString());
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('one place at a time, the next by a swipe, the others as context', async ({ atlas }) => {
    const { page } = atlas;
    await page.goto(`/?lang=en&tab=compare&compare=${ALLIANCE}`);
    const table = page.getByRole('table', { name: 'Indicators by area' });
    await expect(table).toBeVisible();
    const first = table.getByRole('button', { name: /^Aerospace companies \(companies\)/ });
    await expect(first).toContainText('50–85');
    await expect(first).toContainText('Guanajuato 10');

    const touch = await page.context().newCDPSession(page);
    const swipe = async (from: number, to: number) => {
      const at = (x: number) => ({ touchPoints: [{ x, y: 560 }] });
      await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(from) });
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at((from + to) / 2) });
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(to) });
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    // A finger that comes down while the page still moves is the browser's, not ours: then once more.
    const swipeTo = (from: number, to: number, place: string) =>
      expect(async () => {
        await swipe(from, to);
        await expect(table).toContainText(place, { timeout: 4000 });
      }).toPass();
    await swipeTo(320, 80, '2 of 5');
    await expect(first).toContainText('Querétaro 50–85');
    await swipeTo(80, 320, '1 of 5');
    await page.getByRole('button', { name: 'Next place' }).click();
    await expect(table).toContainText('2 of 5');
    expect(await atlas.accessibilityProblems()).toEqual([]);
    expect(await atlas.cutOff()).toBe(0);
    atlas.isQuiet();
  });
});
