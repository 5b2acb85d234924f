import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './atlas.ts';
import { Site } from './site.ts';

let site: Site;
let at: string;
let host: Server;
let hostAt: string;

test.beforeEach(async () => {
  site = new Site('dist', '/atlas/');
  site.hasHeaders = true;
  at = await site.open();
  // Another site: another port is another origin.
  host = createServer((request, response) => {
    const address = new URL(request.url ?? '/', 'http://localhost').searchParams.get('frame');
    response.setHeader('Content-Type', 'text/html');
    response.end(
      `<!doctype html><title>Host</title><h1>Host</h1><iframe title="Atlas" width="900" height="560" src="${address}"></iframe>`,
    );
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  hostAt = `http://127.0.0.1:${(host.address() as AddressInfo).port}/?frame=`;
});
test.afterEach(() => {
  site.close();
  host.closeAllConnections();
  host.close();
});

test('another site may frame the embedded view, which leads back to the same in the whole atlas', async ({
  page,
  context,
}) => {
  await page.goto(
    `${hostAt}${encodeURIComponent(`${at}embed/?lang=en&kind=university&color=organizations#map=6/21/-101`)}`,
  );
  const frame = page.frameLocator('iframe');
  await expect(frame.getByText(/\d+ organizations · edition/)).toBeVisible();
  await expect(frame.locator('.map-canvas canvas')).toBeVisible();
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    frame.getByRole('link', { name: /Open in the Bajío Aerospace Atlas/ }).click(),
  ]);
  await opened.waitForURL(/kind=university/);
  const { pathname, searchParams, hash } = new URL(opened.url());
  expect(pathname).toBe('/atlas/');
  expect(searchParams.get('color')).toBe('organizations');
  expect(hash).toMatch(/map=6\/21(\.0+)?\/-101/);
  await expect(opened.getByRole('status', { name: 'Results' })).toBeVisible();
});

test('no site may frame the atlas itself', async ({ page }) => {
  const refused = page.waitForEvent('console', (message) => /frame-ancestors/.test(message.text()));
  await page.goto(`${hostAt}${encodeURIComponent(`${at}?lang=en`)}`);
  await refused;
  await expect(page.frameLocator('iframe').locator('#root')).toHaveCount(0);
});

test('what is open in the frame leaves the host’s Back button alone', async ({ page }) => {
  await page.goto(`${hostAt}${encodeURIComponent(`${at}embed/?lang=en&select=MX-QUE`)}`);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { name: 'Querétaro' })).toBeVisible();
  const before = await page.evaluate(() => history.length);
  await frame.getByRole('button', { name: 'Close this panel' }).click();
  await expect(frame.getByRole('heading', { name: 'Querétaro' })).toHaveCount(0);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('axe finds nothing serious in the embedded view, and nothing is asked of another host', async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 420 });
  await page.goto(`${at}embed/?lang=es&select=MX-QUE`);
  await expect(page.getByRole('heading', { name: 'Querétaro' })).toBeVisible();
  await atlas.mapIsReady();
  await atlas.isAccessible('embedded');
  // The way to the whole is not covered, however small the frame.
  await page.getByRole('link', { name: /^Abrir en el Atlas/ }).click({ trial: true });
  // Beside what is open the map is low: what does not fit it is not half there.
  await expect(page.getByRole('button', { name: 'Acercar' })).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('button', { name: 'Mostrar todo México' })).toBeHidden();
  expect(await atlas.cutOff()).toBe(0);
  // Not every Chromium knows each of the header's features.
  atlas.isQuiet(/Permissions-Policy/);
});
