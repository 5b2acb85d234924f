import { whenIdle } from '../../state/idle.ts';

/** The worker's file, which vite/offline.ts writes; and what it understands. */
const WORKER = 'atlas-worker.js';
const TAKE_OVER = 'take over';
/** A page that stays open for days (a kiosk) asks for a newer version so often, ms. */
const HOUR = 3_600_000;

/**
 * Lets the service worker store this version, and watches for a newer one. Without https or localhost there is none: the atlas works on,
 * online only.
 * @param offer called as soon as a newer version is stored whole; what it is given switches this page over
 */
export async function watchVersions(offer: (change: () => void) => void): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  const registration = await serviceWorker
    .register(`${import.meta.env.BASE_URL}${WORKER}`, { updateViaCache: 'none' })
    .catch(() => undefined);
  if (!registration) return;

  const change = () => {
    // Another page may have accepted it already; then there is only this one to begin anew.
    if (!registration.waiting) return location.reload();
    // Meanwhile a visitor may have touched a kiosk, or a talk have begun.
    serviceWorker.addEventListener('controllerchange', () => whenIdle(() => location.reload()), { once: true });
    registration.waiting.postMessage(TAKE_OVER);
  };
  const look = () => {
    if (registration.waiting && serviceWorker.controller) offer(change);
  };
  look();
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', look);
  });
  // Without a network there is nothing newer to be had.
  setInterval(() => registration.update().catch(() => {}), HOUR);
}
