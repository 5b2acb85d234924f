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
