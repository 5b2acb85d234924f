import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { type Atlas, expect, MEXICO, test } from './atlas.ts';

const ALLIANCE = 'compare=MX-QUE,MX-GUA,MX-JAL,MX-AGU,MX-SLP';

const linkTo = (part: string, more = '', lang = 'en') =>
  `/?lang=${lang}&tab=compare&${ALLIANCE}&part=${part}${more}${MEXICO}`;
async function open(atlas: Atlas, part: string, more = '', lang = 'en') {
  await atlas.page.goto(linkTo(part, more, lang));
  await expect(atlas.page.locator('.syn, .mat, .tal')).toBeVisible();
  await atlas.mapIsReady();
}
const answer = (page: Page) => page.getByRole('status', { name: /^(Answer|Respuesta)$/ });
const evidence = (page: Page) => page.getByRole('complementary', { name: /^(Evidence|Evidencia)$/ });
/** The kinds of things that the workspace lays over the map. */
const laidOver = (page: Page) =>
  page.evaluate(() => {
    type Host = HTMLElement & { atlasMap?: { getStyle: () => { sources: Record<string, unknown> } } };
    const source = document.querySelector<Host>('.map-canvas')?.atlasMap?.getStyle().sources.overlay as {
      data: { features: { properties: { shape: string } }[] };
    };
    return source.data.features.map(({ properties }) => properties.shape);
  });

for (const [lang, words] of Object.entries({
  en: {
    compare: 'Compare',
    preset: /The five Alliance states/,
    synergies: 'Synergies',
    add: 'Add a skill',
    skills: ['Maintenance and repair (MRO)', 'Machining'],
    has: /Querétaro already has \d+ companies in maintenance and repair \(MRO\) and \d+ in machining\. So no partner fills a gap/,
    best: /adds the most depth: \d+ compan(y|ies) in maintenance and repair \(MRO\) and \d+ in machining/,
    whole: /The Alliance as a whole lacks (none|\d+) of the 23 skills/,
    show: /^Machining in Guanajuato: \d+ compan(y|ies)\. Show who/,
  },
  es: {
    compare: 'Comparar',
    preset: /Los cinco estados de la Alianza/,
    synergies: 'Sinergias',
    add: 'Agregar una capacidad',
    skills: ['Mantenimiento y reparación (MRO)', 'Maquinado'],
    has: /Querétaro ya tiene \d+ empresas de mantenimiento y reparación \(MRO\) y \d+ de maquinado\. Así que no hay ningún faltante/,
    best: /Quien más lo refuerza es .+: \d+ empresas? de mantenimiento y reparación \(MRO\) y \d+ de maquinado/,
    whole: /A la Alianza en conjunto (no le falta ninguna|le faltan \d+) de las 23 capacidades/,
    show: /^Maquinado en Guanajuato: \d+ empresas?\. Ver quiénes/,
  },
})) {
  test(`who best completes Querétaro in MRO and machining, what the Alliance lacks, on what evidence (${lang})`, async ({
    atlas,
    page,
  }) => {
    await atlas.open(`?lang=${lang}${MEXICO}`);
    await page.getByRole('button', { name: words.compare, exact: true }).click();
    await page.getByRole('button', { name: words.preset }).click();
    await page.getByRole('button', { name: words.synergies, exact: true }).click();
    await page.getByRole('button', { name: words.add }).click();
    for (const skill of words.skills) await page.getByRole('button', { name: skill, exact: true }).click();
    await page.keyboard.press('Escape');
    await expect(answer(page)).toHaveText(words.has);
    await expect(answer(page)).toHaveText(words.best);
    await expect(answer(page)).toHaveText(words.whole);
    await expect.poll(() => atlas.parameter('skills')).toBe('mro,machining');

    await page.getByRole('button', { name: words.show }).first().click();
    const items = evidence(page).getByRole('listitem');
    await expect(items.first().getByRole('link').first()).toHaveAttribute('href', /^https?:/);
    const name = await items.first().getByRole('button').textContent();
    await items.first().getByRole('button').click();
    await expect(page.getByRole('heading', { level: 2, name: name?.trim() ?? '' })).toBeVisible();
    await expect.poll(() => atlas.parameter('cell')).toBe('MX-GUA');
    atlas.isQuiet();
  });
}

test('the link opens the same question, answer, pair and evidence for somebody else', async ({ atlas, browser }) => {
  await open(atlas, 'synergies', '&skills=mro&pair=MX-SLP,MX-JAL&row=atlas.activity.mro&cell=MX-JAL');
  const said = await answer(atlas.page).textContent();
  expect(said).toMatch(/San Luis Potosí lacks maintenance and repair/);
  const fresh = await browser.newPage();
  await fresh.goto(atlas.page.url());
  await expect(answer(fresh)).toHaveText(said ?? '');
  await expect(fresh.getByRole('region', { name: 'San Luis Potosí and Jalisco' })).toBeVisible();
  await expect(evidence(fresh).getByRole('heading')).toHaveText('Maintenance and repair (MRO) in Jalisco');
  await fresh.close();
});

test('every number of the pair is the number of organizations that it opens', async ({ atlas, page }) => {
  await open(atlas, 'synergies', '&pair=MX-QUE,MX-JAL');
  const pair = page.getByRole('region', { name: 'Querétaro and Jalisco' });
  const buttons = pair.getByRole('button', { name: /: [1-9]\d* compan(y|ies)\. Show who/ });
  const names = await buttons.evaluateAll((all) => all.map((button) => button.getAttribute('aria-label') ?? ''));
  expect(names.length).toBeGreaterThan(20);
  for (const name of names.filter((_, i) => i % 4 === 0)) {
    await pair.getByRole('button', { name }).click();
    const count = Number(/: (\d+) compan/.exec(name)?.[1]);
    await expect(evidence(page).getByRole('list').getByRole('listitem')).toHaveCount(count);
  }
  await page.keyboard.press('Escape');
  await expect(evidence(page)).toHaveCount(0);

  // And the numbers that are taken away.
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    pair.getByRole('button', { name: 'Save as CSV: Querétaro and Jalisco' }).click(),
  ]);
  const [head = [], ...rows]: string[][] = parse(readFileSync(await download.path()), { bom: true });
  const saved = rows.flatMap((row) =>
    ['Querétaro', 'Jalisco'].flatMap((area) => {
      const count = Number(row[head.indexOf(area)]);
      return count > 0 ? [`${row[1]} in ${area}: ${count} ${count === 1 ? 'company' : 'companies'}. Show who`] : [];
    }),
  );
  expect(saved.sort()).toEqual(names.sort());
});

test('a gap in the matrix names the nearest provider, and draws the way to it', async ({ atlas, page }) => {
  await open(atlas, 'activities');
  expect(await laidOver(page)).toEqual([]);
  const gap = page.getByRole('button', { name: /^Maintenance and repair \(MRO\) in San Luis Potosí: none; nearest/ });
  const [, km, name] = /^(.*\d km) \*(\S.*)$/.exec((await gap.textContent()) ?? '') ?? [];
  await gap.click();
  await expect(evidence(page)).toContainText(`${km} in a straight line`);
  await expect(evidence(page)).toContainText(name ?? 'a name');
  await expect(evidence(page)).toContainText(/could not be measured: \d+ in Querétaro/);
  await expect.poll(() => laidOver(page)).toContain('line');
  atlas.isQuiet();
});

test('the distance is chosen by keyboard, drawn as rings and kept in the link', async ({ atlas, page }) => {
  await open(atlas, 'talent', '&pair=MX-GUA,MX-QUE');
  await expect.poll(() => laidOver(page)).toContain('ring');
  const slider = page.getByRole('slider', { name: /Distance/ });
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => atlas.parameter('km')).toBe('45');
  await page.keyboard.press('Home');
  await expect(page.getByRole('rowheader', { name: /^No school near/ })).toBeVisible();
  await page.keyboard.press('End');
  await expect(page.getByRole('rowheader', { name: /^No school near/ })).toHaveCount(0);
});

/** Presses Tab until that has the focus. */
async function tabTo(page: Page, target: Locator) {
  for (let i = 0; i < 30 && !(await target.evaluate((element) => element === document.activeElement)); i++) {
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

test('by keyboard alone: ask, open the evidence, open an organization, and back', async ({ atlas, page }) => {
  await open(atlas, 'synergies');
  await page.getByRole('combobox', { name: 'The area to complete' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const machining = page.getByRole('button', { name: 'Machining', exact: true });
  await tabTo(page, machining);
  await page.keyboard.press('Space');
  await expect.poll(() => atlas.parameter('skills')).toBe('machining');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Add a skill' })).toBeFocused();
  const first = page.getByRole('button', { name: /^Machining in Querétaro: .* Show who/ }).first();
  await tabTo(page, first);
  await page.keyboard.press('Enter');
  await expect(evidence(page).getByRole('heading')).toBeFocused();
  await tabTo(page, evidence(page).locator('.organization-button').first());
  await page.keyboard.press('Enter');
  await expect.poll(() => atlas.parameter('select')).not.toBeNull();
  await expect(page.locator('.panel-title:focus')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect.poll(() => atlas.parameter('select')).toBeNull();
  await evidence(page).getByRole('button', { name: 'Close the evidence' }).focus();
  await page.keyboard.press('Escape');
  await expect(evidence(page)).toHaveCount(0);
  await expect(first).toBeFocused();
});

const SCREENS = {
  synergies: '&skills=mro,machining&row=atlas.activity.mro&cell=MX-AGU',
  activities: '&row=atlas.activity.machining&cell=MX-QUE',
  talent: '&km=15&row=atlas.activity.design&cell=MX-QUE',
};
test('axe finds nothing serious in synergies, activities and talent, nor in their evidence', async ({
  atlas,
  page,
}) => {
  await open(atlas, 'synergies', '', 'es');
  for (const [part, more] of Object.entries(SCREENS)) {
    await atlas.follow(linkTo(part, '', 'es'));
    await expect(page.locator('.syn, .mat, .tal')).toBeVisible();
    await expect(evidence(page)).toHaveCount(0);
    await atlas.isAccessible(part);
    await atlas.follow(linkTo(part, more));
    await expect(evidence(page).getByRole('link').first()).toBeVisible();
    await atlas.isAccessible(`${part} with its evidence`);
  }
  atlas.isQuiet();
});

test.describe('phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  for (const [part, more] of Object.entries(SCREENS)) {
    test(`${part} fits, and what is open can be read and closed`, async ({ atlas, page }) => {
      await open(atlas, part, more, 'es');
      await expect(page.locator('.sheet')).toHaveAttribute('data-height', 'full');
      expect(await atlas.cutOff()).toBe(0);
      expect(await atlas.accessibilityProblems()).toEqual([]);
      await evidence(page).getByRole('button', { name: 'Cerrar la evidencia' }).tap();
      await expect(evidence(page)).toHaveCount(0);
    });
  }
});
