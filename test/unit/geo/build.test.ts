import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { organization, tinyFacts } from './tinyFacts.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'facts-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function build(files = tinyFacts()) {
  for (const [path, text] of files) put(path, text);
  return spawnSync(process.execPath, ['--import', 'tsx', 'geo/build.ts', root], { encoding: 'utf8' });
}

function published(): ReadonlyMap<string, string> {
  const folder = join(root, 'public/data');
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const paths = files.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.toSorted().map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}

test('it writes the same bytes twice and says in one line what it wrote', () => {
  const first = build();
  expect(first).toMatchObject({ status: 0, stderr: '' });
  expect(first.stdout).toMatch(
    /^facts 2026-05-20\+[0-9a-f]{8}: 3 organizations, 3 figures, 1 milestones → public\/data\n$/,
  );
  const before = published();
  expect(before.size).toBe(19);
  expect(build().status).toBe(0);
  expect([...published()]).toEqual([...before]);
});

test('with a problem it prints it, exits with 1 and writes nothing', () => {
  const { status, stdout, stderr } = build(
    tinyFacts({ organizations: [organization({ kind: 'compny', since: '2027' })] }),
  );
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr.split('\n')).toEqual([
    'geo/facts/organizations.csv:2 kind: "compny" is not a known code; did you mean "company"?',
    expect.stringContaining('geo/facts/organizations.csv:2 since: "2027" is later'),
    '2 problems in the facts; nothing written',
    '',
  ]);
  expect(existsSync(join(root, 'public'))).toBe(false);
});

test('a problem leaves what was published before as it was', () => {
  build();
  const before = published();
  expect(build(tinyFacts({ organizations: [organization({ kind: 'compny' })] })).status).toBe(1);
  expect([...published()]).toEqual([...before]);
});

test('it removes what it no longer writes and keeps earlier editions', () => {
  put('public/data/old.json', '{}');
  put('public/data/base/old.json', '{}');
  put('public/data/editions/2025-01-01+00000000.json', '{}');
  build();
  const files = [...published().keys()];
  expect(files).not.toContain('old.json');
  expect(files).not.toContain('base/old.json');
  expect(files).toContain('editions/2025-01-01+00000000.json');
  expect(JSON.parse(published().get('editions/index.json') ?? '')).toMatchObject({
    editions: ['2025-01-01+00000000', expect.any(String)],
  });
});
