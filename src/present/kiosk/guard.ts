/** Links within the page that only move the focus. */
const isWithinPage = (link: HTMLAnchorElement) => link.getAttribute('href')?.startsWith('#') ?? true;

/**
 * Keys that print, save, open, reload, search, zoom or leave the page or show its workings, with Ctrl or Cmd, with or without Shift
 * or Option; and those alone. Ctrl+C, which copies, is let be.
 */
const WITH_CONTROL = new Set([...'psorufgdhjlieknt', '+', '-', '=', '0']);
/** The tools of developers by an element of the page: Ctrl+Shift+C, Cmd+Option+C. */
const INSPECTS = 'c';
/** With Alt: the browser's address bar, menu and history. */
const WITH_ALT = new Set(['d', 'e', 'f', 'arrowleft', 'arrowright', 'home']);
const ALONE = new Set(['F1', 'F3', 'F5', 'F6', 'F7', 'F11', 'F12', 'BrowserBack', 'BrowserForward', 'BrowserRefresh']);

/** Buttons of a mouse that go back and forward. */
const BACK_BUTTONS = new Set([3, 4]);

/**
 * Keeps the visitor within the page: links are shown instead of followed; no context menu, no zoom of the page, no dropped files, no
 * key that leaves. What the browser keeps to itself (Ctrl+W, Alt+F4) is for its own kiosk mode to hold back.
 * @param show what is done with a link that would lead away
 * @returns a function that ends it
 */
export function guard(show: (link: { address: string; name: string }) => void): () => void {
  const ending = new AbortController();
  const stop = (event: Event) => event.preventDefault();
  const listen = <Name extends keyof WindowEventMap>(name: Name, act: (event: WindowEventMap[Name]) => void) =>
    addEventListener(name, act, { capture: true, passive: false, signal: ending.signal });

  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!(link instanceof HTMLAnchorElement) || isWithinPage(link)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.type === 'click')
      show({ address: link.href, name: link.textContent.trim() || link.ariaLabel || link.href });
  };
  listen('click', follow);
  listen('auxclick', follow);
  for (const name of ['contextmenu', 'dragstart', 'dragover', 'drop'] as const) listen(name, stop);
  listen('wheel', (event) => event.ctrlKey && stop(event));
  listen('mouseup', (event) => BACK_BUTTONS.has(event.button) && stop(event));
  listen('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    const letter = key.toLowerCase();
    const isControl = ctrlKey || metaKey;
    const leaves =
      ALONE.has(key) ||
      (isControl && (WITH_CONTROL.has(letter) || (letter === INSPECTS && (shiftKey || altKey)))) ||
      (altKey && WITH_ALT.has(letter));
    if (leaves) stop(event);
  });
  // Safari zooms the page by gestures of its own.
  addEventListener('gesturestart', stop, { passive: false, signal: ending.signal });

  const viewport = document.querySelector<HTMLMetaElement>('meta[name="viewport"]');
  const before = viewport?.content ?? '';
  if (viewport) viewport.content = `${before}, maximum-scale=1, user-scalable=no`;
  document.documentElement.dataset.kiosk = '';
  return () => {
    ending.abort();
    if (viewport) viewport.content = before;
    delete document.documentElement.dataset.kiosk;
  };
}
