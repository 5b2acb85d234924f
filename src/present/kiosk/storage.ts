/** What a browser kept before a visitor came. */
type Kept = Readonly<{ local: Entries; session: Entries }>;
type Entries = Readonly<Record<string, string>>;

/** While a visitor is there: so that a kiosk whose power fails in the middle of a visit still knows what was there before. */
const BEFORE = 'atlas-kiosk-before';

const entriesOf = (storage: Storage): Entries =>
  Object.fromEntries(Object.entries(storage).filter(([key]) => key !== BEFORE));

/** The same in memory: a storage that is more than half full has no room for a copy of itself. */
let inMemory: Kept | null = null;

/** Remembers what is stored as a visitor comes. A browser that keeps nothing has nothing to give back. */
export function rememberStorage(): void {
  try {
    if (inMemory !== null || localStorage.getItem(BEFORE) !== null) return;
    inMemory = { local: entriesOf(localStorage), session: entriesOf(sessionStorage) };
    localStorage.setItem(BEFORE, JSON.stringify(inMemory));
  } catch {
    // Full or forbidden.
  }
}

/** Takes away what the visitor stored and brings back what was changed; what an operator had stored before stays. */
export function restoreStorage(): void {
  try {
    const kept = inMemory ?? (JSON.parse(localStorage.getItem(BEFORE) ?? 'null') as Kept | null);
    if (kept === null) return;
    restore(localStorage, kept.local);
    restore(sessionStorage, kept.session);
    localStorage.removeItem(BEFORE);
    inMemory = null;
  } catch {
    // Full or forbidden.
  }
}

function restore(storage: Storage, before: Entries): void {
  for (const key of Object.keys(entriesOf(storage))) if (!(key in before)) storage.removeItem(key);
  for (const [key, value] of Object.entries(before)) storage.setItem(key, value);
}
