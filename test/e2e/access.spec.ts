import { expect, test } from './atlas.ts';

const SCREENS = {
  'first screen': '',
  organization: '&select=safran-aero-composite-queretaro',
  state: '&select=MX-QUE',
  place: '&select=place:20.6182,-100.1694',
  table: '&list=table',
  'coloured states': '&color=organizations',
  'no result': '&q=zzzz',
};

for (const theme of ['light', 'dark']) {
  for (const [name, link] of Object.entries(SCREENS)) {
    test(`${name}, ${theme}: axe finds nothing serious`, async ({ atlas }) => {
      await atlas.open(`?lang=en&theme=${theme}${link}`);
      expect(await atlas.accessibilityProblems()).toEqual([]);
      atlas.isQuiet();
    });
  }
  test(`share and about, ${theme}: axe finds nothing serious`, async ({ atlas, page }) => {
    await atlas.open(`?lang=es&theme=${theme}`, { map: false });
    for (const name of ['Compartir', 'Acerca de']) {
      await page.getByRole('button', { name, exact: true }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await atlas.accessibilityProblems()).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
  });
  test.describe(`phone, ${theme}`, () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
    test('the sheet steps by button, rows open, axe finds nothing serious', async ({ atlas, page }) => {
      await atlas.open(`?lang=en&theme=${theme}`);
      await page.getByRole('button', { name: 'Show more of the list' }).click();
      await expect(page.locator('.sheet')).toHaveAttribute('data-height', 'full');
      await atlas.rows.first().getByRole('button').click();
      await expect.poll(() => atlas.parameter('select')).not.toBeNull();
      expect(await atlas.accessibilityProblems()).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  });
}

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
