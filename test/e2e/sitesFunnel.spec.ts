import { expect, test } from './atlas.ts';

const NEEDS = 'criteria=airport:max25,activity.engines_mro.60:min5,school:max40';
const PRESET =
  'criteria=airport:max25:score,activity.engines_mro.60:min5:score,school:max40:score,figure.industrial-rent.usd-m2-month:score:less';
const OWN = 'pins=1,20.55,-100.25,Lote+7&weights=airport:100,school:70&shortlist=own:1';

test('must-haves are reordered by keyboard, and the same candidates remain', async ({ atlas, page }) => {
  await page.goto(`/?lang=en&tab=sites&${NEEDS}`);
  const gauge = page.getByRole('status', { name: 'How the search stands' });
  await expect(gauge).toContainText('15 remain');
  const names = page.locator('.sites-step-name');
  await expect(names.first()).toHaveText('Nearest airport');
  await page.getByRole('button', { name: 'Move “Nearest airport”', exact: true }).focus();
  await page.keyboard.press('Space');
  // Said after "lifted", once the places have been measured: an earlier key moves nothing.
  await expect(page.getByText('“Nearest airport” is at place 1 of 3.')).toBeAttached();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText('“Nearest airport” is at place 2 of 3.')).toBeAttached();
  await page.keyboard.press('Space');
  await expect(names.nth(1)).toHaveText('Nearest airport');
  await expect(page.getByRole('button', { name: 'Move “Nearest airport”', exact: true })).toBeFocused();
  await expect(gauge).toContainText('15 remain');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(names.first()).toHaveText('Nearest airport');
  atlas.isQuiet();
});

test('a click on the map becomes a location of one’s own, which only the part behind “#” knows', async ({
  atlas,
  page,
}) => {
  await page.goto('/?lang=en&tab=sites#map=8/20.6/-100.4');
  await atlas.mapIsReady();
  await page.getByRole('button', { name: 'Add a location' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Plot 7');
  await page.getByRole('button', { name: 'Or click on the map' }).click();
  const { x, y } = await atlas.project(-100.4, 20.6);
  await page.locator('.map-canvas canvas').click({ position: { x, y } });
  await expect(page.getByRole('textbox', { name: 'Coordinates' })).toHaveValue(/^20\.6\d*, -100\.[34]\d*$/);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('status', { name: 'How the search stands' })).toContainText('186 candidates');
  await expect.poll(() => new URL(page.url()).hash).toContain('Plot+7');
  expect(new URL(page.url()).search).not.toContain('Plot');
  atlas.isQuiet();
});

test('the same link gives the same ranking and the same shares', async ({ page }) => {
  const read = async () => {
    await page.goto('about:blank');
    await page.goto(`/?lang=en&tab=sites&step=ranking&${PRESET}#${OWN}`);
    await expect(page.locator('.sites-share')).toHaveText(/stays first in/);
    await expect(page.getByRole('spinbutton', { name: 'Weight of “Nearest airport” (0–100)' })).toHaveValue('100');
    return page.locator('.sites-ranks').textContent();
  };
  const first = await read();
  expect(first).toContain('Lote 7');
  expect(await read()).toBe(first);
});

test('a link with criteria that mean nothing drops them and says so', async ({ page }) => {
  await page.goto(`/?lang=en&tab=sites&criteria=volcano:max5,figure.industrial-rent.pesos:max5,airport:max25`);
  await expect(page.getByText(/criteria=volcano:max5/)).toBeVisible();
  await expect(page.getByText(/figure\.industrial-rent\.pesos/)).toBeVisible();
  await expect(page.locator('.sites-step')).toHaveCount(1);
});
