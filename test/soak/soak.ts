/**
 * `npm run soak`: a kiosk for ten minutes with the page's clock sped up, its story and a visitor in turn. It fails on an error, on a request
 * beyond the origin, and on a heap that grows. `SOAK_MINUTES` shortens it.
 */
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../e2e/browser.ts';
import { Site } from '../e2e/site.ts';

const MINUTES = Number(process.env.SOAK_MINUTES ?? 10);
/** Long enough, s, for a visitor whose machine draws slowly; the clock skips it. */
const IDLE = 600;
/** A story's scene and the question whether anyone is still there, ms. */
const SCENE = 14_000;
const COUNTDOWN = 15_000;
/** By so much may the second half's smallest heap exceed the first half's: caches fill, leaks do not end. */
const GROWTH = 1.1;

type Sample = Readonly<{
  minute: number;
  kioskMinutes: number;
  visits: number;
  heap: number;
  nodes: number;
  listeners: number;
}>;

const site = new Site('dist');
const address = await site.open();
const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: BROWSER_FLAGS });
const context = await browser.newContext({ viewport: { width: 800, height: 1280 }, hasTouch: true, locale: 'es-MX' });
const page = await context.newPage();
// Drawn by software on a busy machine, a step may take its time.
page.setDefaultTimeout(180_000);
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

const samples: Sample[] = [];
const began = Date.now();
const pageTime = () => page.evaluate(() => performance.now());
const minutes = () => (Date.now() - began) / 60_000;
let visits = 0;
while (minutes() < MINUTES) {
  await watchStory(page);
  console.log(`minute ${minutes().toFixed(1)}: visitor ${visits + 1}`);
  await visit(page, visits++);
  samples.push({ minute: minutes(), kioskMinutes: (await pageTime()) / 60_000, visits, ...(await measure(session)) });
}
await browser.close();
site.close();
report();

/** The whole story once. */
async function watchStory(on: Page): Promise<void> {
  const scene = on.locator('.present-count');
  await scene.waitFor();
  const count = Number((await scene.textContent())?.split('/')[1]);
  for (let i = 0; i < count; i++) {
    await mapIsAtRest(on);
    await on.clock.fastForward(SCENE);
  }
}

/** One who looks around in another workspace each time, opens something, and goes away. */
async function visit(on: Page, number: number): Promise<void> {
  await on
    .locator('.kiosk-lang')
    .nth(number % 2)
    .click();
  await on.locator('.present-stage').waitFor({ state: 'detached' });
  await mapIsAtRest(on);
  await on
    .locator('.finder input[type="checkbox"]')
    .nth(number % 8)
    .check();
  await on
    .locator('.work-column .result')
    .nth(number % 5)
    .click();
  await on.locator('.panel-column h2').first().waitFor();
  await on
    .locator('.tab')
    .nth(number % 4)
    .click();
  await on.locator('.map-button').first().click();
  await mapIsAtRest(on);
  await on.clock.fastForward(IDLE * 1000);
  await on.locator('.kiosk-left').waitFor();
  await on.clock.fastForward(COUNTDOWN);
  await on.locator('.kiosk-invite').waitFor();
}

async function mapIsAtRest(on: Page): Promise<void> {
  await on.waitForFunction(() => {
    const map = document.querySelector<HTMLElement & { atlasMap?: import('maplibre-gl').Map }>('.map-canvas')?.atlasMap;
    return map?.loaded() && !map.isMoving();
  });
}

async function measure(cdp: CDPSession): Promise<Pick<Sample, 'heap' | 'nodes' | 'listeners'>> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return { heap: metric('JSHeapUsedSize') / 1e6, nodes: metric('Nodes'), listeners: metric('JSEventListeners') };
}

function report(): void {
  const half = Math.floor(samples.length / 2);
  const least = (some: readonly Sample[]) => Math.min(...some.map(({ heap }) => heap));
  const [early, late] = [least(samples.slice(0, half)), least(samples.slice(half))];
  console.log(`
| minute | kiosk's minute | visits | heap, MB | nodes | listeners |
|---|---|---|---|---|---|
${samples.map((one) => `| ${one.minute.toFixed(1)} | ${one.kioskMinutes.toFixed(0)} | ${one.visits} | ${one.heap.toFixed(1)} | ${one.nodes} | ${one.listeners} |`).join('\n')}

${problems.length} errors · ${outside.length} requests beyond the origin · ${loads} load · smallest heap ${early.toFixed(1)} MB in the first half, ${late.toFixed(1)} MB in the second`);
  for (const text of [...new Set([...problems, ...outside])].slice(0, 20)) console.log(text);
  if (problems.length || outside.length || loads !== 1 || !(late < early * GROWTH)) process.exitCode = 1;
}
