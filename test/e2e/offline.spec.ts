import { readFileSync } from 'node:fs';
import { versionOf } from '../../src/app/build/offline.ts';
import { expect, test } from './atlas.ts';
import { Site } from './site.ts';

test.use({ serviceWorkers: 'allow' });

let site: Site;
let at: string;
test.beforeEach(async () => {
  site = new Site('dist', '/some/folder/');
  at = await site.open();
});
test.afterEach(() => site.close());

test('after one visit every file is there with the network off', async ({ atlas, page }) => {
  await atlas.open('?lang=en', { at });
  await atlas.worksOffline();
  site.isDown = true;
  const missing = await page.evaluate(
    async (paths) => {
      const answers = await Promise.all(
        paths.map((path) =>
          fetch(path).then(
            ({ ok }) => ok,
            () => false,
          ),
        ),
      );
      return paths.filter((_, i) => !answers[i]);
    },
    Object.keys(versionOf('dist').files),
  );
  expect(missing).toEqual([]);
});

test('deep links, both languages, panels, tables, files, pictures and slides work with the network off', async ({
  atlas,
  page,
}) => {
  await atlas.open('?lang=es', { at });
  await atlas.worksOffline();
  site.isDown = true;
  site.asked.length = 0;

  await atlas.open('?lang=es&theme=dark&kind=company&select=safran-aero-composite-queretaro#map=9.5/20.6/-100.3', {
    at,
  });
  await expect(page.getByRole('heading', { name: /Safran Aero Composite/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: /Evidencia|Fuentes/ }).first()).toBeVisible();
  expect(await page.evaluate(() => document.fonts.check('16px "Archivo Variable"'))).toBe(true);

  await atlas.open('?lang=en&select=MX-QUE&list=table', { at });
  await expect(page.getByRole('heading', { name: 'Querétaro' })).toBeVisible();
  await expect(page.getByRole('table').first()).toBeVisible();

  await atlas.open('?lang=en&kind=university', { at });
  await page.getByRole('button', { name: 'Share' }).click();
  const takes = async (name: RegExp, begins: string, least: number) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    const bytes = readFileSync(await download.path());
    expect(bytes.length, `${name}`).toBeGreaterThan(least);
    expect(bytes.toString('latin1', 0, 20), `${name}`).toContain(begins);
  };
  await takes(/CSV/, '\u00ef\u00bb\u00bf', 1000);
  await takes(/XLSX/, 'PK', 1000);
  await takes(/GeoJSON/, '{', 1000);
  await takes(/^PNG Mail/, 'PNG', 20_000);
  await takes(/^Hand-out \(HTML\)/, '<!doctype html>', 20_000);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await takes(/^Save as PowerPoint: Mexico/, 'PK', 100_000);
  expect(site.asked).toEqual([]);
  atlas.isQuiet();
});

test('every workspace opens with the network off, in either language', async ({ atlas, page }) => {
  await atlas.open('?lang=en', { at, map: false });
  await atlas.worksOffline();
  site.isDown = true;
  for (const [lang, tab] of [
    ['es', 'compare'],
    ['en', 'compare'],
    ['es', 'sites'],
    ['en', 'present'],
  ]) {
    await page.goto(`${at}?lang=${lang}&tab=${tab}`);
    await atlas.mapIsReady();
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
  await page.goto(`${at}?lang=en&tab=sites&step=brief&criteria=airport:max25:score#shortlist=park-finsa-queretaro`);
  await expect(page.getByRole('article')).toHaveCount(2);
  await expect(page.getByText(/stays first in [\d.]+/)).toBeVisible();
  atlas.isQuiet();
});

test('both stories play to the end by clicker with the network off, after one visit elsewhere', async ({
  atlas,
  page,
}) => {
  // Eighteen flights, drawn by software.
  await page.setViewportSize({ width: 1024, height: 640 });
  await atlas.open('?lang=en', { at, map: false });
  await atlas.worksOffline();
  site.isDown = true;
  site.asked.length = 0;
  for (const { story, count, lang, first, last } of [
    {
      story: 'bajio-alliance',
      count: 10,
      lang: 'es',
      first: 'Cinco estados, un clúster',
      last: 'Ahora, explórelo usted',
    },
    {
      story: 'mexico-hubs',
      count: 8,
      lang: 'en',
      first: 'An industry all over the country',
      last: 'Where the investment went',
    },
  ]) {
    await page.goto(`${at}?tab=present&story=${story}&stage=1&lang=${lang}`);
    const stage = page.getByRole('region', { name: /^(Stage|Escenario)$/ });
    const isOnScene = (number: number) => expect(stage.getByRole('status')).toHaveText(`${number} / ${count}`);
    const titles: string[] = [];
    for (let number = 1; number <= count; number++) {
      await isOnScene(number);
      titles.push((await stage.getByRole('heading', { level: 2 }).textContent()) ?? '');
      // Whatever a scene claims stands there with who says it.
      expect(await stage.locator('.present-source').first().textContent()).not.toBe('');
      await expect(stage.locator('.present-gone')).toHaveCount(0);
      await page.keyboard.press('PageDown');
    }
    expect([titles[0], titles.at(-1), new Set(titles).size]).toEqual([first, last, count]);
    // The end holds, and the way back is the same.
    await page.keyboard.press('PageUp');
    await page.keyboard.press('PageUp');
    await isOnScene(count - 2);
    await expect.poll(() => atlas.parameter('scene')).toBe(String(count - 2));
    await atlas.mapIsReady();
  }
  expect(site.asked).toEqual([]);
  atlas.isQuiet();
});

test('a version of which one file cannot be had does not take over', async ({ atlas, page }) => {
  site.missing = /timeline\.csv$/;
  await atlas.open('?lang=en', { at, map: false });
  await expect.poll(() => site.asked.filter((path) => path === '/data/timeline.csv').length).toBeGreaterThan(0);
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        return registration ? (registration.installing ?? registration.active) !== null : false;
      }),
    )
    .toBe(false);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test('a file that is not the one that was built does not get in', async ({ atlas, page }) => {
  site.replaced.set('/data/states.json', '{"states":[]}');
  await atlas.open('?lang=en', { at, map: false });
  await expect.poll(() => site.asked.filter((path) => path === '/data/states.json').length).toBeGreaterThan(1);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});

test('the atlas can be installed', async ({ page }) => {
  const { icons, ...manifest } = JSON.parse(readFileSync('dist/manifest.webmanifest', 'utf8'));
  expect(manifest).toMatchObject({ start_url: './', scope: './', display: 'standalone' });
  await page.goto(at);
  expect(await page.locator('link[rel="manifest"]').getAttribute('href')).toBe('./manifest.webmanifest');
  for (const { src, sizes } of icons) {
    const size = await page.evaluate(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, src);
    if (sizes !== 'any') expect(size).toBe(sizes);
  }
  const client = await page.context().newCDPSession(page);
  const { installabilityErrors } = await client.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((error) => error !== 'in-incognito')).toEqual([]);
});
