import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from './atlas.ts';

test('an organization shows its facts with sources and a way back', async ({ atlas, page }) => {
  await atlas.open('?lang=en&select=safran-aero-composite-queretaro');
  const panel = page.getByRole('heading', { name: /Safran Aero Composite/ });
  await expect(panel).toBeVisible();
  await expect(page.getByRole('heading', { name: /Sources|Evidence/i })).toBeVisible();
  const links = await page.locator('.panel a[target="_blank"]').all();
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) {
    expect(await link.getAttribute('href')).toMatch(/^(https?|mailto):/);
    expect(await link.getAttribute('rel')).toContain('noopener');
  }
  atlas.isQuiet();
});

test('a state shows how much of it is listed', async ({ atlas, page }) => {
  await atlas.open('?lang=en&select=MX-QUE');
  await expect(page.getByRole('heading', { name: 'Querétaro' })).toBeVisible();
  await expect(page.getByText(/sources report/).first()).toBeVisible();
});

test('the filtered organizations can be taken away as CSV', async ({ atlas, page }) => {
  await atlas.open('?lang=en&kind=university', { map: false });
  const count = await atlas.count();
  await page.getByRole('button', { name: 'Share' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /CSV/ }).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  expect(text.charCodeAt(0)).toBe(0xfeff);
  const rows: string[][] = parse(text, { bom: true });
  expect(rows.length - 1).toBe(count);
  atlas.isQuiet();
});

test('printing gives a page without the screen’s furniture', async ({ atlas, page }) => {
  await atlas.open('?lang=en&kind=university', { map: false });
  await page.emulateMedia({ media: 'print' });
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.length).toBeGreaterThan(10_000);
});
