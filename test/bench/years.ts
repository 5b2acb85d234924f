import type { Page } from '@playwright/test';

/** Milliseconds from the slider's move to the new year: until the page is changed, and until the next frame. */
export type YearTimes = Readonly<{ updated: number; painted: number }>;

const NINE = 'MX-QUE,MX-GUA,MX-JAL,MX-AGU,MX-SLP,MX-BCN,MX-SON,MX-CHH,MX-NLE';

/** Moves the time slider through some years over nine compared areas. @param part what of the comparison is open */
export async function measureYears(
  page: Page,
  address: string,
  part: 'table' | 'charts',
): Promise<readonly YearTimes[]> {
  // tsx names functions by a helper that the page lacks.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.goto(`${address}/?lang=en&tab=compare&compare=${NINE}&part=${part}&year=2003`);
  await page.waitForSelector(part === 'table' ? '[role="grid"] [role="gridcell"], [role="grid"] td' : '.chart-svg');
  await page.waitForFunction(() => {
    const host = document.querySelector<HTMLElement & { atlasMap?: { loaded: () => boolean } }>('.map-canvas');
    return host?.atlasMap?.loaded() === true;
  });
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const slider = document.querySelector<HTMLInputElement>('.time-slider') as HTMLInputElement;
    const bar = slider.closest<HTMLElement>('.time-bar') as HTMLElement;
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    const times: { updated: number; painted: number }[] = [];
    for (let year = 2004; year <= 2016; year++) {
      await frame();
      const start = performance.now();
      // React hears only what the browser's own setter changed.
      setValue?.call(slider, String(year));
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      while (bar.dataset.year !== String(year)) await frame();
      const updated = performance.now() - start;
      await frame();
      times.push({ updated, painted: performance.now() - start });
    }
    return times;
  });
}
