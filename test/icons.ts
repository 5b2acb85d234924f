/**
 * `npx tsx test/icons.ts`: draws public/icons/*.png from public/icon.svg, for installing the atlas as an app. Run again when the sign changes.
 * A maskable icon may be cut to any shape: its sign keeps inside the middle four fifths, on ground that reaches the edges.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from './e2e/browser.ts';

const ICONS = [
  { name: '192', size: 192, isWhole: false },
  { name: '512', size: 512, isWhole: false },
  { name: 'maskable-512', size: 512, isWhole: true },
  { name: 'apple-180', size: 180, isWhole: true },
];
/** The share of a whole icon that the sign is drawn in; its rose takes 0.78 of that, and so stays in the safe 0.8. */
const SIGN = 0.86;

const svg = readFileSync('public/icon.svg', 'utf8');
const ground = /<rect[^>]*fill="(#\w+)"/.exec(svg)?.[1];
if (!ground) throw new Error('public/icon.svg has no ground');

mkdirSync('public/icons', { recursive: true });
const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: BROWSER_FLAGS });
const page = await browser.newPage();
for (const { name, size, isWhole } of ICONS) {
  const side = isWhole ? size * SIGN : size;
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0;height:100vh;display:grid;place-items:center;background:${isWhole ? ground : 'transparent'}">
      ${svg.replace('<svg', `<svg width="${side}" height="${side}"`)}`,
  );
  await page.screenshot({ path: `public/icons/${name}.png`, omitBackground: true });
}
await browser.close();
