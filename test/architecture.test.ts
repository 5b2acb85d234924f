import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/** Lower layers first; siblings in one layer never meet, `app` composes them. */
const LAYERS = [
  ['lib'],
  ['data'],
  ['state', 'ui'],
  ['i18n'],
  ['map'],
  ['share'],
  ['explore', 'compare', 'sites', 'present'],
  ['app'],
];
const rank = (folder: string) => LAYERS.findIndex((layer) => layer.includes(folder));
const folderOf = (file: string) => file.split('/')[0] as string;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file));
const textOf = (file: string) => readFileSync(join('src', file), 'utf8');

test('every folder has its layer', () => {
  expect(files.map(folderOf).filter((folder) => rank(folder) < 0)).toEqual([]);
});

test('imports point down, never up or sideways', () => {
  const wrong = files.flatMap((file) =>
    [...textOf(file).matchAll(/(?:from|import)[\s(]*'(\.[^']+)'/g)]
      .map(([, path]) => folderOf(relative('src', join('src', dirname(file), path as string)).replaceAll('\\', '/')))
      .filter((to) => to !== folderOf(file) && !(rank(to) >= 0 && rank(to) < rank(folderOf(file))))
      .map((to) => `${file} → ${to}`),
  );
  expect(wrong).toEqual([]);
});

test('only MapView runs MapLibre', () => {
  const users = files.filter((file) => /import (?!type)[^;]*from 'maplibre-gl'/.test(textOf(file)));
  expect(users).toEqual(['map/MapView.tsx']);
});

test('the one validator that reaches the browser comes with the first imported story', () => {
  const schemas = ['data/schema.ts', 'data/storySchema.ts'];
  const users = files.filter(
    (file) =>
      !schemas.includes(file) &&
      /import (?!type)[^;]*from '([./a-zA-Z]*[sS]chema\.ts|zod(\/mini)?)'/.test(textOf(file)),
  );
  expect(users).toEqual(['present/own/readStory.ts']);
  const atOnce = files.filter((file) => /import (?!type)[^;(]*from '[./a-zA-Z]*readStory\.ts'/.test(textOf(file)));
  expect(atOnce).toEqual([]);
});

test('facts are never written as markup', () => {
  expect(
    files.filter((file) =>
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySet|eval\(|new Function/.test(textOf(file)),
    ),
  ).toEqual([]);
});

/** What a file imports: at once, and later as a part of its own; types are gone by then. */
const imports = new Map(
  files.map((file) => {
    const text = textOf(file).replace(/import type [^;]*;/g, '');
    const found = [...text.matchAll(/(?:from|import)\s*(\(?)\s*'(\.[^']+)'/g)].map(([, later, path]) => ({
      isLater: later !== '',
      path: join(dirname(file), path as string).replaceAll('\\', '/'),
    }));
    return [file, found] as const;
  }),
);

/** A file and all that comes with it at once. */
function withImports(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const { isLater, path } of imports.get(file) ?? []) if (!isLater) withImports(path, found);
  return found;
}

test('a part brings the styles of all that it shows, whatever was shown before it', () => {
  const sheetsOf = new Map<string, string[]>();
  for (const sheet of readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.css$/.test(file))) {
    const rules = textOf(sheet).replace(/\/\*[\s\S]*?\*\//g, '');
    for (const name of new Set([...rules.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name]) => name as string))) {
      sheetsOf.set(name, [...(sheetsOf.get(name) ?? []), sheet.replaceAll('\\', '/')]);
    }
  }
  const wrong = new Set<string>();
  const seen = new Set<string>();
  const show = (part: string, before: ReadonlySet<string>) => {
    const own = withImports(part);
    const here = new Set([...before, ...own]);
    const state = [part, ...here].filter((file) => file === part || file.endsWith('.css')).join();
    if (seen.has(state)) return;
    seen.add(state);
    for (const file of own) {
      if (before.has(file) || !file.endsWith('.tsx')) continue;
      for (const [, names] of textOf(file).matchAll(/className=(\{[^}]*\}|"[^"]*")/g)) {
        for (const [name] of (names as string).matchAll(/[\w-]+/g)) {
          const sheets = sheetsOf.get(name);
          if (sheets?.every((sheet) => !here.has(sheet)))
            wrong.add(`${part}: ${file} shows .${name} without ${sheets}`);
        }
      }
    }
    for (const file of own) for (const { isLater, path } of imports.get(file) ?? []) if (isLater) show(path, here);
  };
  show('app/main.tsx', new Set());
  expect(seen.size).toBeGreaterThan(20);
  expect([...wrong]).toEqual([]);
});
