import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { retiringWorker } from '../../src/app/build/offline.ts';
import { expect, test } from './atlas.ts';
import { Site } from './site.ts';

test.use({ serviceWorkers: 'allow' });
// The second build takes a while; one worker makes it for all tests here.
test.describe.configure({ mode: 'default' });

/** The next version: its errors are reported to someone, and so every file that names the part for that differs. */
const NEXT = 'test-results/next';

let site: Site;
let at: string;
test.beforeAll(async () => {
  process.env.VITE_REPORT_URL = 'mailto:next@example.org';
  await build({ logLevel: 'error', build: { outDir: NEXT, emptyOutDir: true } });
  delete process.env.VITE_REPORT_URL;
});
test.beforeEach(async () => {
  site = new Site('dist', '/atlas/');
  at = await site.open();
});
test.afterEach(() => site.close());

/** Which build a page shows, by its first script. */
const versionOn = (page: Page) => page.locator('script[src*="/assets/index-"]').getAttribute('src');
const firstScript = (folder: string) =>
  /src="(\.\/assets\/index-[^"]+\.js)"/.exec(readFileSync(`${folder}/index.html`, 'utf8'))?.[1];
/** Looks for a newer version now instead of within the hour, and waits until it is stored whole. */
const lookForUpdate = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    while (!registration.waiting) await new Promise((resolve) => setTimeout(resolve, 50));
  });
const offer = (page: Page) => page.getByRole('log').getByRole('button', { name: 'Switch' });
const ORGANIZATION = '?lang=en&select=safran-aero-composite-queretaro';

test('a new version is stored beside the open one, offered, and taken by one page while another goes on', async ({
  atlas,
  page,
  context,
}) => {
  await atlas.open('?lang=en', { at, map: false });
  await atlas.worksOffline();
  const other = await context.newPage();
  await other.goto(`${at}?lang=en`);
  expect(await versionOn(page)).toBe(firstScript('dist'));

  site.folder = NEXT;
  await lookForUpdate(page);
  await expect(offer(page)).toBeVisible();
  await expect(offer(other)).toBeVisible();
  // Nothing is forced: what the open version has not asked for yet is still its own.
  await page.getByRole('button', { name: 'About' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await atlas.accessibilityProblems()).toEqual([]);

  site.isDown = true;
  await atlas.filter(/^Universities/).check();
  await offer(page).click();
  await expect.poll(() => versionOn(page)).toBe(firstScript(NEXT));
  await expect.poll(() => atlas.parameter('kind')).toBe('university');
  await expect(offer(page)).toHaveCount(0);

  // The other page began with the old version and keeps it, whole, until it is opened anew.
  expect(await versionOn(other)).toBe(firstScript('dist'));
  await other.getByRole('button', { name: 'About' }).click();
  await expect(other.getByRole('dialog')).toBeVisible();
  await other.reload();
  await expect.poll(() => versionOn(other)).toBe(firstScript(NEXT));
  atlas.isQuiet();
});

test('a reload of the only page takes the version that waits', async ({ atlas, page }) => {
  await atlas.open('?lang=en', { at, map: false });
  await atlas.worksOffline();
  site.folder = NEXT;
  await lookForUpdate(page);
  await page.reload();
  await expect.poll(() => versionOn(page)).toBe(firstScript(NEXT));
  // The version before it goes as soon as its last page has.
  await page.reload();
  await expect.poll(() => page.evaluate(() => caches.keys().then(({ length }) => length))).toBe(2);
});

for (const talk of ['stage=1', 'console=1']) {
  test(`no version is offered or changed under ${talk}`, async ({ atlas, page }) => {
    await atlas.open('?lang=en', { at, map: false });
    await atlas.worksOffline();
    await page.goto(`${at}?lang=en&tab=present&${talk}`);
    site.folder = NEXT;
    await lookForUpdate(page);
    await page.reload();
    await page
      .evaluate(() => navigator.serviceWorker.ready.then(({ waiting }) => waiting?.state))
      .then((state) => expect(state).toBe('installed'));
    expect(await versionOn(page)).toBe(firstScript('dist'));
    await expect(offer(page)).toHaveCount(0);
  });
}

test('a kiosk takes a new version between visitors, never during a visit', async ({ atlas, page }) => {
  await page.goto(`${at}?lang=en&kiosk=1`);
  await atlas.worksOffline();
  await page.getByRole('button', { name: 'Explore in English' }).click();
  await atlas.isReady();
  site.folder = NEXT;
  await lookForUpdate(page);
  await expect(page.getByRole('button', { name: 'Start over' })).toBeVisible();
  await expect(offer(page)).toHaveCount(0);
  expect(await versionOn(page)).toBe(firstScript('dist'));
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect.poll(() => versionOn(page)).toBe(firstScript(NEXT));
  await expect(page.getByRole('button', { name: 'Explore in English' })).toBeVisible();
});

test('a broken worker is replaced', async ({ page }) => {
  site.replaced.set(
    '/atlas-worker.js',
    `addEventListener('install', () => skipWaiting());
     addEventListener('activate', (event) => event.waitUntil(clients.claim()));
     addEventListener('fetch', (event) => event.respondWith(Promise.reject(new Error('broken'))));`,
  );
  await page.goto(at);
  await page.waitForFunction(() => navigator.serviceWorker.controller, null, { timeout: 60_000 });
  await expect(page.goto(at)).rejects.toThrow();
  site.replaced.clear();
  await expect(async () => {
    await page.goto(at);
    await expect(page.getByRole('status')).toBeVisible({ timeout: 3000 });
  }).toPass();
});

test('the switch-off takes the worker away with all it stored', async ({ atlas, page }) => {
  await atlas.open('?lang=en', { at, map: false });
  await atlas.worksOffline();
  site.replaced.set('/atlas-worker.js', retiringWorker(true));
  site.folder = NEXT;
  await page.evaluate(() => navigator.serviceWorker.ready.then((registration) => registration.update()));
  await expect.poll(() => versionOn(page)).toBe(firstScript(NEXT));
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});

test('a worker left here by another project gives way', async ({ page }) => {
  await page.goto('/?lang=en');
  await page.evaluate(() => navigator.serviceWorker.register('another-project.js', { scope: './data/' }));
  await expect
    .poll(() =>
      page.evaluate(
        async () =>
          (await navigator.serviceWorker.getRegistrations()).filter(({ scope }) => scope.endsWith('/data/')).length,
      ),
    )
    .toBe(0);
});

test.describe('without a worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('a part that the server no longer has is had by one reload', async ({ atlas, page }) => {
    await atlas.open('?lang=en', { at, map: false });
    site.folder = NEXT;
    await page.getByRole('button', { name: 'About' }).click();
    await expect.poll(() => versionOn(page)).toBe(firstScript(NEXT));
    await atlas.isReady();
    await page.getByRole('button', { name: 'About' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  });

  test('a part missing for good reloads once, and the rest goes on', async ({ atlas, page }) => {
    site.missing = /OrganizationPanel-.*\.js$/;
    let loads = 0;
    page.on('domcontentloaded', () => loads++);
    await atlas.open(ORGANIZATION, { at, map: false });
    await expect(page.getByRole('alert')).toBeVisible();
    await expect.poll(() => loads).toBe(2);
    await expect(page.getByRole('alert')).toBeVisible();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    expect(loads).toBe(2);
  });

  test('a server that is away is no reason to reload', async ({ atlas, page }) => {
    await atlas.open('?lang=en', { at, map: false });
    let loads = 0;
    page.on('domcontentloaded', () => loads++);
    site.isDown = true;
    const failed = page.waitForEvent('requestfailed', (request) => request.url() === at);
    await atlas.openFirstRow();
    await failed;
    await expect(page.getByRole('alert')).toBeVisible();
    expect(loads).toBe(0);
  });
});
