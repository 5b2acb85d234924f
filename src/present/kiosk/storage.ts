/** What a browser kept before a visitor came. */
type Kept = Readonly<{ local: Entries; session: Entries }>;
type Entries = Readonly<Record<string, string>>;

/** While a visitor is there: so that a kiosk whose power fails in the middle of a visit still knows what was there before. */
const BEFORE = 'atlas-kiosk-before';

const entriesOf = (storage: Storage): Entries =>
  Object.fromEntries(Object.entries(storage).filter(([key]) => key !== BEFORE));

/** Remembers what is stored as a visitor comes. A browser that keeps nothing has nothing to give back. */
export function rememberStorage(): void {
  try {
    if (localStorage.getItem(BEFORE) !== null) return;
    const kept: Kept = { local: entriesOf(localStorage), session: entriesOf(sessionStorage) };
    localStorage.setItem(BEFORE, JSON.stringify(kept));
  } catch {
    // Full or forbidden.
  }
}

/** Takes away what the visitor stored and brings back what was changed; what an operator had stored before stays. */
export function restoreStorage(): void {
  try {
    const text = localStorage.getItem(BEFORE);
    if (text === null) return;
    const kept = JSON.parse(text) as Kept;
    restore(localStorage, kept.local);
    restore(sessionStorage, kept.session);
    localStorage.removeItem(BEFORE);
  } catch {
    // Full or forbidden.
  }
}

function restore(storage: Storage, before: Entries): void {
  for (const key of Object.keys(entriesOf(storage))) if (!(key in before)) storage.removeItem(key);
  for (const [key, value] of Object.entries(before)) storage.setItem(key, value);
}
