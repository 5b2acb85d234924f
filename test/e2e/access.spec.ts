import { expect, test } from './atlas.ts';

/** Each by its link and by what is there once it stands. */
const SCREENS = {
  'first screen': ['', '.result'],
  organization: ['&select=safran-aero-composite-queretaro', '.panel-column h2'],
  state: ['&select=MX-QUE', '.panel-column h2'],
  place: ['&select=place:20.6182,-100.1694', '.panel-column h2'],
  table: ['&list=table', 'table'],
  'coloured states': ['&color=organizations', '.legend'],
  'no result': ['&q=zzzz', '.chips'],
} as const;

test('axe finds nothing serious on the screens of Explore', async ({ atlas, page }) => {
  await atlas.open('?lang=en');
  for (const [name, [link, there]] of Object.entries(SCREENS)) {
    await atlas.follow(`?lang=en${link}`);
    await expect(page.locator(there).first()).toBeVisible();
    await atlas.isAccessible(name);
  }
  atlas.isQuiet();
});

test('axe finds nothing serious in Share and About', async ({ atlas, page }) => {
  await atlas.open('?lang=es', { map: false });
  for (const name of ['Compartir', 'Acerca de']) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await atlas.isAccessible(name);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});

test.describe('phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  test('the sheet steps by button, rows open, axe finds nothing serious', async ({ atlas, page }) => {
    await atlas.open('?lang=en');
    await page.getByRole('button', { name: 'Show more of the list' }).click();
    await expect(page.locator('.sheet')).toHaveAttribute('data-height', 'full');
    await atlas.openFirstRow();
    await expect.poll(() => atlas.parameter('select')).not.toBeNull();
    await expect(page.locator('h2').first()).toBeVisible();
    await atlas.isAccessible('organization on a phone');
    expect(await atlas.cutOff()).toBe(0);
  });
});

test('from search to panel to the next, by keyboard alone', async ({ atlas, page }) => {
  await atlas.open('?lang=en');
  await page.keyboard.press('/');
  await page.keyboard.type('bombardier');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => atlas.parameter('select')).toMatch(/bombardier/);
  await expect(page.getByRole('heading', { name: /Bombardier/ }).first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect.poll(() => atlas.parameter('select')).toBeNull();
});

test('the page forbids what it does not need', async ({ atlas, page }) => {
  await atlas.open('?lang=en', { map: false });
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toBe(
    "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'",
  );
});
