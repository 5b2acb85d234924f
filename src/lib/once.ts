type Load<Value> = () => Promise<Value>;

const asked = new Map<Load<unknown>, Promise<unknown>>();
const failed = new Set<Load<unknown>>();

/**
 * Asks once and keeps the promise, a failed one too: React's `use` calls again on every render,
 * so a loader that forgets its failures would be asked for ever. `forgetFailures` lets the next call try again.
 */
export function once<Value>(load: Load<Value>): Promise<Value> {
  const before = asked.get(load);
  // The map holds under each loader what that loader promised.
  if (before) return before as Promise<Value>;
  const promise = load();
  promise.catch(() => failed.add(load));
  asked.set(load, promise);
  return promise;
}

export function forgetFailures(): void {
  for (const load of failed) asked.delete(load);
  failed.clear();
}
