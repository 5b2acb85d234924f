import { loadRecords } from '../data/load.ts';
import type { Organization } from '../data/schema.ts';

let records: ReadonlyMap<string, Organization> | null = null;

/** The full records, if they have been asked for: when the browser prepares to print it is too late to ask. */
export const recordsAtHand = () => records;

/** Prints with the number of each record's sources; without it where the records cannot be loaded. */
export async function printPage(): Promise<void> {
  records ??= await loadRecords().catch(() => null);
  print();
}
