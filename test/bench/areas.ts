import type { Page } from '@playwright/test';

/** Milliseconds from the click that takes an area out or puts one in: until the table has its columns, and until the next frame. */
export type AreaTimes = Readonly<{ updated: number; painted: number }>;

const NINE = 'MX-QUE,MX-GUA,MX-JAL,MX-AGU,MX-SLP,MX-BCN,MX-SON,MX-CHH,MX-NLE';

/** Switches the last of nine compared areas off and on a few times. */
export async function measureAreas(page: Page, address: string): Promise<readonly AreaTimes[]> {
  // tsx names functions by a helper that the page lacks.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.goto(`${address}/?lang=en&tab=compare&compare=${NINE}`);
  await page.waitForSelector('[role="grid"] td');
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const columns = () => document.querySelectorAll('[role="grid"] thead th').length;
    const times: { updated: number; painted: number }[] = [];
    for (let i = 0; i < 8; i++) {
      const chips = [...document.querySelectorAll<HTMLElement>('.area-chip-remove')];
      const option = [...document.querySelectorAll<HTMLElement>('.area-option')].find(
        (one) => one.textContent === 'Nuevo León',
      );
      const before = columns();
      await frame();
      const start = performance.now();
      (i % 2 === 0 ? chips.at(-1) : option)?.click();
      while (columns() === before) await frame();
      const updated = performance.now() - start;
      await frame();
      times.push({ updated, painted: performance.now() - start });
    }
    return times;
  });
}
