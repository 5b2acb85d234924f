import type { Page } from '@playwright/test';
import { type Atlas, expect, scan, test } from './atlas.ts';

const UPRIGHT = { width: 1080, height: 1920 };
/** What the kiosk says, in Spanish, its language here. */
const SAYS = {
  begin: 'Explorar en español',
  still: '¿Sigue ahí?',
  stay: 'Aquí sigo',
  over: 'Empezar de nuevo',
};
/** The idle time of these kiosks, s, longer than a slow machine takes for a test; and that of the question, ms. */
const IDLE = 600;
const COUNTDOWN = 15_000;
const KIOSK = `?lang=es&kiosk=1&idle=${IDLE}`;

test.use({ viewport: UPRIGHT, hasTouch: true });
// Two million pixels drawn by software, over and over.
test.describe.configure({ timeout: 240_000 });

/** Opens a kiosk whose clock the test moves, and waits for its story. */
async function open(atlas: Atlas, link = KIOSK) {
  await atlas.page.clock.install();
  await atlas.page.goto(`/${link}`);
  await expect(atlas.page.getByRole('button', { name: SAYS.begin })).toBeVisible();
  await storyIsOn(atlas.page);
}
const storyIsOn = (page: Page) => expect(page.locator('.present-stage h2')).toBeVisible();
async function begin(atlas: Atlas) {
  await atlas.page.getByRole('button', { name: SAYS.begin }).click();
  await atlas.isReady();
  await atlas.mapIsReady();
}

/** All that one visitor could leave to the next. */
async function state(atlas: Atlas) {
  const { page } = atlas;
  const { zoom, lat, lon } = await atlas.camera();
  const shown = await page.evaluate(() => ({
    address: location.href,
    lang: document.documentElement.lang,
    theme: document.documentElement.dataset.theme,
    search: document.querySelector<HTMLInputElement>('input[role="combobox"]')?.value,
    checked: [...document.querySelectorAll('input:checked')].map(({ ariaLabel }) => ariaLabel),
    open: document.querySelectorAll('dialog[open], :popover-open, [aria-expanded="true"]').length,
    panel: document.querySelector('.panel-column')?.textContent ?? null,
    header: document.querySelector('.header')?.textContent,
    work: document.querySelector('.work-column')?.textContent,
    scrolled: [...document.querySelectorAll('.work-column *')].filter(({ scrollTop }) => scrollTop > 0).length,
    notices: document.querySelector('.notices')?.textContent,
    stored: JSON.stringify([{ ...localStorage }, { ...sessionStorage }]).replace(
      /"atlas-kiosk-before":"(\\.|[^"])*"/,
      '',
    ),
  }));
  return { ...shown, camera: [zoom, lat, lon].map((value) => value.toFixed(3)), onMap: await atlas.countOnMap() };
}

/** The state once two looks in a row see the same: nothing is on its way any more. */
async function stateAtRest(atlas: Atlas) {
  let last = await state(atlas);
  await expect(async () => {
    const before = last;
    last = await state(atlas);
    expect(last).toEqual(before);
  }).toPass();
  return last;
}

test('a visitor’s traces are gone: the next one begins with the exact start state', async ({ atlas, page }) => {
  await open(atlas, `${KIOSK}&kind=company,university&select=MX-QUE#map=6.5/21.2/-101.3`);
  await begin(atlas);
  const before = await stateAtRest(atlas);

  await page.getByRole('button', { name: 'Switch to English' }).click();
  await page.getByRole('button', { name: 'Switch to dark' }).click();
  await page.getByRole('button', { name: 'Close this panel' }).click();
  await atlas.filter(/^Airports/).check();
  await atlas.search.fill('unaq');
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: /^Legend/ }).click();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('button', { name: 'Close this panel' }).click();
  await page.getByRole('button', { name: 'Sites', exact: true }).click();
  await page.getByRole('button', { name: 'Add a location' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Plot 7');
  await page.getByRole('textbox', { name: 'Coordinates' }).fill('20.6, -100.4');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('button', { name: 'Ranking', exact: true }).click();
  await page
    .getByRole('button', { name: /^Put .+ on the shortlist$/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Shortlist', exact: true }).click();
  await page.getByRole('textbox', { name: /^My notes on/ }).fill('Ask for water');
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await page.getByRole('button', { name: 'New story with this view' }).click();
  await expect(page.getByRole('region', { name: /^Edit: / })).toBeVisible();
  await expect.poll(async () => (await state(atlas)).stored).toContain('Ask for water');

  await page.clock.fastForward(IDLE * 1000);
  await expect(page.getByRole('alertdialog', { name: 'Are you still there?' })).toBeVisible();
  expect(await atlas.accessibilityProblems()).toEqual([]);
  await page.getByRole('button', { name: 'I’m still here' }).click();
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await page.clock.fastForward(IDLE * 1000);
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await page.clock.fastForward(COUNTDOWN);
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await storyIsOn(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');

  await begin(atlas);
  await expect.poll(() => state(atlas)).toEqual(before);
  // Nor is anything kept that no store tells of.
  await page.getByRole('button', { name: 'Sitios', exact: true }).click();
  await expect(page.locator('.sites-gauge')).toContainText('185 candidatos');
  await page.getByRole('button', { name: 'Presentar', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Historia nueva con esta vista' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Editar/ })).toHaveCount(0);
  atlas.isQuiet();
});

test('the story plays through, then in the other language; axe finds nothing serious', async ({ atlas, page }) => {
  await open(atlas);
  const scene = page.locator('.present-count');
  const [, count] = ((await scene.textContent()) ?? '').split('/').map(Number) as [number, number];
  expect(count).toBeGreaterThan(5);
  const titles = new Set<string | null>();
  for (let number = 1; number <= count; number++) {
    await expect(scene).toHaveText(`${number} / ${count}`);
    titles.add(await page.locator('.present-stage h2').textContent());
    await page.clock.fastForward(14_000);
  }
  expect(titles.size).toBe(count);
  await expect(scene).toHaveText(`1 / ${count}`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  for (const theme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme: theme as 'light' | 'dark' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    expect(await atlas.accessibilityProblems()).toEqual([]);
  }
  atlas.isQuiet();
});

test('any touch hands over, and what lies below is not hit by it', async ({ atlas, page }) => {
  await open(atlas);
  const { width, height } = UPRIGHT;
  await page.touchscreen.tap(width / 2, height / 3);
  await atlas.isReady();
  await expect(page.locator('.present-stage')).toHaveCount(0);
  await expect(page.locator('.panel-column')).toHaveCount(0);
  await page.getByRole('button', { name: SAYS.over }).click();
  await storyIsOn(page);
  await page.keyboard.press('ArrowDown');
  await atlas.isReady();
  await page.getByRole('button', { name: SAYS.over }).click();
  await storyIsOn(page);
  // A swipe ends in no click.
  await page.mouse.move(200, 400);
  await page.mouse.down();
  await page.mouse.move(800, 900);
  await page.mouse.up();
  await atlas.isReady();
});

test('who keeps touching is left in peace', async ({ atlas, page }) => {
  await open(atlas);
  await begin(atlas);
  for (let i = 0; i < 4; i++) {
    await page.clock.fastForward((IDLE / 2) * 1000);
    await page.mouse.move(300 + i, 1200);
  }
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
});

test('a power cut in the middle of a visit leaves nothing either', async ({ atlas, page }) => {
  await open(atlas);
  await page.evaluate(() => localStorage.setItem('an operator’s', 'story'));
  await begin(atlas);
  await page.evaluate(() => {
    localStorage.setItem('a visitor’s', 'note');
    localStorage.setItem('an operator’s', 'changed');
  });
  await page.reload();
  await storyIsOn(page);
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ 'an operator’s': 'story' });
});

const WAYS_OUT =
  /\b(compartir|exportar|descargar|importar|imprimir|consola|orador|citar|reportar|share|export|download|import|print|console|speaker|cite|report|guardar|save|svg|png|csv|xlsx|pptx|json)\b/i;

test('no control leads out, wherever a visitor goes', async ({ atlas, page, context }) => {
  await page.setViewportSize({ width: 720, height: 1280 });
  const wanted = 'compare=MX-QUE,MX-JAL&criteria=airport:max25:score,school:max40:score&candidate=park-finsa-queretaro';
  await open(atlas, `?lang=es&kiosk=1&idle=3600&select=safran-aero-composite-queretaro&${wanted}`);
  await begin(atlas);
  const address = page.url();
  await nothingLeadsOut(page, 'an organization');
  await page.getByRole('button', { name: 'Cerrar este panel' }).click();
  for (const tab of await page.locator('.tab').all()) {
    await tab.click();
    await expect(tab).toHaveAttribute('aria-current', 'page');
    await expect(page.locator('.work-loading')).toHaveCount(0);
    const parts = page.locator('.section-tab');
    for (const part of await parts.all()) {
      await part.click();
      await expect(part).toHaveAttribute('aria-current', 'page');
      await expect(page.locator('.work-loading')).toHaveCount(0);
      await nothingLeadsOut(page, (await part.textContent()) ?? '');
    }
    if ((await parts.count()) === 0) await nothingLeadsOut(page, (await tab.textContent()) ?? '');
    // Nothing that can be touched lies under the stand's own controls.
    const [work, foot] = [await page.locator('.app').boundingBox(), await page.locator('.kiosk-foot').boundingBox()];
    expect((work?.y ?? 0) + (work?.height ?? 0)).toBeLessThanOrEqual((foot?.y ?? 0) + 1);
  }
  expect(page.url()).toBe(address);
  expect(context.pages()).toHaveLength(1);
  atlas.isQuiet();
});

/** No button takes a file out or brings one in, and a link is a code for a telephone. */
async function nothingLeadsOut(page: Page, room: string) {
  // What stands behind disclosures is looked at too.
  await page.evaluate(() => {
    for (const disclosure of document.querySelectorAll('details')) disclosure.open = true;
  });
  const names = await page.evaluate(() =>
    [
      ...document.querySelectorAll('button, summary, [role="button"], [role="tab"], [role="menuitem"], a[download]'),
    ].map((control) => control.ariaLabel || control.textContent || ''),
  );
  expect(names.length, room).toBeGreaterThan(5);
  expect
    .soft(
      names.filter((text) => WAYS_OUT.test(text)),
      room,
    )
    .toEqual([]);
  expect(await page.locator('input[type="file"]').count(), room).toBe(0);

  const links = page.locator('a[href]:not([href^="#"])');
  const unguarded = await links.evaluateAll((all) =>
    all
      .filter((link) => link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })))
      .map(({ outerHTML }) => outerHTML),
  );
  expect(unguarded, room).toEqual([]);
  if ((await links.count()) === 0) return;
  const href = await links.first().evaluate((a: HTMLAnchorElement) => a.href);
  await links.first().dispatchEvent('click');
  await expect(page.getByRole('dialog', { name: 'Ábralo en su teléfono' })).toBeVisible();
  expect(scan(await page.locator('.kiosk-code').screenshot()), room).toBe(href);
  await page.getByRole('button', { name: 'Cerrar' }).last().click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('no menu, no zoom of the page, no key and no way back leave it', async ({ atlas, page }) => {
  await page.goto('about:blank');
  await open(atlas);
  await begin(atlas);
  const length = await page.evaluate(() => history.length);
  await atlas.filter(/^Universidades/).check();
  // A row that is pressed while the list changes is another one when it is let go.
  await expect(atlas.rows.first()).toContainText('Universidad');
  await atlas.openFirstRow();
  await expect(page.locator('.panel-column')).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(length);
  const allowed = await page.evaluate(() => {
    const wheel = new WheelEvent('wheel', { ctrlKey: true, bubbles: true, cancelable: true });
    const press = (key: string, held: KeyboardEventInit) =>
      new KeyboardEvent('keydown', { key, ...held, bubbles: true, cancelable: true });
    const keys = [
      ...['p', 's', 'o', 'r', 'e', 'k', '+', '-'].map((key) => press(key, { ctrlKey: true })),
      ...['I', 'C', 'J'].map((key) => press(key, { ctrlKey: true, shiftKey: true })),
      ...['F5', 'F11', 'F12'].map((key) => press(key, {})),
      ...['ArrowLeft', 'd', 'f'].map((key) => press(key, { altKey: true })),
    ];
    const menu = new MouseEvent('contextmenu', { bubbles: true, cancelable: true });
    const drop = new DragEvent('drop', { bubbles: true, cancelable: true });
    const target = document.querySelector('.work-column') as Element;
    return [wheel, ...keys, menu, drop]
      .filter((event) => target.dispatchEvent(event))
      .map((event) => (event instanceof KeyboardEvent ? event.key : event.type));
  });
  expect(allowed).toEqual([]);
  expect(await page.locator('meta[name="viewport"]').getAttribute('content')).toContain('user-scalable=no');
  expect(await page.locator('html').evaluate((html) => getComputedStyle(html).touchAction)).toBe('pan-x pan-y');
});
