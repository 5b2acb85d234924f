/** Long enough for the map to have asked for what it needs, ms. */
const START = 2000;

/** Resolves when the page stands and its device has nothing to do, so that storing files for later slows no first visit. */
export function afterStart(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no idle callback.
    const whenQuiet = () => ('requestIdleCallback' in window ? requestIdleCallback(() => resolve()) : resolve());
    const begin = () => setTimeout(whenQuiet, START);
    if (document.readyState === 'complete') begin();
    else addEventListener('load', begin, { once: true });
  });
}
