import type { Page } from '@playwright/test';
import { type Atlas, expect, MEXICO, test } from './atlas.ts';

const COMPARED = 'lang=en&tab=compare&compare=MX-QUE,MX-GUA,MX-JAL,MX-AGU,MX-SLP';

const open = async (atlas: Atlas, more = '') => {
  await atlas.page.goto(`/?${COMPARED}${more}${MEXICO}`);
  await expect(bar(atlas.page)).toBeVisible();
  await atlas.mapIsReady();
};
const bar = (page: Page) => page.getByRole('region', { name: 'Through the years' });
const slider = (page: Page) => bar(page).getByRole('slider', { name: 'Year shown' });
/** While the years play, each is there for a moment only. */
const yearShown = async (page: Page) => Number(await slider(page).inputValue());
const button = (page: Page, name: string) => bar(page).getByRole('button', { name, exact: true });

/** Begun by the year that is shown, dated at all, undated: the numbers beside the year. */
async function counts(page: Page) {
  const text =
    (await bar(page)
      .getByText(/dated had begun by/)
      .textContent()) ?? '';
  const [begun, dated, year, undated] = (/^(\d+) of (\d+) dated had begun by (\d+); (\d+) undated/.exec(text) ?? [])
    .slice(1)
    .map(Number);
  return { begun, dated, year, undated } as Record<'begun' | 'dated' | 'year' | 'undated', number>;
}

/** Images of the marks on the map: how many are hollow, as a whole or in part. */
const hollowOnMap = (page: Page) =>
  page.evaluate(() => {
    type Host = HTMLElement & { atlasMap?: { getStyle: () => { sources: Record<string, unknown> } } };
    const source = document.querySelector<Host>('.map-canvas')?.atlasMap?.getStyle().sources.marks as {
      data: { features: { properties: { image: string } }[] };
    };
    return source.data.features.filter(({ properties }) => Number(properties.image.split('|')[5]) > 0).length;
  });

test('a link shows a year: later ones are off the map, undated ones hollow, and both are told beside it', async ({
  atlas,
}) => {
  await open(atlas);
  const today = await atlas.countOnMap();
  expect(await hollowOnMap(atlas.page)).toBe(0);
  await open(atlas, '&year=2008');
  await expect(slider(atlas.page)).toHaveValue('2008');
  const { begun, dated, undated } = await counts(atlas.page);
  expect(begun).toBeGreaterThan(0);
  expect(begun).toBeLessThan(dated);
  await expect.poll(() => atlas.countOnMap()).toBeLessThan(today);
  const shown = await atlas.countOnMap();
  expect(shown).toBeLessThanOrEqual(begun + undated);
  expect(today - shown).toBeLessThanOrEqual(dated - begun);
  expect(await hollowOnMap(atlas.page)).toBeGreaterThan(0);
  await atlas.page.getByRole('button', { name: /^Legend/ }).click();
  await expect(atlas.page.getByText('Hollow: year unknown')).toBeVisible();
  atlas.isQuiet();
});

test('playing goes through the years on map, table and link, and pauses where it is', async ({ atlas }) => {
  const { page } = atlas;
  await open(atlas, '&year=2004');
  await expect.poll(() => hollowOnMap(page)).toBeGreaterThan(0);
  const before = await atlas.countOnMap();
  await button(page, 'Play the years').click();
  await expect.poll(() => yearShown(page)).toBeGreaterThanOrEqual(2007);
  await button(page, 'Pause').click();
  await expect(button(page, 'Play the years')).toBeVisible();
  const year = await slider(page).inputValue();
  await expect.poll(() => atlas.parameter('year')).toBe(year);
  await expect.poll(() => atlas.countOnMap()).toBeGreaterThan(before);
  expect((await counts(page)).year).toBe(Number(year));
  await expect(bar(page).getByRole('log', { name: `Milestones of ${year}` })).toBeVisible();
  await button(page, 'Show today').click();
  await expect.poll(() => atlas.parameter('year')).toBeNull();
  await expect(bar(page).getByText(/^\d+ dated, \d+ undated\.$/)).toBeVisible();
});

test('the slider is all keys: arrows, pages and ends; the play button too', async ({ atlas }) => {
  const { page } = atlas;
  await open(atlas, '&year=2008');
  await slider(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(slider(page)).toHaveValue('2009');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^2009: \d+ begun by then, \d+ of unknown year$/);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(slider(page)).toHaveValue('2007');
  await page.keyboard.press('Home');
  await expect(slider(page)).toHaveValue('1990');
  await expect.poll(() => atlas.parameter('year')).toBe('1990');
  await button(page, 'Play the years').focus();
  await page.keyboard.press('Space');
  await expect.poll(() => yearShown(page)).toBeGreaterThanOrEqual(1992);
  await page.keyboard.press('Space');
  await expect(button(page, 'Play the years')).toBeFocused();
});

test('with less motion there is no play: each press is one year', async ({ atlas }) => {
  const { page } = atlas;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(atlas, '&year=2008');
  await expect(button(page, 'Play the years')).toHaveCount(0);
  await button(page, 'One year on').click();
  await expect(slider(page)).toHaveValue('2009');
  await button(page, 'One year on').click();
  await expect(slider(page)).toHaveValue('2010');
  await expect.poll(() => atlas.parameter('year')).toBe('2010');
});

test('the year goes along to Explore, where it is a filter like any other', async ({ atlas }) => {
  const { page } = atlas;
  await open(atlas, '&year=2008');
  await page.getByRole('navigation').getByText('Explore', { exact: true }).first().click();
  await expect(atlas.results).toBeVisible();
  await atlas.mapAndListAgree();
  const before = await atlas.count();
  await page.getByRole('button', { name: /By 2008, or year unknown/ }).click();
  await expect.poll(() => atlas.count()).toBeGreaterThan(before);
  await atlas.mapAndListAgree();
  await expect.poll(() => atlas.parameter('year')).toBeNull();
});

test('a year that is none is dropped with a notice', async ({ atlas }) => {
  await open(atlas, '&year=1789');
  await expect(atlas.page.getByText(/year/).and(atlas.page.getByText(/1789/)).first()).toBeVisible();
  await expect(bar(atlas.page).getByText(/^\d+ dated, \d+ undated\.$/)).toBeVisible();
});

test('in Spanish, on a phone, without serious findings of axe', async ({ atlas }) => {
  const { page } = atlas;
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/?lang=es&tab=compare&compare=MX-QUE,MX-JAL&year=2008');
  const spanish = page.getByRole('region', { name: 'A través de los años' });
  await expect(spanish.getByText(/^\d+ de \d+ con fecha habían iniciado hasta 2008; \d+ sin fecha/)).toBeVisible();
  await expect(spanish.getByRole('button', { name: 'Recorrer los años' })).toBeVisible();
  expect(await atlas.accessibilityProblems()).toEqual([]);
});
