/**
 * `npm run soak`: a kiosk for ten minutes with the page's clock sped up, its story and a visitor in turn. It fails on an error, on a request
 * beyond the origin, and on a heap that grows. `SOAK_MINUTES` shortens it.
 */
import { type CDPSession, chromium } from '@playwright/test';
import type { Map as MapLibre } from 'maplibre-gl';
import { BROWSER_FLAGS, findBrowser } from '../e2e/browser.ts';
import { Site } from '../e2e/site.ts';

const MINUTES = Number(process.env.SOAK_MINUTES ?? 10);
/** Long enough, s, for a visitor whose machine draws slowly; the clock skips it. */
const IDLE = 600;
/** A story's scene and the question whether anyone is still there, ms. */
const SCENE = 14_000;
const COUNTDOWN = 15_000;
/** After so many visits every workspace, language and filter has been seen once: what fills then is a cache, what goes on a leak. */
const WARM = 8;
/** By so much may the second half's smallest heap exceed that of the first half, once warm. */
const GROWTH = 1.1;
/** No step takes longer unless something stands still, ms. */
const DEADLINE = 180_000;

type Sample = Readonly<{
  minute: number;
  kioskMinutes: number;
  visits: number;
  heap: number;
  nodes: number;
  listeners: number;
  /** Pictures of marks that the map keeps, whose pixels are not in the heap. */
  images: number;
}>;

const site = new Site('dist');
const address = await site.open();
const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: BROWSER_FLAGS });
const context = await browser.newContext({ viewport: { width: 800, height: 1280 }, hasTouch: true, locale: 'es-MX' });
const page = await context.newPage();
// Drawn by software on a busy machine, a step may take its time.
page.setDefaultTimeout(DEADLINE);
const problems: string[] = [];
const outside: string[] = [];
let loads = 0;
page.on('console', (message) => {
  const text = message.text();
  if (['error', 'warning'].includes(message.type()) && !/GPU stall|swiftshader|GL Driver/i.test(text))
    problems.push(text);
});
page.on('pageerror', (error) => problems.push(String(error)));
page.on('domcontentloaded', () => loads++);
context.on('request', (request) => {
  if (!request.url().startsWith(address) && !/^(data|blob):/.test(request.url())) outside.push(request.url());
});

await page.clock.install();
await page.goto(`${address}?kiosk=1&idle=${IDLE}`);
const session = await context.newCDPSession(page);
await session.send('Performance.enable');

console.log(
  "| minute | kiosk's minute | visits | heap, MB | nodes | listeners | images |\n|---|---|---|---|---|---|---|",
);
const samples: Sample[] = [];
const began = Date.now();
const minutes = () => (Date.now() - began) / 60_000;
let visits = 0;
let step = '';
try {
  while (minutes() < MINUTES) {
    await watchStory();
    await visit(visits++);
    samples.push(await measure(session));
  }
} catch (error) {
  problems.push(`${step}, visitor ${visits}: ${String(error)}`);
  await page.screenshot({ path: 'test-results/soak.png', timeout: 10_000 }).catch(() => {});
} finally {
  await browser.close();
  site.close();
  report();
}

/** Does one step, and names the one that stands still: not all of Playwright's calls have an end of their own. */
async function take<Result>(name: string, doing: () => Promise<Result>): Promise<Result> {
  step = name;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<never>((_, reject) => {
    waiting = setTimeout(() => reject(new Error('stood still')), DEADLINE + 10_000);
  });
  try {
    return await Promise.race([doing(), end]);
  } finally {
    clearTimeout(waiting);
  }
}

/** The whole story once. */
async function watchStory(): Promise<void> {
  const scene = page.locator('.present-count');
  await take('the story begins', () => scene.waitFor());
  const count = Number((await scene.textContent())?.split('/')[1]);
  for (let number = 1; number <= count; number++) {
    await take(`scene ${number}`, () => scene.filter({ hasText: `${number} / ${count}` }).waitFor());
    await mapIsAtRest();
    await skip(SCENE);
  }
}

/** One who looks around in another workspace each time, opens something, and goes away. */
async function visit(number: number): Promise<void> {
  const click = (name: string, selector: string, nth = 0) => take(name, () => page.locator(selector).nth(nth).click());
  await click('a language', '.kiosk-lang', number % 2);
  await take('the story goes', () => page.locator('.present-stage').waitFor({ state: 'detached' }));
  await mapIsAtRest();
  const results = page.locator('.summary-status');
  const all = (await take('the results', () => results.textContent())) ?? '';
  await take('a filter', () =>
    page
      .locator('.finder input[type="checkbox"]')
      .nth(number % 8)
      .check(),
  );
  // A row that is pressed while the list changes is another one when it is let go.
  await take('the list', () => results.filter({ hasNotText: all }).waitFor());
  const result = page.locator('.work-column .result').nth(number % 5);
  await take('a result comes into sight', () => result.scrollIntoViewIfNeeded());
  // A list that scrolls takes no clicks until its timer says that it is at rest.
  await take('the list is at rest', async () => {
    await skip(1000);
    // By its place, not by a handle, which would keep the row and all of its visit.
    await page.waitForFunction((nth) => {
      const row = document.querySelectorAll('.work-column .result')[nth];
      return row !== undefined && getComputedStyle(row).pointerEvents !== 'none';
    }, number % 5);
  });
  await take('a result', () => result.click());
  await take('its panel', () => page.locator('.panel-column h2').first().waitFor());
  await click('a workspace', '.tab', number % 4);
  await click('the map', '.map-button');
  await mapIsAtRest();
  await skip(IDLE * 1000);
  // On a machine that stands still for a while the question may have come and gone.
  await take('the question, or the next story', () => page.locator('.kiosk-left, .kiosk-invite').first().waitFor());
  await skip(COUNTDOWN);
  await take('the next story', () => page.locator('.kiosk-invite').waitFor());
}

function skip(ms: number): Promise<void> {
  return take('the clock', () => page.clock.fastForward(ms));
}

async function mapIsAtRest(): Promise<void> {
  await take('the map comes to rest', () =>
    page.waitForFunction(() => {
      const map = document.querySelector<HTMLElement & { atlasMap?: MapLibre }>('.map-canvas')?.atlasMap;
      return map?.loaded() && !map.isMoving();
    }),
  );
}

async function measure(cdp: CDPSession): Promise<Sample> {
  await take('the heap', () => cdp.send('HeapProfiler.collectGarbage'));
  const { metrics } = await take('the heap', () => cdp.send('Performance.getMetrics'));
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  const { ms, images } = await take('the page', () =>
    page.evaluate(() => ({
      ms: performance.now(),
      images: document.querySelector<HTMLElement & { atlasMap?: MapLibre }>('.map-canvas')?.atlasMap?.listImages()
        .length,
    })),
  );
  const sample = {
    minute: minutes(),
    kioskMinutes: ms / 60_000,
    visits,
    heap: metric('JSHeapUsedSize') / 1e6,
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    images: images ?? Number.NaN,
  };
  console.log(rowOf(sample));
  return sample;
}

function rowOf(one: Sample): string {
  return `| ${one.minute.toFixed(1)} | ${one.kioskMinutes.toFixed(0)} | ${one.visits} | ${one.heap.toFixed(1)} | ${one.nodes} | ${one.listeners} | ${one.images} |`;
}

function report(): void {
  const warm = samples.slice(WARM);
  const half = Math.floor(warm.length / 2);
  const least = (some: readonly Sample[]) => Math.min(...some.map(({ heap }) => heap));
  const [early, late] = [least(warm.slice(0, half)), least(warm.slice(half))];
  console.log(`
${problems.length} errors · ${outside.length} requests beyond the origin · ${loads} load · smallest heap ${early.toFixed(1)} MB in the first half after ${WARM} visits, ${late.toFixed(1)} MB in the second`);
  for (const text of [...new Set([...problems, ...outside])].slice(0, 20)) console.log(text);
  if (problems.length || outside.length || loads !== 1 || !(late < early * GROWTH)) process.exitCode = 1;
}
