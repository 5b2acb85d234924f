import { flushSync } from 'react-dom';
import { loadRecords } from '../data/load.ts';
import type { Organization } from '../data/schema.ts';
import { selectIsKiosk, selectTheme } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';

let records: ReadonlyMap<string, Organization> | null = null;

/** The full records, if they have been asked for: when the browser prepares to print it is too late to ask. */
export const recordsAtHand = () => records;

/** Prints with the number of each record's sources; without it where the records cannot be loaded. Never on a stand. */
export async function printPage(): Promise<void> {
  if (selectIsKiosk(useAtlas.getState())) return;
  records ??= await loadRecords().catch(() => null);
  print();
}

let printing = false;
const listeners = new Set<() => void>();

export const isPrinting = () => printing;

/** Calls back when printing begins and ends. @returns a function that ends it */
export function watchPrinting(changed: () => void): () => void {
  if (listeners.size === 0) {
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    addEventListener('keydown', printWithSources);
  }
  listeners.add(changed);
  return () => {
    listeners.delete(changed);
    if (listeners.size > 0) return;
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
    removeEventListener('keydown', printWithSources);
  };
}

function begin() {
  // Paper is white, whatever the screen.
  document.documentElement.dataset.theme = 'light';
  printing = true;
  // The page is taken as it is when the event returns, so the change cannot wait.
  flushSync(tell);
}

function end() {
  document.documentElement.dataset.theme = selectTheme(useAtlas.getState());
  printing = false;
  tell();
}

function tell() {
  for (const changed of listeners) changed();
}

/** Ctrl+P and ⌘P wait for the records; the browser's own menu prints without the number of sources. */
function printWithSources(event: KeyboardEvent) {
  const isShortcut =
    event.key.toLowerCase() === 'p' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
  if (!isShortcut || recordsAtHand() !== null) return;
  event.preventDefault();
  void printPage();
}
