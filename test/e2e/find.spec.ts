import { expect, MEXICO, test } from './atlas.ts';

test('the first screen shows every organization, quietly', async ({ atlas, page }) => {
  await atlas.open(`?lang=en${MEXICO}`);
  expect(await atlas.count()).toBeGreaterThan(440);
  await atlas.mapAndListAgree();
  await expect(page.getByRole('status')).toHaveCount(1);
  atlas.isQuiet();
});

test('a filter changes map, list, count and link alike, and Back undoes it', async ({ atlas, page }) => {
  await atlas.open(`?lang=en${MEXICO}`);
  const all = await atlas.count();
  await atlas.filter(/^Universities/).check();
  await expect.poll(() => atlas.count()).toBeLessThan(all);
  const label = await page
    .getByRole('checkbox', { name: /^Universities/ })
    .first()
    .getAttribute('aria-label');
  await atlas.mapAndListAgree();
  await expect.poll(() => atlas.parameter('kind')).toBe('university');
  if (label) expect(label).toContain(String(await atlas.count()));
  await page.goBack();
  await expect.poll(() => atlas.count()).toBe(all);
  await atlas.mapAndListAgree();
  await page.goForward();
  await expect.poll(() => atlas.parameter('kind')).toBe('university');
});

test('a search without accents finds names with them, from the first letter', async ({ atlas, page }) => {
  await atlas.open(`?lang=en${MEXICO}`);
  const all = await atlas.count();
  await page.keyboard.press('/');
  await expect(atlas.search).toBeFocused();
  await page.keyboard.type('queretaro motores');
  await expect.poll(() => atlas.count()).toBeLessThan(all);
  await expect.poll(() => atlas.parameter('q')).toBe('queretaro motores');
  await atlas.mapAndListAgree();
});

test('a suggestion flies to the organization and opens it', async ({ atlas, page }) => {
  await atlas.open('?lang=en');
  const before = await atlas.camera();
  await atlas.search.fill('unaq');
  await page.getByRole('option').first().click();
  await expect.poll(() => atlas.parameter('select')).toMatch(/unaq/);
  await expect(page.getByRole('heading', { name: /UNAQ|Universidad Aeronáutica/ }).first()).toBeVisible();
  await expect.poll(async () => (await atlas.camera()).zoom).toBeGreaterThan(before.zoom);
});

test('a link restores filters, selection, language, theme and camera', async ({ atlas, page }) => {
  await atlas.open(
    '?lang=es&theme=dark&kind=company&state=alliance&select=safran-aero-composite-queretaro&list=table#map=9.5/20.6/-100.3',
    {
      map: false,
    },
  );
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('button', { name: /Quitar filtro: .*Empresas/ })).toBeVisible();
  await atlas.mapIsReady();
  const { zoom, lat, lon } = await atlas.camera();
  expect([zoom, lat, lon].map((value) => Math.round(value * 10) / 10)).toEqual([9.5, 20.6, -100.3]);
});

test('what a link says wrong is dropped with a notice, the rest is kept', async ({ atlas, page }) => {
  await atlas.open('?lang=en&kind=company,spaceship&select=<img src=x onerror=alert(1)>', { map: false });
  await expect(page.getByRole('log')).toContainText('kind=spaceship');
  await expect(page.getByRole('log')).toContainText('onerror');
  expect(await atlas.count()).toBeLessThan(440);
  atlas.isQuiet();
});

test('language and theme switch everything and stay in the link', async ({ atlas, page }) => {
  await atlas.open('?lang=en');
  await page.getByRole('button', { name: 'Cambiar a español' }).click();
  await expect(page).toHaveTitle(/Atlas Aeroespacial del Bajío/);
  await expect(atlas.results).toContainText('organizaciones');
  await page.getByRole('button', { name: 'Cambiar a oscuro' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test.describe('a visitor whose browser speaks neither language', () => {
  test.use({ locale: 'fr-FR' });
  test('reads Spanish', async ({ atlas, page }) => {
    await atlas.open('', { map: false });
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  });
});
