import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import jsQR from 'jsqr';
import type { Map as MapLibre } from 'maplibre-gl';
import { PNG } from 'pngjs';

/** What a telephone reads from a picture of the screen. */
export function scan(screenshot: Buffer): string {
  const { data, width, height } = PNG.sync.read(screenshot);
  const found = jsQR(new Uint8ClampedArray(data), width, height);
  return new TextDecoder().decode(Uint8Array.from(found?.binaryData ?? []));
}

/** A telephone that has never been here. */
export const PHONE = {
  viewport: { width: 390, height: 844 },
  locale: 'es-MX',
  isMobile: true,
  hasTouch: true,
} as const;

type MapHost = HTMLElement & { atlasMap?: MapLibre };

/** All of Mexico, so that every mark is on the map. */
export const MEXICO = '#map=4.2/23.8/-102.5';

/** The atlas in words of its own; the only file here that knows how a page is driven. */
export class Atlas {
  readonly problems: string[] = [];
  readonly requests: string[] = [];

  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.problems.push(message.text());
    });
    page.on('pageerror', (error) => this.problems.push(String(error)));
    page.on('request', (request) => this.requests.push(request.url()));
  }

  /** Opens a link such as `?lang=en&kind=airport#map=…` and waits until the list is there. */
  async open(link = '?lang=en', { map = true, at = '/' } = {}) {
    await this.page.goto(`${at}${link}`);
    await this.isReady();
    if (map) await this.mapIsReady();
  }

  /** The list is there. */
  async isReady() {
    await expect(this.results).toBeVisible();
  }

  async mapIsReady() {
    await this.page.waitForFunction(() => {
      const host = document.querySelector<MapHost>('.map-canvas');
      return host?.atlasMap?.loaded() && host.atlasMap.getSource('marks') && !host.atlasMap.isMoving();
    });
  }

  get results() {
    return this.page.getByRole('status', { name: /^(Results|Resultados)$/ });
  }

  /** The number that the results begin with. */
  async count(): Promise<number> {
    const text = (await this.results.textContent()) ?? '';
    return Number(/^[\d,.]+/.exec(text)?.[0].replace(/\D/g, ''));
  }

  /** How many organizations the results say are without a point. */
  async withoutPoint(): Promise<number> {
    return Number(/·\D*([\d,]+)/.exec((await this.results.textContent()) ?? '')?.[1]?.replace(/\D/g, '') ?? 0);
  }

  /** How many organizations the marks on the map stand for. */
  countOnMap(): Promise<number> {
    return this.page.evaluate(() => {
      const source = document.querySelector<MapHost>('.map-canvas')?.atlasMap?.getStyle().sources.marks;
      const data = (source as unknown as { data: { features: { properties: { count: number } }[] } }).data;
      return data.features.reduce((sum, feature) => sum + feature.properties.count, 0);
    });
  }

  /** Map and list show the same organizations. */
  async mapAndListAgree() {
    await expect.poll(async () => (await this.countOnMap()) + (await this.withoutPoint())).toBe(await this.count());
  }

  camera() {
    return this.page.evaluate(() => {
      const map = document.querySelector<MapHost>('.map-canvas')?.atlasMap as MapLibre;
      const { lng, lat } = map.getCenter();
      return { zoom: map.getZoom(), lon: lng, lat };
    });
  }

  /** Where a point stands on the map, in pixels of its canvas, and how large that is. */
  project(lon: number, lat: number) {
    return this.page.evaluate(
      ([x, y]) => {
        const map = document.querySelector<MapHost>('.map-canvas')?.atlasMap as MapLibre;
        const { clientWidth, clientHeight } = map.getCanvas();
        return { ...map.project([x as number, y as number]), width: clientWidth, height: clientHeight };
      },
      [lon, lat],
    );
  }

  /** A filter's checkbox in the finder, by its label. */
  filter(label: string | RegExp) {
    const finder = this.page.getByRole('region', {
      name: /^(Search, filters and results|Búsqueda, filtros y resultados)$/,
    });
    return finder.getByRole('checkbox', { name: label }).first();
  }

  get search() {
    return this.page.getByRole('combobox', { name: /Search the atlas|Buscar en el atlas/ });
  }

  get rows() {
    return this.page.getByRole('list', { name: /List of results|Lista de resultados/ }).getByRole('listitem');
  }

  /** Opens the first row, once the list has come to rest: while it scrolls it takes no clicks. */
  async openFirstRow() {
    const row = this.rows.first().getByRole('button');
    await row.scrollIntoViewIfNeeded();
    await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await expect(row).not.toHaveCSS('pointer-events', 'none');
    await row.click();
  }

  parameter(name: string) {
    return new URL(this.page.url()).searchParams.get(name);
  }

  /** The service worker has stored this version and answers for this page. */
  async worksOffline() {
    await this.page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', null, {
      timeout: 60_000,
    });
  }

  loseContext() {
    return this.page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.map-canvas canvas');
      const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      Object.assign(window, { restoreContext: () => extension?.restoreContext() });
      extension?.loseContext();
    });
  }

  restoreContext() {
    return this.page.evaluate(() => (window as unknown as { restoreContext: () => void }).restoreContext());
  }

  /** Goes to a link as Back and Forward do, without loading the page anew. */
  follow(link: string) {
    return this.page.evaluate((to) => {
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    }, link);
  }

  /** How many pixels reach beyond the screen's width, or are cut off by a phone's sheet, where nobody can scroll to them. */
  cutOff() {
    return this.page.evaluate(() => {
      const sheet = document.querySelector('.sheet-content');
      const cut = sheet ? sheet.scrollWidth - sheet.clientWidth : 0;
      return Math.max(cut, document.documentElement.scrollWidth - innerWidth, 0);
    });
  }

  /** Serious and critical findings of axe, each as one line. */
  async accessibilityProblems(): Promise<readonly string[]> {
    // Contrast is that of colours that have arrived.
    await this.page.evaluate(() =>
      Promise.allSettled(
        document
          .getAnimations()
          .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
          .map(({ finished }) => finished),
      ),
    );
    // There are no frames to look into; run in the page itself, axe need not carry everything that passed over here and back.
    const axe = new AxeBuilder({ page: this.page }).setLegacyMode().options({ resultTypes: ['violations'] });
    const { violations } = await axe.analyze();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
      );
  }

  /** axe finds nothing serious on what is shown, in the light and in the dark theme. @param screen what that is */
  async isAccessible(screen: string) {
    for (const colorScheme of ['dark', 'light'] as const) {
      await this.page.emulateMedia({ colorScheme });
      await expect(this.page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      expect.soft(await this.accessibilityProblems(), `${screen}, ${colorScheme}`).toEqual([]);
    }
  }

  /** Nothing was asked of another host, and the console stayed clean. */
  isQuiet(expected: RegExp = /^$/) {
    const origin = new URL(this.page.url()).origin;
    expect(
      this.requests.filter((url) => !url.startsWith(origin) && !url.startsWith('data:') && !url.startsWith('blob:')),
    ).toEqual([]);
    expect(
      this.problems.filter(
        (text) => !expected.test(text) && !/GPU stall|swiftshader|GL Driver|blocked by Playwright/i.test(text),
      ),
    ).toEqual([]);
  }
}

export const test = base.extend<{ atlas: Atlas }>({
  atlas: async ({ page }, use) => use(new Atlas(page)),
});
export { expect };
