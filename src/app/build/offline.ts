import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { BUSY } from '../offline/busy.ts';
import type { Version } from '../offline/versions.ts';

/** The worker's file. No other project is likely to use the name, so that a worker left on this address by one is told apart. */
const WORKER = 'atlas-worker.js';
/** Not asked for by pages. */
const NOT_STORED = ['_headers', WORKER];

/** Every file of a build with its hash as `integrity` wants it, and a name made from both. */
export function versionOf(folder: string): Version {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !NOT_STORED.includes(path) && !path.endsWith('.map') && statSync(join(folder, path)).isFile())
    .sort();
  const files = Object.fromEntries(
    paths.map((path) => [path, `sha256-${sha256(readFileSync(join(folder, path))).digest('base64')}`]),
  );
  return { name: sha256(JSON.stringify(files)).digest('hex').slice(0, 12), files };
}

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes);

/**
 * Takes a worker away: it removes itself and what it stored, and reloads its pages from the network. A talk, its console and a kiosk
 * go on as they are, from the network too; what they miss there heals when they are idle (offline/heal.ts).
 * @param isOurs leaves what other sites on this origin have stored
 */
export function retiringWorker(isOurs: boolean): string {
  return `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', async () => {
  const ours = 'atlas ' + self.registration.scope;
  for (const key of await caches.keys()) if (${isOurs ? "key === ours || key.startsWith(ours + ' ')" : 'true'}) await caches.delete(key);
  await self.registration.unregister();
  for (const client of await self.clients.matchAll({ type: 'window' })) {
    if (${BUSY}.test(new URL(client.url).search)) continue;
    // Else the browser's own cache may hand out the old page once more.
    await fetch(client.url, { cache: 'reload' }).catch(() => {});
    client.navigate(client.url);
  }
});
`;
}

/** Writes the service worker, with the list of all that the build wrote; so it comes last. */
export function offlineWorker(isOff: boolean): Plugin {
  let outDir = 'dist';
  return {
    name: 'offline-worker',
    apply: 'build',
    configResolved: (config) => {
      outDir = config.build.outDir;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler: async () => {
        writeFileSync(join(outDir, WORKER), isOff ? retiringWorker(true) : await workerScript(versionOf(outDir)));
      },
    },
  };
}

async function workerScript(version: Version): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { __VERSION__: JSON.stringify(version) },
    build: {
      write: false,
      lib: { entry: 'src/app/offline/worker.ts', formats: ['iife'], name: 'atlasWorker', fileName: 'worker' },
    },
  });
  const [output] = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  if (output?.type !== 'chunk') throw new Error('the service worker was not built');
  return output.code;
}
