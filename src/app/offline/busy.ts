/** Addresses of pages in whose midst no version may change: a talk, its console, a kiosk. */
export const BUSY = /[?&](stage|console|kiosk)=1/;
