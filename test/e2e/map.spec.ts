import { expect, MEXICO, test } from './atlas.ts';

/** Corners of the five Alliance states together, degrees. */
const ALLIANCE = { west: -105.69, south: 18.93, east: -98.33, north: 24.49 };

for (const [name, viewport] of Object.entries({
  laptop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
  'small phone': { width: 360, height: 640 },
  stage: { width: 3840, height: 2160 },
})) {
  test.describe(name, () => {
    test.use({ viewport });
    test('home frames the whole Alliance', async ({ atlas, page }) => {
      await atlas.open('?lang=en');
      const southWest = await atlas.project(ALLIANCE.west, ALLIANCE.south);
      const northEast = await atlas.project(ALLIANCE.east, ALLIANCE.north);
      const sheet = await page.locator('.sheet').count();
      const floor = sheet ? southWest.height / 2 : southWest.height;
      expect(southWest.x).toBeGreaterThan(0);
      expect(northEast.y).toBeGreaterThan(0);
      expect(northEast.x).toBeLessThan(northEast.width);
      expect(southWest.y).toBeLessThan(floor + 1);
    });
  });
}

test('every mark can be reached by keyboard and opened', async ({ atlas, page }) => {
  await atlas.open(`?lang=en&kind=airport${MEXICO}`);
  const marks = page.getByRole('listbox', { name: 'Marks in view' });
  await marks.focus();
  await expect(marks.getByRole('option')).not.toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect(marks.getByRole('option', { selected: true })).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect.poll(async () => atlas.parameter('select') !== null || (await atlas.camera()).zoom > 4.3).toBe(true);
});

test('hovering a row touches nothing but the map’s marks', async ({ atlas, page }) => {
  await atlas.open(`?lang=en&kind=airport${MEXICO}`);
  const row = atlas.rows.first().getByRole('button');
  await page.evaluate(() => {
    const map = document.querySelector<HTMLElement & { atlasMap: import('maplibre-gl').Map }>('.map-canvas')?.atlasMap;
    Object.assign(window, { changes: 0 });
    map?.on('sourcedata', ({ sourceDataType }) => {
      if (sourceDataType === 'content') (window as unknown as { changes: number }).changes++;
    });
  });
  await row.hover();
  await expect(row).toHaveAttribute('data-hovered', 'true');
  await expect
    .poll(() =>
      page.evaluate(() => {
        const map = document.querySelector<HTMLElement & { atlasMap: import('maplibre-gl').Map }>(
          '.map-canvas',
        )?.atlasMap;
        return map?.queryRenderedFeatures().some(({ source, state }) => source === 'marks' && state.hovered);
      }),
    )
    .toBe(true);
  expect(await page.evaluate(() => (window as unknown as { changes: number }).changes)).toBe(0);
});

test('the legend’s switches are the filter', async ({ atlas, page }) => {
  await atlas.open(`?lang=en${MEXICO}`);
  await page.getByRole('button', { name: /^Legend/ }).click();
  await page
    .getByRole('region', { name: 'Legend' })
    .getByRole('checkbox', { name: /^Airports/ })
    .click();
  await expect.poll(() => atlas.parameter('kind')).not.toBeNull();
  await atlas.mapAndListAgree();
});

test('a state opens from the map and Escape returns', async ({ atlas, page }) => {
  await atlas.open('?lang=en&kind=event&state=MX-YUC');
  const { x, y } = await atlas.project(-101.9, 19.95);
  const jalisco = await atlas.project(-103.9, 20.3);
  const box = await page.locator('.map-canvas').boundingBox();
  expect(x + y).toBeGreaterThan(0);
  await page.mouse.click((box?.x ?? 0) + jalisco.x, (box?.y ?? 0) + jalisco.y);
  await expect.poll(() => atlas.parameter('select')).toBe('MX-JAL');
  await expect(page.getByRole('heading', { name: 'Jalisco' })).toBeVisible();
});

test('without WebGL the atlas still searches, filters, lists and shows panels', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest]);
    } as typeof original;
  });
  await atlas.open('?lang=en', { map: false });
  await expect(page.getByRole('log')).toContainText('WebGL');
  await atlas.filter(/^Airports/).check();
  await expect.poll(() => atlas.count()).toBeLessThan(60);
  await page.getByRole('button', { name: /^Querétaro: / }).click();
  await expect.poll(() => atlas.parameter('select')).toBe('MX-QUE');
  await expect(page.getByRole('heading', { name: 'Querétaro' })).toBeVisible();
  expect(await atlas.accessibilityProblems()).toEqual([]);
});

test('a lost graphics context hands over to the drawing, and comes back', async ({ atlas, page }) => {
  await atlas.open(`?lang=en${MEXICO}`);
  await atlas.loseContext();
  await expect(page.getByRole('log')).toContainText('graphics context');
  await atlas.restoreContext();
  await expect(page.getByRole('log')).not.toContainText('graphics context');
  await atlas.mapIsReady();
  await atlas.filter(/^Universities/).check();
  await atlas.mapAndListAgree();
});
