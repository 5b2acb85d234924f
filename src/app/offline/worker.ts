import { BUSY } from './busy.ts';
import type { WorkerScope } from './scope.ts';
import { type Version, Versions } from './versions.ts';

/** Put in by the build, see vite/offline.ts. */
declare const __VERSION__: Version;
// Named once, since the build writes the whole list wherever the name stands.
const VERSION = __VERSION__;

const scope = self as unknown as WorkerScope;
const versions = new Versions(scope.caches, scope.registration.scope, (...request) => fetch(...request));

/** What a page says to the version that waits when its visitor accepts it. */
const TAKE_OVER = 'take over';
/** A page that is opened once more, what stands behind its "#" included (a `Refresh` header would take that for a jump within the page). */
const AGAIN = '<!doctype html><meta name="color-scheme" content="light dark"><script>location.reload()</script>';

// A version whose files cannot all be stored never takes over: the install fails, the browser tries again on the next visit.
scope.addEventListener('install', (event) => event.waitUntil(versions.store(VERSION)));

scope.addEventListener('activate', (event) => event.waitUntil(takeOver()));

const openPages = async () =>
  (await scope.clients.matchAll({ type: 'window', includeUncontrolled: true })).map(({ id }) => id);

async function takeOver(): Promise<void> {
  const isFirst = await versions.takeOver(VERSION.name, await openPages());
  // The first visit's page needs no reload to go on without a network.
  if (isFirst) await scope.clients.claim();
}

scope.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(scope.skipWaiting());
});

scope.addEventListener('fetch', (event) => {
  const { request, clientId } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope.registration.scope)) return;
  if (request.mode !== 'navigate') return event.respondWith(sendFile(request, clientId));
  event.respondWith(openPage(request));
  event.waitUntil(openPages().then((open) => versions.release(VERSION.name, open)));
});

async function sendFile(request: Request, page: string): Promise<Response> {
  return (await versions.answer(request.url, page, VERSION.name)) ?? fetch(request);
}

/**
 * A page that is opened, or reloaded by its visitor, while a newer version waits gets the newer one, unless other pages are open.
 * So even a version whose pages are too broken to offer their successor goes with the first reload.
 */
async function openPage(request: Request): Promise<Response> {
  const { waiting } = scope.registration;
  if (waiting && isIdlePage(request.url) && (await scope.clients.matchAll({ type: 'window' })).length <= 1) {
    waiting.postMessage(TAKE_OVER);
    return new Response(AGAIN, { headers: { 'Content-Type': 'text/html' } });
  }
  return sendFile(request, '');
}

/** The atlas itself, not one of its files, and not in the midst of something. */
function isIdlePage(address: string): boolean {
  const { origin, pathname, search } = new URL(address);
  return `${origin}${pathname}`.replace(/index\.html$/, '') === scope.registration.scope && !BUSY.test(search);
}
