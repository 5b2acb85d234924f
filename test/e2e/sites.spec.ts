import type { Locator, Page } from '@playwright/test';
import { expect, test } from './atlas.ts';

const CRITERIA =
  'criteria=airport:max25:score,activity.engines_mro.60:min5:score,school:max40:score,figure.industrial-rent.usd-m2-month:score:less';
const TWO = 'park-parque-aeroespacial-de-queretaro,park-finsa-queretaro';

const gauge = (page: Page) => page.locator('.sites-gauge');
const step = (page: Page, name: string) =>
  page.getByRole('navigation', { name: /^(Steps of the search|Pasos de la búsqueda)$/ }).getByRole('button', { name });
const preview = (page: Page) => page.getByRole('region', { name: /^(Preview|Vista previa)$/ });
const pages = (page: Page) => preview(page).getByRole('article');

/** Every map of the brief is drawn: so many shapes and names stand in it. */
async function mapsAreDrawn(maps: Locator, count: number) {
  await expect(maps).toHaveCount(count);
  for (const map of await maps.all()) {
    expect(await map.locator('path').count()).toBeGreaterThan(50);
    expect(await map.locator('text').count()).toBeGreaterThan(3);
  }
}

/** Prints as the browser does. @returns how many pages the PDF has */
async function printed(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = (await page.pdf({ format })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** Goes on by Tab until the focus is there. */
async function reach(page: Page, target: Locator) {
  for (let i = 0; i < 150; i++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${target} cannot be reached by Tab`);
}

test.describe('on a phone, in Spanish', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('by mouse: from an empty page to a brief for two parks', async ({ atlas, page }) => {
    await page.goto('/?lang=es&tab=sites');
    const add = page.getByRole('button', { name: 'Agregar un requisito…' });
    await expect(gauge(page)).toContainText('185 candidatos');
    for (const name of ['Aeropuerto más cercano', 'Universidad o centro de formación más cercano']) {
      await add.click();
      await page.getByRole('button', { name, exact: true }).click();
    }
    await page.getByRole('button', { name: 'Taller MRO' }).click();
    await step(page, 'Clasificación').click();
    const put = page.getByRole('button', { name: /^Poner .+ entre los finalistas$/ }).first();
    await put.click();
    await put.click();
    await step(page, 'Finalistas').click();
    await expect(page.getByRole('columnheader')).toHaveCount(2);
    await page
      .getByRole('textbox', { name: /^Mis notas sobre/ })
      .first()
      .fill('Preguntar por el agua');
    await page.getByRole('button', { name: 'Ir a la ficha' }).click();
    await expect(pages(page)).toHaveCount(3);
    await mapsAreDrawn(preview(page).getByRole('img', { name: /Mapa:/ }), 3);
    expect(page.url()).not.toContain('agua');
    expect(await printed(page, 'A4')).toBe(3);
    expect(await printed(page, 'Letter')).toBe(3);
    atlas.isQuiet();
  });
});

test('by keyboard: the same with keys alone', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
  });
  await page.goto('/?lang=en&tab=sites');
  await reach(page, page.getByRole('button', { name: 'Add a must-have…' }));
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(gauge(page)).toContainText('185 remain');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Add a must-have…' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('spinbutton', { name: 'Threshold: Nearest airport' })).toBeFocused();
  await reach(page, step(page, 'Ranking'));
  await page.keyboard.press('Enter');
  await reach(page, page.getByRole('button', { name: 'Add a criterion…' }));
  await page.keyboard.press('Enter');
  await page.keyboard.type('airport');
  await page.keyboard.press('Enter');
  await expect(gauge(page)).toContainText('First:');
  for (const put of [1, 2]) {
    await reach(page, page.getByRole('button', { name: /^Put .+ on the shortlist$/ }).first());
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: /^Take .+ off the shortlist$/ })).toHaveCount(put);
  }
  await reach(page, step(page, 'Brief'));
  await page.keyboard.press('Enter');
  await expect(pages(page)).toHaveCount(3);
  await reach(page, page.getByRole('button', { name: 'Print or save as PDF' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  atlas.isQuiet();
});

/** Sizes of the letters on paper in pt, smallest first; those of drawings apart. */
async function letterSizes(page: Page, selector: string): Promise<number[]> {
  return page.evaluate((selector) => {
    const holders = [...document.querySelectorAll(selector)].filter(
      (element) =>
        element.closest('svg') === null &&
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    );
    return holders.map((element) => Number.parseFloat(getComputedStyle(element).fontSize) * 0.75).sort((a, b) => a - b);
  }, selector);
}

const SMALL =
  ':is(.brief-small, .brief-legend, .brief-sources, .brief-foot, .brief-refs, .contact-origin, .contact-none)';
const SIX = `${CRITERIA},research:max60:score,figure.average-wage.mxn-day:score:less`;
/** Many criteria take the room of maps and figures, never a page. */
const TWELVE = `${SIX},cargo:max100:score,figure.peace-index-rank.rank:score:less,role.oem_tier-1.120:score,precision:min3,confidence:min2,status:min1`;
const REST = 'park-logistik-slp,aeropark-chihuahua,park-finsa-aguascalientes';
const FIVE = `${TWO},${REST}`;
/** A name as long as a pin's may be must not push anything to another page. */
const LONG = `park-finsa-queretaro,own:1,${REST}&pins=1,20.6,-100.2,Parque+Industrial+Aeroespacial+Tecnológico+y+Logístico+del+Norte`;

for (const [lang, criteria, shortlist, count] of [
  ['es', TWELVE, TWO, 3],
  ['es', SIX, LONG, 6],
  ['en', SIX, FIVE, 6],
] as const) {
  test(`${count} pages of paper, ${lang}: letters that a board can read, a page each`, async ({ page }) => {
    await page.goto(`/?lang=${lang}&tab=sites&step=brief&${criteria}#shortlist=${shortlist}`);
    await expect(pages(page)).toHaveCount(count);
    await expect(pages(page).nth(0)).toContainText(/(stays first in|queda primero en) [\d.]+/);
    expect(await printed(page, 'A4')).toBe(count);
    expect(await printed(page, 'Letter')).toBe(count);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('#print article')).toHaveCount(count);
    const body = await letterSizes(page, `#print article :not(${SMALL}, ${SMALL} *)`);
    expect(body.length).toBeGreaterThan(100);
    expect(body[0]).toBeGreaterThanOrEqual(8.49);
    const small = await letterSizes(page, `#print article ${SMALL}, #print article ${SMALL} *`);
    expect(small.length).toBeGreaterThan(20);
    expect(small[0]).toBeGreaterThanOrEqual(7.49);
  });
}

test('by link: the brief is there, whole and in the language, and leads to its location', async ({ atlas, page }) => {
  for (const [lang, words] of [
    ['en', ['2 locations on the shortlist', 'Who is near', 'Whom to turn to', 'Sources']],
    ['es', ['2 ubicaciones finalistas', 'Quién está cerca', 'A quién acudir', 'Fuentes']],
  ] as const) {
    const link = `/?lang=${lang}&tab=sites&step=brief&${CRITERIA}#shortlist=${TWO}`;
    if (lang === 'en') await page.goto(link);
    else await atlas.follow(link);
    await expect(pages(page)).toHaveCount(3);
    for (const word of words) await expect(preview(page).getByText(word).first()).toBeVisible();
    // The shares come from a worker.
    await expect(pages(page).nth(1)).toContainText(/(First in|Primero en) [\d.]+\s%/);
    await expect(pages(page).nth(1)).toContainText('Aeroclúster de Querétaro, A.C.');
  }
  const printedLink = pages(page)
    .nth(1)
    .getByRole('link', { name: /^http.*candidate=/ });
  await page.goto((await printedLink.getAttribute('href')) ?? '');
  await expect(page.getByRole('heading', { level: 2, name: 'Parque Aeroespacial de Querétaro' })).toBeVisible();
  atlas.isQuiet();
});

test('around a location: numbers open records, rings follow, suppliers come as a file', async ({ atlas, page }) => {
  await page.goto('/?lang=en&tab=sites&step=catchment&candidate=park-finsa-queretaro&rings=40');
  await atlas.mapIsReady();
  const count = page.getByRole('button', { name: /^Organizations: \d+ organizations within 40 km/ });
  await count.click();
  const records = page.getByRole('list', { name: 'Organizations ≤ 40 km' }).getByRole('button');
  await expect(records).toHaveCount(Number(await count.textContent()));
  await page.getByRole('textbox', { name: 'Radius of ring 1, in km' }).fill('80');
  await page.keyboard.press('Enter');
  await expect.poll(() => atlas.parameter('rings')).toBe('80');
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  expect((await file).suggestedFilename()).toMatch(/^atlas-aeroespacial-proveedores-.+\.csv$/);
  atlas.isQuiet();
});

const PRESET =
  'criteria=airport:max25:score,activity.engines_mro.60:min5:score,school:max40:score,figure.industrial-rent.usd-m2-month:score:less&candidate=airport-queretaro#pins=1,20.55,-100.25,Lote+7&weights=airport:100,school:70&shortlist=own:1';
/** Each by its link and by what is there once it stands. */
const SCREENS = {
  'empty shortlist': ['&step=shortlist', '.shortlist'],
  needs: [`&step=needs&${PRESET}`, '.sites-step'],
  ranking: [`&step=ranking&${PRESET}`, '.sites-part'],
  surroundings: [`&step=catchment&candidate=park-finsa-queretaro&${CRITERIA}`, '.catchment'],
  shortlist: [`&step=shortlist&${CRITERIA}#shortlist=${TWO}`, '.shortlist article, .shortlist table'],
  brief: [`&step=brief&${CRITERIA}#shortlist=${TWO}`, '.brief'],
  method: [`&step=method&${PRESET}`, '.sites-part'],
} as const;
for (const [device, viewport, lang] of [
  ['desktop', { width: 1440, height: 900 }, 'en'],
  ['phone', { width: 390, height: 844 }, 'es'],
] as const) {
  test(`on a ${device} nothing sticks out, and axe finds nothing serious`, async ({ atlas, page }) => {
    await page.setViewportSize(viewport);
    await page.goto(`/?lang=${lang}&tab=sites`);
    await atlas.mapIsReady();
    for (const [name, [link, there]] of Object.entries(SCREENS)) {
      await atlas.follow(`/?lang=${lang}&tab=sites${link}`);
      await expect(page.locator(there).first()).toBeVisible();
      expect(await atlas.cutOff(), name).toBe(0);
      // Its colours are those of the desktop.
      if (device === 'phone') expect.soft(await atlas.accessibilityProblems(), name).toEqual([]);
      else await atlas.isAccessible(name);
    }
    atlas.isQuiet();
  });
}
