import { whenIdle } from '../../state/idle.ts';

const HEALED = 'atlas-healed';

/** What a page is healed with; tests bring their own. */
export type Means = Readonly<{ storage: () => Storage; isReachable: () => Promise<boolean>; reload: () => void }>;

/**
 * A part of the app that the server no longer has (a newer version took its place) is had by one reload: once for each build, so that
 * a file missing for good cannot reload for ever, and only where the page can be had again, from the server or the device.
 * @param build tells this build from others
 */
export async function heal(build: string, { storage, isReachable, reload }: Means): Promise<void> {
  try {
    if (storage().getItem(HEALED) === build || !(await isReachable())) return;
    storage().setItem(HEALED, build);
  } catch {
    // Without storage nothing could end a row of reloads; whoever asked for the part says that it is missing.
    return;
  }
  whenIdle(reload);
}

const MEANS: Means = {
  storage: () => sessionStorage,
  isReachable: () =>
    fetch(import.meta.env.BASE_URL, { cache: 'no-store' }).then(
      ({ ok }) => ok,
      () => false,
    ),
  reload: () => location.reload(),
};

/** Listens for parts that could not be loaded, all through Vite's own event. */
export function healMissingParts(build: string): void {
  addEventListener('vite:preloadError', () => void heal(build, MEANS));
}
