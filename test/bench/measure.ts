import type { Page } from '@playwright/test';
import type { Map as MapLibre } from 'maplibre-gl';

type MapHost = HTMLElement & { atlasMap?: MapLibre; filterCompanies?: () => void };

/** Milliseconds since navigation: first row of the list painted (0 on the bare page), points drawn and the map at rest. */
export type Start = Readonly<{ list: number; points: number }>;
/** Milliseconds since the click: count and list in the page, the next frame after that (both 0 on the bare page), the map at rest. */
export type FilterTimes = Readonly<{ updated: number; painted: number; settled: number }>;

/** Both pages keep their map as a property of its container. */
const HOST = '.map-canvas, #map';

/** Loads the page and waits for its points. */
export async function measureStart(page: Page, address: string): Promise<Start> {
  // tsx names functions by a helper that the page lacks.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript((selector) => {
    const times = { list: 0, points: 0 };
    Object.assign(window, { times });
    const look = () => {
      if (!times.list && document.querySelector('[role="listitem"], li .result')) times.list = performance.now();
      const map = document.querySelector<MapHost>(selector)?.atlasMap;
      if (
        map?.loaded() &&
        map.queryRenderedFeatures().some(({ source }) => source === 'marks' || source === 'points')
      ) {
        times.points = performance.now();
      } else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, HOST);
  await page.goto(address);
  await page.waitForFunction(() => (window as unknown as { times: Start }).times.points > 0, null, {
    timeout: 120_000,
  });
  return page.evaluate(() => (window as unknown as { times: Start }).times);
}

/** Filters to the companies and waits until list and map show them. */
export async function measureFilter(page: Page, address: string): Promise<FilterTimes> {
  await measureStart(page, address);
  return page.evaluate(async (selector) => {
    const host = document.querySelector<MapHost>(selector) as MapHost;
    const map = host.atlasMap as MapLibre;
    const status = document.querySelector('[role="status"]');
    const box = document.querySelector<HTMLInputElement>('.finder input[type="checkbox"]');
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    // The first view still has shaders to compile and names to place when its points stand; that is the start's cost, not the click's.
    await new Promise((resolve) => {
      map.once('idle', resolve);
      map.triggerRepaint();
    });
    const before = status?.textContent;
    const idle = new Promise((resolve) => map.once('idle', resolve));
    const start = performance.now();
    let updated = 0;
    let painted = 0;
    if (host.filterCompanies) host.filterCompanies();
    else {
      box?.click();
      while (status?.textContent === before) await frame();
      updated = performance.now() - start;
      await frame();
      painted = performance.now() - start;
    }
    await idle;
    return { updated, painted, settled: performance.now() - start };
  }, HOST);
}
