/**
 * `npm run bench`: how fast the atlas is, as ratios against a bare MapLibre page that draws the same land and points, in one run on one machine.
 * It reports and never fails. Times are medians of a few loads with an empty cache; bytes are gzip level 9 of what a full first view asks for.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { BROWSER_FLAGS, findBrowser } from '../e2e/browser.ts';
import { measureAreas } from './areas.ts';
import { multiplyFigures, type PublishedFigures } from './figures.ts';
import { measureFilter, measureStart, type Start } from './measure.ts';
import { multiply, type PublishedListings } from './records.ts';
import { serve } from './server.ts';
import { reportSites } from './sites.ts';
import { measureYears } from './years.ts';

const SIZES = [null, 10_000, 100_000];
const REPEATS = 3;
const BARE = 'test-results/bare';

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
const kB = (bytes: number) => Math.round(bytes / 1000);
const ms = (value: number) => Math.round(value);

async function repeat<Value>(run: () => Promise<Value>): Promise<Value[]> {
  const values: Value[] = [];
  for (let i = 0; i < REPEATS; i++) values.push(await run());
  return values;
}

/** A page in a context of its own, with an empty cache, that keeps what it was sent. */
async function withPage<Value>(
  browser: Browser,
  use: (page: Page, sent: Map<string, number>) => Promise<Value>,
): Promise<Value> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en' });
  const page = await context.newPage();
  const sent = new Map<string, number>();
  page.on('response', async (response) => {
    const body = await response.body().catch(() => Buffer.alloc(0));
    const isPacked = /\.(woff2|png)$/.test(new URL(response.url()).pathname);
    sent.set(new URL(response.url()).pathname, isPacked ? body.length : gzipSync(body, { level: 9 }).length);
  });
  const value = await use(page, sent);
  await context.close();
  return value;
}

const published = JSON.parse(readFileSync('dist/data/listings.json', 'utf8')) as PublishedListings;
await build({
  root: 'test/bench/bare',
  configFile: false,
  logLevel: 'error',
  build: { outDir: '../../../test-results/bare', emptyOutDir: true },
});
const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: BROWSER_FLAGS });

const rows: string[] = [];
for (const size of SIZES) {
  const listings = JSON.stringify(size === null ? published : multiply(published, size));
  const override = new Map([['/data/listings.json', listings]]);
  const [atlas, bare] = await Promise.all([serve(['dist'], override), serve([BARE, 'dist'], override)]);
  const startAtlas: Start[] = await repeat(() =>
    withPage(browser, (page) => measureStart(page, `${atlas.address}/?lang=en`)),
  );
  const startBare: Start[] = await repeat(() => withPage(browser, (page) => measureStart(page, `${bare.address}/`)));
  const filterAtlas = await repeat(() => withPage(browser, (page) => measureFilter(page, `${atlas.address}/?lang=en`)));
  const filterBare = await repeat(() => withPage(browser, (page) => measureFilter(page, `${bare.address}/`)));

  const points = {
    atlas: median(startAtlas.map(({ points }) => points)),
    bare: median(startBare.map(({ points }) => points)),
  };
  const settled = {
    atlas: median(filterAtlas.map(({ settled }) => settled)),
    bare: median(filterBare.map(({ settled }) => settled)),
  };
  rows.push(
    `| ${size ?? 'real'} | ${ms(median(startAtlas.map(({ list }) => list)))} | ${ms(points.atlas)} | ${ms(points.bare)} | ${(points.atlas / points.bare).toFixed(2)} | ${ms(median(filterAtlas.map(({ updated }) => updated)))} | ${ms(median(filterAtlas.map(({ painted }) => painted)))} | ${ms(settled.atlas)} | ${ms(settled.bare)} | ${(settled.atlas / settled.bare).toFixed(2)} |`,
  );
  if (size === null) {
    await reportBytes(atlas.address);
    await reportSites((use) => withPage(browser, use), atlas.address);
  }
  atlas.server.close();
  bare.server.close();
}
const yearRows = await yearsTable();
await browser.close();

console.log(`
| comparison of nine areas | → page changed, ms | → next frame, ms |
|---|---|---|
${yearRows.join('\n')}

| records | list, ms | points, ms | bare points, ms | ratio | filter → list in the page, ms | → next frame, ms | filter → map settled, ms | bare setData, ms | ratio |
|---|---|---|---|---|---|---|---|---|---|
${rows.join('\n')}`);

/** What a full first view weighs, and how much script comes before the map. */
async function reportBytes(address: string): Promise<void> {
  const sent = await withPage(browser, async (page, files) => {
    await measureStart(page, `${address}/?lang=en`);
    return files;
  });
  const html = readFileSync('dist/index.html', 'utf8');
  const isFirst = (path: string) => html.includes(path.replace(/^\//, ''));
  const total = (accept: (path: string) => boolean) =>
    [...sent].filter(([path]) => accept(path)).reduce((sum, [, bytes]) => sum + bytes, 0);
  console.log(`
| gzip kB | |
|---|---|
| script before the map | ${kB(total((path) => path.endsWith('.js') && isFirst(path)))} |
| script and worker of the map and what follows | ${kB(total((path) => /\.m?js$/.test(path) && !isFirst(path)))} |
| styles | ${kB(total((path) => path.endsWith('.css')))} |
| fonts | ${kB(total((path) => path.endsWith('.woff2')))} |
| facts of the first view | ${kB(total((path) => path.startsWith('/data/') && !path.startsWith('/data/base/')))} |
| base map | ${kB(total((path) => path.startsWith('/data/base/')))} |
| everything | ${kB(total(() => true))} in ${sent.size} requests |`);
}

/** How fast the comparison follows the year, on the published figures and on 500 indicators for all 32 states. */
async function yearsTable(): Promise<readonly string[]> {
  const figures = JSON.parse(readFileSync('dist/data/indicators.json', 'utf8')) as PublishedFigures;
  const table: string[] = [];
  for (const [name, override] of [
    [`${figures.catalogue.length} indicators as published`, new Map<string, string>()],
    ['500 indicators × 32 states', new Map([['/data/indicators.json', JSON.stringify(multiplyFigures(figures, 500))]])],
  ] as const) {
    const { server, address } = await serve(['dist'], override);
    for (const part of ['table', 'charts'] as const) {
      const times = await withPage(browser, (page) => measureYears(page, address, part));
      const middle = (value: (time: (typeof times)[number]) => number) => ms(median(times.map(value)));
      table.push(
        `| year of the time slider, ${name}, ${part} | ${middle(({ updated }) => updated)} | ${middle(({ painted }) => painted)} |`,
      );
    }
    const times = await withPage(browser, (page) => measureAreas(page, address));
    table.push(
      `| an area more or less, ${name}, table | ${ms(median(times.map(({ updated }) => updated)))} | ${ms(median(times.map(({ painted }) => painted)))} |`,
    );
    server.close();
  }
  return table;
}
