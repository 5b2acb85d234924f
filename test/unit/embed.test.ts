import { expect, test } from 'vitest';
import { embedded } from '../../src/app/build/embed.ts';

const PAGE = `<html lang="es"><head>
<meta name="description" content="x" />
<link rel="manifest" href="./manifest.webmanifest" />
<link rel="stylesheet" href="./assets/a.css"><script type="module" src="./assets/a.js"></script>
</head><body><noscript>x</noscript></body></html>`;

test('the framed page finds the files one folder up, and is no app of its own', () => {
  const page = embedded(PAGE);
  expect(page).toContain('<html lang="es" data-root="../" data-embed>');
  expect(page).toContain('href="../assets/a.css"');
  expect(page).toContain('src="../assets/a.js"');
  expect(page).not.toMatch(/"\.\/|manifest|description/);
});

test('a page that is not the one expected stops the build', () => {
  expect(() => embedded('<html lang="en">')).toThrow(/index\.html/);
});
