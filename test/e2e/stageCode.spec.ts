import type { Browser, Page } from '@playwright/test';
import { Atlas, expect, PHONE, scan, test } from './atlas.ts';

const code = (page: Page) => page.getByRole('dialog', { name: /^(Scan|Escanee)/ });
const stageOf = (page: Page) => page.getByRole('region', { name: /^(Stage|Escenario)$/ });
const isOnScene = (page: Page, number: number, count: number) =>
  expect(stageOf(page).getByRole('status')).toHaveText(`${number} / ${count}`);

/** What a telephone that scans the code shows. */
async function open(browser: Browser, link: string) {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const atlas = new Atlas(page);
  await page.goto(link);
  await atlas.isReady();
  await atlas.mapIsReady();
  const seen = {
    parameters: Object.fromEntries(new URL(page.url()).searchParams),
    lang: await page.locator('html').getAttribute('lang'),
    // Baja California, where the telephone has it on its map.
    baja: await atlas.project(-115.1, 30.6),
    camera: await atlas.camera(),
    count: await atlas.count(),
  };
  await context.close();
  return seen;
}

test('Q shows the scene as a code that a fresh telephone opens: filters, language, camera, and nothing of the talk', async ({
  page,
  atlas,
  browser,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto('/?tab=present&story=mexico-hubs&scene=3&stage=1&lang=en&theme=dark');
  await isOnScene(page, 3, 8);
  await page.keyboard.press('q');
  const picture = code(page).getByRole('img', { name: 'QR code of this view' });
  expect((await picture.locator('path').last().boundingBox())?.height).toBeGreaterThanOrEqual(0.6 * 1080 - 0.5);
  await expect(code(page)).toContainText('Phones cannot open this link');
  const small = await code(page).evaluate((dialog) =>
    [...dialog.querySelectorAll('h2, p, label')]
      .filter((text) => Number.parseFloat(getComputedStyle(text).fontSize) < innerHeight * 0.022 - 0.01)
      .map(({ textContent }) => textContent),
  );
  expect(small).toEqual([]);
  expect(await atlas.accessibilityProblems()).toEqual([]);
  const link = scan(await page.screenshot());
  expect(await code(page).locator('.qr-screen-link').textContent()).toBe(link);
  expect(link.length).toBeLessThanOrEqual(300);

  // The first key only puts it away, whatever it is.
  await page.keyboard.press('PageDown');
  await expect(code(page)).toHaveCount(0);
  await isOnScene(page, 3, 8);
  await page.keyboard.press('q');
  await code(page).click({ position: { x: 40, y: 500 } });
  await expect(code(page)).toHaveCount(0);
  await page.keyboard.press('q');
  await expect(code(page)).toBeVisible();
  await page.keyboard.press('q');
  await expect(code(page)).toHaveCount(0);
  await page.keyboard.press('l');
  await page.mouse.move(400, 300);
  await page.getByRole('toolbar', { name: 'Charla' }).getByRole('button', { name: 'Código QR para teléfonos' }).click();
  await expect(page.getByRole('dialog', { name: 'Escanee para abrir esta vista en su teléfono' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(code(page)).toHaveCount(0);
  await isOnScene(page, 3, 8);
  atlas.isQuiet();

  const seen = await open(browser, link);
  expect(seen.parameters).toMatchObject({
    lang: 'en',
    kind: 'company,startup,research-centre,cluster',
    state: 'MX-BCN',
    layers: 'alliance,hubs,states,water,labels',
  });
  for (const key of ['stage', 'console', 'kiosk', 'story', 'scene', 'theme'])
    expect(seen.parameters).not.toHaveProperty(key);
  expect(seen.lang).toBe('en');
  expect(seen.count).toBeGreaterThan(30);
  // The state that the scene frames stands where the list leaves the map free.
  expect(seen.baja.x).toBeGreaterThan(20);
  expect(seen.baja.x).toBeLessThan(370);
  expect(seen.baja.y).toBeGreaterThan(20);
  expect(seen.baja.y).toBeLessThan(372);
  expect(seen.camera.zoom).toBeGreaterThan(4);
});

test('a scene of the visitor’s own hands over what was open and its exact camera', async ({ page, atlas, browser }) => {
  await atlas.open('?lang=es&kind=university&select=MX-QUE#map=8.25/20.7/-100.3');
  await page.getByRole('button', { name: 'Presentar', exact: true }).click();
  await page.getByRole('button', { name: 'Historia nueva con esta vista' }).click();
  await page
    .getByRole('region', { name: /^Editar: / })
    .getByRole('button', { name: 'Presentar', exact: true })
    .click();
  await isOnScene(page, 1, 1);
  await page.keyboard.press('q');
  await expect(code(page)).toBeVisible();
  const seen = await open(browser, scan(await page.screenshot()));
  expect(seen.parameters).toMatchObject({ lang: 'es', kind: 'university', select: 'MX-QUE' });
  expect(seen.camera.zoom).toBeCloseTo(8.25, 1);
  expect(seen.camera.lat).toBeCloseTo(20.7, 1);
  expect(seen.camera.lon).toBeCloseTo(-100.3, 1);
});

test('the speaker’s window shows the code on stage and puts it away', async ({ page, context }) => {
  await page.goto('/?tab=present&story=bajio-alliance&stage=1&lang=es');
  await isOnScene(page, 1, 10);
  const speaker = await context.newPage();
  await speaker.goto('/?tab=present&story=bajio-alliance&console=1&lang=es');
  const button = speaker.getByRole('button', { name: 'Código QR para teléfonos' });
  await button.click();
  await expect(code(page)).toBeVisible();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(speaker.getByText('El escenario muestra el código QR de la escena (Q).')).toBeVisible();
  await button.click();
  await expect(code(page)).toHaveCount(0);
  await speaker.keyboard.press('q');
  await expect(code(page)).toBeVisible();
  await page.keyboard.press('x');
  await expect(code(page)).toHaveCount(0);
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  // The next scene comes without it, wherever the key was pressed.
  await speaker.keyboard.press('q');
  await expect(code(page)).toBeVisible();
  await speaker.keyboard.press('PageDown');
  await expect(code(page)).toHaveCount(0);
  await isOnScene(page, 1, 10);
});

test('on a stand the visitor takes the view along, and the next one finds no code', async ({
  page,
  atlas,
  browser,
}) => {
  test.slow();
  await page.setViewportSize({ width: 1080, height: 1920 });
  await page.clock.install();
  await page.goto('/?kiosk=1&idle=600&lang=es&kind=airport#map=7/20.9/-100.6');
  await page.getByRole('button', { name: 'Explorar en español' }).click();
  await atlas.isReady();
  await atlas.mapIsReady();
  await page.getByRole('button', { name: 'Llévelo a su teléfono' }).click();
  await expect(code(page)).toBeVisible();
  expect(await atlas.accessibilityProblems()).toEqual([]);
  const seen = await open(browser, scan(await page.screenshot()));
  expect(seen.parameters).toMatchObject({ lang: 'es', kind: 'airport' });
  expect(seen.parameters).not.toHaveProperty('kiosk');
  expect(seen.camera.zoom).toBeCloseTo(7, 1);
  expect(seen.camera.lat).toBeCloseTo(20.9, 1);

  await page.clock.fastForward(600_000);
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await page.clock.fastForward(15_000);
  await expect(page.locator('.present-stage h2')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Explore in English' }).click();
  await atlas.isReady();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Take it to your phone' })).toBeVisible();
});
