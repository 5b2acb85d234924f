import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { expect, PHONE, scan, test } from './atlas.ts';

const openShare = (page: Page) =>
  page
    .getByRole('button', { name: /^(Share|Compartir)$/ })
    .first()
    .click();
const showLarge = (page: Page) => page.getByRole('button', { name: /^(Show large|Mostrar en grande)/ }).click();
const code = (page: Page) => page.getByRole('dialog', { name: /^(Scan|Escanee)/ }).getByRole('img');

async function take(page: Page, name: RegExp): Promise<{ file: Buffer; download: Download }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).first().click(),
  ]);
  return { file: readFileSync(await download.path()), download };
}

/** Not blank: so many different colours among every hundredth pixel. */
function colours({ data }: PNG): number {
  const found = new Set<number>();
  for (let at = 0; at < data.length; at += 400) found.add(data.readUInt32BE(at));
  return found.size;
}

for (const [width, height] of [
  [1440, 900],
  [1920, 1080],
] as const) {
  test(`at ${width} × ${height} the code fills 60 % of the height and restores the view on a fresh telephone`, async ({
    page,
    atlas,
    browser,
  }) => {
    await page.setViewportSize({ width, height });
    await atlas.open('?lang=en&kind=company&state=alliance&select=MX-QUE&compare=MX-QUE,MX-JAL#map=7.5/20.9/-100.6');
    await openShare(page);
    await showLarge(page);
    // The modules alone, without the white around them; and the words below are still on screen.
    const box = await code(page).locator('path').last().boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(0.6 * height - 0.5);
    const screen = page.getByRole('dialog', { name: /^Scan to open/ });
    await expect(screen.getByText(/Phones cannot open this link/)).toBeVisible();
    await expect(screen.locator('.qr-screen-link')).toBeInViewport({ ratio: 1 });
    const link = scan(await page.screenshot());
    expect(link.length).toBeLessThanOrEqual(300);

    const phone = await browser.newContext(PHONE);
    const other = await phone.newPage();
    await other.goto(link);
    await expect(other.getByRole('status', { name: /^Results$/ })).toContainText(/^\d+/);
    const address = new URL(other.url());
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      lang: 'en',
      kind: 'company',
      state: 'alliance',
      select: 'MX-QUE',
      compare: 'MX-QUE,MX-JAL',
    });
    const [zoom, lat, lon] = address.hash.replace('#map=', '').split('/').map(Number);
    expect(zoom).toBeCloseTo(7.5, 1);
    expect(lat).toBeCloseTo(20.9, 1);
    expect(lon).toBeCloseTo(-100.6, 1);
    await expect(other.locator('html')).toHaveAttribute('lang', 'en');
    await phone.close();
    atlas.isQuiet();
  });
}

test('the code and the dialog are clear to assistive technology, in both themes', async ({ page, atlas }) => {
  await atlas.open('?lang=es', { map: false });
  await openShare(page);
  await expect(page.getByRole('dialog', { name: 'Compartir' })).toBeVisible();
  await atlas.isAccessible('share');
  await showLarge(page);
  await expect(code(page)).toBeVisible();
  await atlas.isAccessible('code');
});

test('pictures have their size, title, map and legend, and are not blank', async ({ page, atlas }) => {
  await atlas.open('?lang=en&kind=company&color=organizations');
  const pane = await page.locator('.map-pane').boundingBox();
  await openShare(page);
  for (const [name, width, height] of [
    [/^PNG Mail/, (pane?.width ?? 0) + 308, (pane?.height ?? 0) + 150],
    [/^PNG, double/, 2 * ((pane?.width ?? 0) + 308), 2 * ((pane?.height ?? 0) + 150)],
    [/^PNG, 4K/, 3840, 2160],
  ] as const) {
    const { file, download } = await take(page, name);
    const png = PNG.sync.read(file);
    expect([png.width, png.height]).toEqual([Math.round(width), Math.round(height)]);
    expect(download.suggestedFilename()).toContain(`${png.width}x${png.height}.png`);
    expect(colours(png)).toBeGreaterThan(60);
    // The company's orange of its marks and the darkest class of the states, wherever they stand.
    const at = (r: number, g: number, b: number) => {
      let found = 0;
      for (let i = 0; i < png.data.length; i += 4) {
        if (png.data[i] === r && png.data[i + 1] === g && png.data[i + 2] === b) found++;
      }
      return found / (png.width * png.height);
    };
    expect(at(0xc2, 0x4a, 0x06)).toBeGreaterThan(0.0002);
    expect(at(0x2f, 0x7d, 0x9b)).toBeGreaterThan(0.002);
  }
  atlas.isQuiet();
});

test('the hand-out opens from a file without a request, and its list and map agree', async ({
  page,
  atlas,
  browser,
}) => {
  await atlas.open('?lang=en&state=MX-QUE&kind=company');
  const count = await atlas.count();
  await openShare(page);
  const { download } = await take(page, /^Hand-out \(HTML\)/);
  const path = test.info().outputPath('handout.html');
  await download.saveAs(path);

  const context = await browser.newContext({ offline: true });
  const reader = await context.newPage();
  const asked: string[] = [];
  const problems: string[] = [];
  reader.on('request', (request) => asked.push(request.url()));
  reader.on('console', (message) => problems.push(message.text()));
  await reader.goto(`file://${path}`);
  await expect(reader.getByRole('heading', { level: 1 })).toBeVisible();
  expect(asked).toEqual([`file://${path}`]);
  expect(problems).toEqual([]);
  const [list, sum, ground] = await reader.evaluate(() => [
    document.querySelectorAll('.list > li').length,
    // On the map, and those without a point, as the file says.
    [...(document.querySelector('header')?.textContent ?? '').matchAll(/(\d+) (?:on the map|without a point)/g)].reduce(
      (total, [, n]) => total + Number(n),
      0,
    ),
    getComputedStyle(document.body).backgroundColor,
  ]);
  expect([list, sum]).toEqual([count, count]);
  // Its own style is let through by its own policy, in both themes.
  expect(ground).toBe('rgb(255, 255, 255)');
  await reader.emulateMedia({ colorScheme: 'dark' });
  await expect(reader.locator('body')).toHaveCSS('background-color', 'rgb(21, 30, 39)');
  const kinds = reader.locator('.legend', { hasText: 'Kinds:' }).locator('li + li b');
  const shown = (await kinds.allTextContents()).reduce((total, text) => total + Number(text), 0);
  expect(
    shown + Number(/(\d+) without a point/.exec((await reader.locator('header').textContent()) ?? '')?.[1] ?? 0),
  ).toBe(count);
  await context.close();
});

test('a story becomes slides with their own pictures, texts, sources and notes', async ({ page, atlas }) => {
  test.slow();
  await page.goto('/?lang=en&tab=present');
  const { file } = await take(page, /^Save as PowerPoint: The Bajío Alliance/);
  const files = unzipSync(file);
  const slides = Object.keys(files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  expect(slides).toHaveLength(10);
  const pictures = Object.entries(files).filter(([name]) => /^ppt\/media\/.*\.png$/.test(name));
  expect(pictures.length).toBe(10);
  for (const [name, bytes] of pictures) expect(colours(PNG.sync.read(Buffer.from(bytes))), name).toBeGreaterThan(40);
  expect(strFromU8(files['ppt/slides/slide1.xml'] as Uint8Array)).toContain('Five states, one cluster');
  expect(strFromU8(files['ppt/notesSlides/notesSlide1.xml'] as Uint8Array)).toContain('Welcome and place them');
  atlas.isQuiet();
});

test('on a stand nothing of it is there', async ({ page }) => {
  await page.goto('/?lang=en&tab=present&kiosk=1');
  await expect(page.locator('.map-pane[data-status="ready"]')).toBeVisible();
  await expect(page.getByRole('button', { name: /PowerPoint|^PNG|^Hand-out/ })).toHaveCount(0);
});
