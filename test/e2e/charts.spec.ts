import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { expect, test } from './atlas.ts';

const NINE = 'MX-QUE,MX-GUA,MX-JAL,MX-AGU,MX-SLP,MX-BCN,MX-SON,MX-CHH,MX-NLE,BAJIO-ALLIANCE,MX';
const openCharts = async (page: Page, more: string) => {
  await page.goto(`/?tab=compare&part=charts&compare=${NINE}${more}`);
  await expect(page.locator('.chart-svg').first()).toBeVisible();
};

/** Scrolls through all charts; texts that lie on each other as the browser laid them out, or stick out of their chart. */
const collisions = (page: Page) =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const wrong: string[] = [];
    const rows = [...document.querySelectorAll('.row-charts')];
    let charts = 0;
    for (const row of rows) {
      row.scrollIntoView({ block: 'center' });
      for (let waited = 0; waited < 600 && row.querySelector('.chart-svg') === null; waited++) await frame();
      await frame();
      for (const svg of row.querySelectorAll('.chart-svg')) {
        charts++;
        const room = svg.getBoundingClientRect();
        const texts = [...svg.querySelectorAll('text')].map((text) => ({
          text: text.textContent ?? '',
          box: text.getBoundingClientRect(),
        }));
        for (const [i, a] of texts.entries()) {
          if (a.box.left < room.left - 1 || a.box.right > room.right + 1) wrong.push(`${a.text} sticks out`);
          for (const b of texts.slice(i + 1)) {
            const across = a.box.left < b.box.right - 0.5 && b.box.left < a.box.right - 0.5;
            // The box of a line of text is higher than its letters.
            if (across && a.box.top + 3 < b.box.bottom - 3 && b.box.top + 3 < a.box.bottom - 3) {
              wrong.push(`${a.text} on ${b.text}`);
            }
          }
        }
      }
    }
    return { wrong, rows: rows.length, charts };
  });

for (const [name, size, more] of [
  ['laptop, light', { width: 1440, height: 900 }, '&lang=es'],
  ['phone, dark', { width: 390, height: 844 }, '&lang=es&theme=dark'],
] as const) {
  test(`labels stand apart in every chart: ${name}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize(size);
    await openCharts(page, more);
    const { wrong, rows, charts } = await collisions(page);
    expect(rows).toBeGreaterThan(100);
    expect(charts).toBeGreaterThanOrEqual(rows);
    expect(wrong).toEqual([]);
  });
}

test('a chart is saved as SVG, PNG and CSV, each with title, source and edition', async ({ page }) => {
  await openCharts(page, '&lang=en&theme=dark&row=aerospace-companies.companies');
  const chart = page.getByRole('figure', { name: 'Aerospace companies, by area' });
  const save = async (format: string) => {
    const waiting = page.waitForEvent('download');
    await chart.getByRole('button', { name: new RegExp(`Save as ${format}`) }).click();
    const download = await waiting;
    return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
  };
  const svg = await save('SVG');
  expect(svg.name).toMatch(/^aerospace-companies-companies-by-area-\d{4}-\d\d-\d\d\.svg$/);
  const text = svg.content.toString();
  for (const part of ['Aerospace companies, by area', 'Sources: ', 'edition 20', '50–85']) expect(text).toContain(part);
  expect(text).not.toMatch(/var\(|currentColor/);
  const isXml = await page.evaluate(
    (file) => new DOMParser().parseFromString(file, 'image/svg+xml').querySelector('parsererror') === null,
    text,
  );
  expect(isXml).toBe(true);

  const png = PNG.sync.read((await save('PNG')).content);
  expect(png.width).toBe(3 * (760 + 48));
  // The dark theme's ground in the corner, and something drawn on it.
  expect([...png.data.subarray(0, 3)]).toEqual([0x15, 0x1e, 0x27]);
  expect(
    new Set(Array.from({ length: png.height }, (_, y) => png.data.readUInt32BE(4 * (y * png.width + 420)))).size,
  ).toBeGreaterThan(3);

  const csv = (await save('CSV')).content.toString();
  expect(csv).toContain('MX-QUE,Querétaro,aerospace-companies,Aerospace companies,');
  expect(csv.split('\r\n').length).toBeGreaterThan(9);
});

test('the map is in step: the chosen row colours the states, and pointing goes both ways', async ({ atlas, page }) => {
  await openCharts(page, '&lang=en&row=aerospace-companies.companies');
  await atlas.mapIsReady();
  await page.getByRole('button', { name: /^Legend/ }).click();
  const legend = page.getByRole('region', { name: 'Legend' });
  await expect(legend.getByText('Aerospace companies (companies)')).toBeVisible();
  const chart = page.getByRole('figure', { name: 'Aerospace companies, by area' });
  await chart.locator('[data-part="MX-QUE"]').hover();
  await expect(chart.locator('.chart-lit')).toHaveCount(1);
  const isLit = () =>
    page.evaluate(() => {
      type Host = HTMLElement & { atlasMap?: { getFeatureState: (target: object) => { hovered?: boolean } } };
      const map = document.querySelector<Host>('.map-canvas')?.atlasMap;
      return map?.getFeatureState({ source: 'ground', id: 'MX-QUE' }).hovered === true;
    });
  await expect.poll(isLit).toBe(true);
  // North of San Luis Potosí, where no mark stands.
  const { x, y } = await atlas.project(-100.8, 23.9);
  const canvas = await page.locator('.map-canvas canvas').boundingBox();
  await page.mouse.move((canvas?.x ?? 0) + x, (canvas?.y ?? 0) + y);
  await expect.poll(isLit).toBe(false);
  const name = chart.locator('[data-part="MX-SLP"]');
  const [lit, row] = [await chart.locator('.chart-lit').boundingBox(), await name.boundingBox()];
  expect(lit?.y).toBeCloseTo(row?.y ?? 0, 0);
});

test('no serious findings of axe', async ({ atlas, page }) => {
  await openCharts(page, '&lang=en&row=aerospace-companies.companies');
  await atlas.mapIsReady();
  await atlas.isAccessible('charts');
});
