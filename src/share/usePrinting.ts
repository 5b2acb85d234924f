import { useSyncExternalStore } from 'react';
import { isPrinting, watchPrinting } from './printing.ts';

/** True from the moment the browser prepares to print until it is done; what prints only then costs nothing on screen. */
export const usePrinting = (): boolean => useSyncExternalStore(watchPrinting, isPrinting);
