import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { expect, test } from './atlas.ts';

const NINE = 'MX-QUE,MX-GUA,MX-JAL,MX-AGU,MX-SLP,MX-BCN,MX-SON,MX-CHH,MX-NLE,BAJIO-ALLIANCE,MX';
const openCharts = async (page: Page, more: string) => {
  await page.goto(`/?tab=compare&part=charts&compare=${NINE}${more}`);
  await expect(page.locator('.chart-svg').first()).toBeVisible();
};

/** Texts of a chart, as the browser laid them out, that lie on each other or stick out of it. */
const collisions = (chart: Locator) =>
  chart.evaluate((svg) => {
    const frame = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll('text')].map((text) => ({
      text: text.textContent ?? '',
      box: text.getBoundingClientRect(),
    }));
    const outside = texts
      .filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1)
      .map(({ text }) => `${text} sticks out`);
    const pairs = texts.flatMap((a, i) =>
      texts
        .slice(i + 1)
        .filter(
          (b) =>
            a.box.left < b.box.right - 0.5 &&
            b.box.left < a.box.right - 0.5 &&
            // The box of a line of text is higher than its letters.
            a.box.top + 3 < b.box.bottom - 3 &&
            b.box.top + 3 < a.box.bottom - 3,
        )
        .map((b) => `${a.text} on ${b.text}`),
    );
    return [...outside, ...pairs];
  });

for (const [name, size, more] of [
  ['laptop, Spanish', { width: 1440, height: 900 }, '&lang=es'],
  ['phone, Spanish', { width: 390, height: 844 }, '&lang=es&theme=dark'],
  ['large, English', { width: 2560, height: 1440 }, '&lang=en'],
] as const) {
  test(`labels stand apart in every chart: ${name}`, async ({ page }) => {
    await page.setViewportSize(size);
    await openCharts(page, more);
    const rows = page.locator('.row-charts');
    const wrong: string[] = [];
    for (let i = 0; i < (await rows.count()); i++) {
      await rows.nth(i).scrollIntoViewIfNeeded();
      const charts = rows.nth(i).locator('.chart-svg');
      await expect(charts.first()).toBeVisible();
      for (const chart of await charts.all()) wrong.push(...(await collisions(chart)));
    }
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
  await expect(page.getByText('Aerospace companies (companies)').last()).toBeVisible();
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
});

test('no serious findings of axe', async ({ atlas, page }) => {
  await openCharts(page, '&lang=en&row=aerospace-companies.companies');
  await atlas.mapIsReady();
  expect(await atlas.accessibilityProblems()).toEqual([]);
});
