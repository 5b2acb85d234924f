import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './atlas.ts';

const ALLIANCE = 'bajio-alliance';
const stageLink = (story: string, scene: number, more = '') =>
  `/?tab=present&story=${story}&scene=${scene}&stage=1${more}`;

/** The stage in words of its own. */
const stageOf = (page: Page) => page.getByRole('region', { name: /^(Stage|Escenario)$/ });
const titleOf = (page: Page) => stageOf(page).getByRole('heading', { level: 2 });
const isOnScene = (page: Page, number: number, count: number) =>
  expect(stageOf(page).getByRole('status')).toHaveText(`${number} / ${count}`);
const press = (page: Page, ...keys: string[]) =>
  keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

test('arrows, space, Home, End and numbers go where they say; B and W blank', async ({ page }) => {
  await page.goto(stageLink(ALLIANCE, 1, '&lang=en'));
  await isOnScene(page, 1, 10);
  await press(page, 'ArrowRight', 'Space', 'ArrowDown');
  await isOnScene(page, 4, 10);
  await press(page, 'ArrowLeft', 'ArrowUp', 'Shift+Space');
  await isOnScene(page, 1, 10);
  await page.keyboard.press('End');
  await isOnScene(page, 10, 10);
  await page.keyboard.press('Home');
  await isOnScene(page, 1, 10);
  await page.keyboard.press('7');
  await isOnScene(page, 7, 10);
  await press(page, '1', '0');
  await isOnScene(page, 10, 10);
  await press(page, '1', 'Enter');
  await isOnScene(page, 1, 10);

  await page.keyboard.press('b');
  await expect(page.getByRole('img', { name: 'Black screen' })).toBeVisible();
  await page.keyboard.press('w');
  await expect(page.getByRole('img', { name: 'White screen' })).toBeVisible();
  // The next press only brings the picture back.
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('img', { name: /screen$/ })).toHaveCount(0);
  await isOnScene(page, 1, 10);
});

test('the language changes in mid-talk and the scene stays; numbers are the same', async ({ page }) => {
  await page.goto(stageLink(ALLIANCE, 3, '&lang=es'));
  await expect(titleOf(page)).toHaveText('Querétaro, primero de la Alianza');
  await page.keyboard.press('l');
  await expect(titleOf(page)).toHaveText('Querétaro, first in the Alliance');
  await isOnScene(page, 3, 10);
  await expect(stageOf(page).locator('.present-bar-number').first()).toHaveText('33');
  await page.keyboard.press('t');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await isOnScene(page, 3, 10);
});

test('Esc leaves the stage, and the visitor’s filters and camera are as before', async ({ page, atlas }) => {
  await atlas.open('?lang=en&kind=airport#map=7.5/20.6/-100.4');
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await page.getByRole('button', { name: /^Present: The Bajío Alliance/ }).click();
  await isOnScene(page, 1, 10);
  await expect.poll(() => atlas.parameter('kind')).toBe('company,startup');
  await page.keyboard.press('PageDown');
  await isOnScene(page, 2, 10);
  await page.keyboard.press('Escape');
  await expect(stageOf(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Present' })).toBeVisible();
  await expect.poll(() => atlas.parameter('kind')).toBe('airport');
  await atlas.mapIsReady();
  await expect
    .poll(() => atlas.camera())
    .toMatchObject({
      zoom: expect.closeTo(7.5, 2),
      lat: expect.closeTo(20.6, 3),
      lon: expect.closeTo(-100.4, 3),
    });
  // What the stage hides is there again.
  await expect(page.getByRole('banner')).toBeVisible();
  await page.getByRole('button', { name: 'Explore', exact: true }).click();
  await expect(atlas.filter(/^Airport/)).toBeChecked();
});

test('the speaker’s window drives the stage and follows it; either may be closed and opened again', async ({
  page,
  context,
}) => {
  await page.goto(stageLink(ALLIANCE, 1, '&lang=en'));
  await isOnScene(page, 1, 10);
  const speaker = await context.newPage();
  const console = () => speaker.getByRole('main', { name: 'Speaker’s window' });
  const open = () => speaker.goto(`/?tab=present&console=1&story=${ALLIANCE}&lang=en`);
  await open();
  await expect(console().getByText('The stage is open and follows.')).toBeVisible();
  await expect(console().getByRole('region', { name: 'Now: Scene 1 of 10' })).toContainText('Welcome and place them');
  await expect(console().getByRole('region', { name: 'Next: Scene 2 of 10' })).toContainText('What each state brings');

  await console().getByRole('button', { name: 'Next scene' }).click();
  await isOnScene(page, 2, 10);
  await speaker.keyboard.press('PageDown');
  await isOnScene(page, 3, 10);
  await page.keyboard.press('PageDown');
  await expect(console().getByRole('region', { name: 'Now: Scene 4 of 10' })).toBeVisible();
  await console()
    .getByRole('navigation', { name: 'Scenes' })
    .getByRole('button', { name: /Who trains/ })
    .click();
  await expect(titleOf(page)).toHaveText('Who trains the people');

  await speaker.keyboard.press('b');
  await expect(page.getByRole('img', { name: 'Black screen' })).toBeVisible();
  await page.keyboard.press('b');
  await expect(page.getByRole('img', { name: 'Black screen' })).toHaveCount(0);
  await page.keyboard.press('l');
  await expect(speaker.getByRole('main', { name: 'Ventana del orador' })).toContainText('Quién forma al personal');
  await speaker.keyboard.press('l');
  await expect(titleOf(page)).toHaveText('Who trains the people');

  // The clock began with the stage and outlives the window.
  const timer = () => console().getByRole('timer');
  await expect(timer()).not.toHaveText('0:00');
  await console().getByRole('button', { name: 'Pause' }).click();
  const passed = (await timer().textContent()) ?? '';
  await speaker.goto('about:blank');
  await open();
  await expect(console().getByRole('region', { name: 'Now: Scene 5 of 10' })).toBeVisible();
  await expect(timer()).toHaveText(passed);

  // The other way round: a stage opened anew stands where the speaker is.
  await page.goto('about:blank');
  await expect(console().getByText('No stage is open in this browser.')).toBeVisible();
  await speaker.keyboard.press('PageDown');
  await page.goto(stageLink(ALLIANCE, 1, '&lang=en'));
  await isOnScene(page, 6, 10);
  await console().getByRole('button', { name: 'Leave the stage' }).click();
  await expect(stageOf(page)).toHaveCount(0);
});

/** Until nothing moves any more that a scene has set in motion. */
const isStill = (page: Page) =>
  stageOf(page).evaluate((stage) =>
    Promise.all(stage.getAnimations({ subtree: true }).map(({ finished }) => finished)),
  );

/** Shapes of screens in halls: 16:9, 16:10 and 4:3. All is a part of the screen, so that the size itself changes nothing. */
const SCREENS = [
  { width: 1280, height: 720 },
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
] as const;

for (const [story, count] of [
  [ALLIANCE, 10],
  ['mexico-hubs', 8],
] as const) {
  test(`nothing of ${story} is smaller than 2.2 % of the screen’s height, and nothing runs over, in either language`, async ({
    page,
  }) => {
    await page.setViewportSize(SCREENS[0]);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(stageLink(story, 1, '&lang=es'));
    // The words are looked at; a map that is drawn anew for every screen would take nearly all of the time.
    await page.locator('.map-canvas').evaluate((map) => {
      map.style.display = 'none';
    });
    for (let number = 1; number <= count; number++) {
      for (const lang of number % 2 ? ['es', 'en'] : ['en', 'es']) {
        if ((await stageOf(page).getAttribute('lang')) !== lang) await page.keyboard.press('l');
        await expect(stageOf(page)).toHaveAttribute('lang', lang);
        await isOnScene(page, number, count);
        await isStill(page);
        for (const screen of SCREENS) {
          await page.setViewportSize(screen);
          const where = `scene ${number} (${lang}, ${screen.width}×${screen.height})`;
          expect(await faultsOf(page), where).toEqual({ small: [], over: [], cut: [] });
        }
      }
      await page.keyboard.press('PageDown');
    }
  });
}

/** What on stage is too small to read, what of the words runs over their room, and what of the last line does. */
function faultsOf(page: Page) {
  return stageOf(page).evaluate(async (stage) => {
    // The words fit themselves to a new size with the next frame.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const written = [...stage.querySelectorAll('*')].filter(
      (element) =>
        !element.closest('.visually-hidden') &&
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
    );
    const panel = stage.querySelector('.present-panel');
    const quiet = stage.querySelector('.present-quiet');
    if (!panel || !quiet) throw new Error('no panel');
    const [edge, low] = [panel.getBoundingClientRect().right, quiet.getBoundingClientRect().top];
    const runsOver = (element: Element) => {
      const { right, bottom, top } = element.getBoundingClientRect();
      return panel.contains(element) && (right > edge || bottom > low || top < 0);
    };
    const texts = (elements: readonly Element[]) => elements.map(({ textContent }) => textContent);
    return {
      small: texts(
        written.filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < innerHeight * 0.022 - 0.01),
      ),
      over: texts(written.filter(runsOver)),
      // What the last line has no room for leaves the screen on the left.
      cut: texts(
        [...quiet.children].filter(
          (line) => line.scrollWidth > line.clientWidth || line.getBoundingClientRect().left < 0,
        ),
      ),
    };
  });
}

test('who wants no motion sees numbers at once and no veil', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(stageLink(ALLIANCE, 1, '&lang=en'));
  const number = stageOf(page).locator('.present-number').first();
  await number.waitFor();
  expect(await number.textContent()).toBe('68');
  await expect(stageOf(page).locator('.present-veil')).toBeHidden();
});

test('a swipe turns the scene', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  await page.goto(stageLink(ALLIANCE, 1, '&lang=en'));
  await isOnScene(page, 1, 10);
  const client = await context.newCDPSession(page);
  const swipe = async (from: number, to: number) => {
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y: 300 }] });
    await touch('touchStart', from);
    await touch('touchMove', (from + to) / 2);
    await touch('touchMove', to);
    await touch('touchEnd');
  };
  await swipe(900, 400);
  await isOnScene(page, 2, 10);
  await swipe(400, 900);
  await isOnScene(page, 1, 10);
  await context.close();
});

test('the stage is accessible in both themes', async ({ page, atlas }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(stageLink(ALLIANCE, 1, '&lang=es'));
  for (const scene of [1, 3, 9]) {
    await press(page, String(scene), ...(scene === 1 ? ['Enter'] : []));
    await isOnScene(page, scene, 10);
    await isStill(page);
    await atlas.isAccessible(`scene ${scene}`);
  }
  await page.keyboard.press('t');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the speaker’s window is accessible in both themes', async ({ page, atlas }) => {
  await page.goto(`/?tab=present&console=1&story=${ALLIANCE}&scene=4&lang=es`);
  await expect(page.getByRole('timer')).toBeVisible();
  await atlas.isAccessible('console');
  // What the speaker reads is whole on the screens that speakers have.
  for (const [width, height] of [
    [1366, 768],
    [1024, 700],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(page.locator('.console-notes p')).toBeInViewport({ ratio: 1 });
  }
});

test('the stories and their editor are accessible', async ({ page, atlas }) => {
  await page.goto('/?tab=present&lang=es');
  await page.getByRole('button', { name: /^Copiar para editar: La Alianza/ }).click();
  await page.getByRole('button', { name: /^3 ?Querétaro/ }).click();
  await expect(page.getByLabel('Texto en pantalla')).toBeVisible();
  await atlas.isAccessible('editor');
  await page.getByRole('button', { name: 'A las historias' }).click();
  await expect(page.getByRole('heading', { name: /\(copia\)/ }).first()).toBeVisible();
  await atlas.isAccessible('stories');
});

test('the page says once what the browser denies, and goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'wakeLock', { value: { request: () => Promise.reject(new Error('denied')) } });
    Element.prototype.requestFullscreen = () => Promise.reject(new Error('denied'));
    Storage.prototype.setItem = () => {
      throw new Error('denied');
    };
  });
  await page.goto(stageLink(ALLIANCE, 1, '&lang=en'));
  const log = page.getByRole('log', { name: 'Notices of the stage' });
  await expect(log).toHaveText(/does not keep the screen awake/);
  await page.keyboard.press('f');
  await expect(log).toHaveText(/did not allow full screen/);
  await page.keyboard.press('PageDown');
  await isOnScene(page, 2, 10);
  await expect(log).toHaveText('');
  await page.keyboard.press('f');
  await page.keyboard.press('PageDown');
  await isOnScene(page, 3, 10);
  await expect(log).toHaveText('');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'New story with this view' }).click();
  await page.getByRole('button', { name: 'To the stories' }).click();
  await expect(page.getByText(/This browser keeps nothing between visits/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'My story' })).toBeVisible();
});

test('a story that this device does not have is said, and leads back', async ({ page }) => {
  await page.goto(stageLink('own-story-9', 1, '&lang=en'));
  await expect(page.getByRole('alert')).toContainText('There is no story “own-story-9”');
  await page.getByRole('button', { name: 'To the stories' }).click();
  await expect(page.getByRole('heading', { name: 'Present' })).toBeVisible();
});

test.describe('own stories', () => {
  const editor = (page: Page) => page.getByRole('region', { name: /^Edit: / });
  const scenes = (page: Page) => editor(page).locator('.editor-scene-title');
  const titles = (page: Page) => scenes(page).allTextContents();

  test('a view from any workspace becomes a scene, is written, copied, deleted, given back and played', async ({
    page,
    atlas,
  }) => {
    await atlas.open('?lang=en&kind=university&state=MX-QUE#map=8/20.6/-100.3');
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('button', { name: 'Add as a scene' }).click();
    await expect(page.getByText('Added to “My story” as scene 1.')).toBeVisible();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Present', exact: true }).click();
    await page.getByRole('button', { name: 'Edit: My story' }).click();
    await expect(scenes(page)).toHaveText(['1 Universities · Querétaro']);

    await scenes(page).first().click();
    await editor(page).getByLabel('Title', { exact: true }).fill('Our schools');
    await editor(page).getByLabel('Text on screen').fill('There are {n} in the state.');
    await editor(page).getByLabel('Notes').fill('Slowly.');
    await editor(page).getByRole('button', { name: 'Duplicate: Our schools' }).click();
    await expect(scenes(page)).toHaveText(['1 Our schools', '2 Our schools']);
    await editor(page).getByRole('button', { name: 'Delete: Our schools' }).first().click();
    await expect(scenes(page)).toHaveCount(1);
    await editor(page).getByRole('button', { name: 'Undo' }).click();
    await expect(scenes(page)).toHaveCount(2);

    // Kept on the device, and played as written.
    await page.reload();
    await expect(scenes(page)).toHaveCount(2);
    await editor(page).getByRole('button', { name: 'Present', exact: true }).click();
    await expect(titleOf(page)).toHaveText('Our schools');
    await expect(stageOf(page)).toContainText('There are 3 in the state.');
    await expect.poll(() => atlas.parameter('kind')).toBe('university');
    await expect.poll(async () => (await atlas.camera()).zoom).toBeCloseTo(8, 1);
    atlas.isQuiet();
  });

  test('scenes are ordered by mouse and by keyboard', async ({ page }) => {
    await page.goto('/?tab=present&lang=en');
    await page.getByRole('button', { name: /^Copy to edit: Mexico/ }).click();
    await expect(scenes(page)).toHaveCount(8);
    const [one, two, three] = await titles(page);
    const grip = (number: number) => editor(page).getByRole('button', { name: new RegExp(`^Move scene ${number}:`) });
    const bare = (text = '') => text.replace(/^\d+ ?/, '');

    await grip(1).focus();
    await page.keyboard.press('Space');
    await expect(page.getByText('Scene 1 is over place 1.')).toBeAttached();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByText('Scene 1 is over place 2.')).toBeAttached();
    await page.keyboard.press('Space');
    await expect(scenes(page).nth(0)).toHaveText(`1 ${bare(two)}`);
    await expect(scenes(page).nth(1)).toHaveText(`2 ${bare(one)}`);

    const from = await grip(3).boundingBox();
    const to = await grip(1).boundingBox();
    if (!from || !to) throw new Error('the grips are not on screen');
    await page.mouse.move(from.x + 8, from.y + 20);
    await page.mouse.down();
    await page.mouse.move(from.x + 8, from.y - 20, { steps: 5 });
    await page.mouse.move(to.x + 8, to.y + 10, { steps: 10 });
    await page.mouse.up();
    await expect(scenes(page).nth(0)).toHaveText(`1 ${bare(three)}`);
  });

  test('what is exported can be imported, on the same device beside the first', async ({ page }) => {
    await page.goto('/?tab=present&lang=en');
    await page.getByRole('button', { name: /^Copy to edit: Mexico/ }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      editor(page).getByRole('button', { name: 'Export' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('atlas-own-story.json');
    const text = readFileSync(await download.path(), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ schema: 3, id: 'own-story', scenes: { length: 8 } });

    await page.getByRole('button', { name: 'To the stories' }).click();
    await page
      .getByLabel('Story file (JSON)')
      .setInputFiles({ name: 'story.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(scenes(page)).toHaveCount(8);
    await page.getByRole('button', { name: 'To the stories' }).click();
    await expect(page.getByRole('heading', { name: /\(copy\)/ })).toHaveCount(2);
  });

  test('bad files are refused with their reason; nothing is lost and nothing runs', async ({ page }) => {
    await page.goto('/?tab=present&lang=en');
    await page.getByRole('button', { name: 'New story with this view' }).click();
    await page.getByRole('button', { name: 'To the stories' }).click();
    const offer = (content: string) =>
      page
        .getByLabel('Story file (JSON)')
        .setInputFiles({ name: 'story.json', mimeType: 'application/json', buffer: Buffer.from(content) });
    const refusal = page.getByRole('alert');
    const scene = {
      id: 'a',
      view: '',
      camera: { of: 'alliance' },
      transition: 'fly',
      title: { es: 'A', en: 'A' },
      text: { es: '', en: '' },
      notes: { es: '', en: '' },
      lit: [],
      claims: [],
    };
    const story = {
      schema: 1,
      id: 'own-other',
      edition: '2026-05-20+1177c1d2',
      title: { es: 'T', en: 'T' },
      summary: { es: 'S', en: 'S' },
      minutes: 5,
      scenes: [scene],
    };
    for (const [content, reason] of [
      ['{"schema":1,', /not JSON/],
      ['{"type":"FeatureCollection"}', /no story of this atlas/],
      [JSON.stringify({ ...story, schema: 99 }), /newer atlas/],
      [JSON.stringify({ ...story, scenes: [scene, scene] }), /scenes\.1\.id: stands in the story a second time/],
      [JSON.stringify(story) + ' '.repeat(1_000_001), /too large/],
      [JSON.stringify({ ...story, scenes: [{ ...scene, title: { es: 'A' } }] }), /scenes\.0\.title\.en: is missing/],
    ] as const) {
      await offer(content);
      await expect(refusal).toContainText(reason);
      await expect(page.getByRole('heading', { name: 'My story' })).toBeVisible();
    }

    const hostile = '<img src=x onerror="document.title=\'run\'"><script>document.title="run"</script>';
    const title = { es: hostile.slice(0, 120), en: hostile.slice(0, 120) };
    await offer(
      JSON.stringify({
        ...story,
        title,
        scenes: [{ ...scene, title, view: 'kind=%3Cscript%3E&select=javascript:alert(1)' }],
      }),
    );
    await editor(page).getByRole('button', { name: 'Present', exact: true }).click();
    await expect(titleOf(page)).toHaveText(title.en);
    await expect(page).not.toHaveTitle('run');
  });

  test('on other facts the story says what changed, and each scene what is gone', async ({ page }) => {
    const claim = {
      id: 'x',
      show: 'hero',
      label: { es: 'a', en: 'people' },
      from: 'organization',
      organization: 'gone-works',
      field: 'employees',
    };
    await page.goto('/?tab=present&lang=en');
    const story = await page.evaluate(async () => (await fetch('data/stories/mexico-hubs.json')).json());
    story.id = 'own-old';
    story.edition = '2020-01-01+00000000';
    story.scenes[0].claims.push(claim);
    story.scenes[0].lit.push('gone-works');
    await page
      .getByLabel('Story file (JSON)')
      .setInputFiles({ name: 's.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(story)) });
    const note = page.getByRole('note');
    await expect(note).toContainText('Made with edition 2020-01-01+00000000');
    await expect(note).toContainText('not known here');
    await expect(note).toContainText('Scene 1: no longer in the facts: gone-works');
    await editor(page).getByRole('button', { name: 'Present', exact: true }).click();
    await expect(stageOf(page)).toContainText('One part of this scene is no longer in the facts.');
    await page.keyboard.press('PageDown');
    await isOnScene(page, 2, 8);
    await expect(stageOf(page)).not.toContainText('no longer in the facts');
  });
});

test('everything but the pointer: a story is made, ordered and played by keyboard alone', async ({ page }) => {
  await page.goto('/?tab=present&lang=en');
  const tabTo = async (name: RegExp, key = 'Tab') => {
    for (let i = 0; i < 80; i++) {
      await page.keyboard.press(key);
      const label = await page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
      );
      if (name.test(label)) return;
    }
    throw new Error(`the keyboard does not reach ${name}`);
  };
  await expect(page.getByRole('button', { name: /^Present: The Bajío/ })).toBeVisible();
  await tabTo(/^Copy to edit: The Bajío/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: /^Edit: / })).toBeVisible();
  await tabTo(/^Move scene 1: Five states, one cluster/);
  await page.keyboard.press('Space');
  await expect(page.getByText('Scene 1 is over place 1.')).toBeAttached();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText('Scene 1 is over place 2.')).toBeAttached();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: /^Move scene 2: Five states, one cluster/ })).toBeFocused();
  await tabTo(/^Present$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await isOnScene(page, 1, 10);
  await expect(titleOf(page)).not.toHaveText('Five states, one cluster');
  await tabTo(/^Next scene$/);
  await page.keyboard.press('Enter');
  await isOnScene(page, 2, 10);
  await expect(titleOf(page)).toHaveText('Five states, one cluster');
  await page.keyboard.press('Escape');
  await expect(stageOf(page)).toHaveCount(0);
});
