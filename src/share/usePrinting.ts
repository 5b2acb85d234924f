import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { selectTheme } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';
import { printPage, recordsAtHand } from './printing.ts';

/** True from the moment the browser prepares to print until it is done; what prints only then costs nothing on screen. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => {
      // Paper is white, whatever the screen.
      document.documentElement.dataset.theme = 'light';
      // The page is taken as it is when the event returns, so the change cannot wait.
      flushSync(() => setPrinting(true));
    };
    const after = () => {
      document.documentElement.dataset.theme = selectTheme(useAtlas.getState());
      setPrinting(false);
    };
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    addEventListener('keydown', printWithSources);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
      removeEventListener('keydown', printWithSources);
    };
  }, []);
  return isPrinting;
}

/** Ctrl+P and ⌘P wait for the records; the browser's own menu prints without the number of sources. */
function printWithSources(event: KeyboardEvent) {
  const isShortcut =
    event.key.toLowerCase() === 'p' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
  if (!isShortcut || recordsAtHand() !== null) return;
  event.preventDefault();
  void printPage();
}
