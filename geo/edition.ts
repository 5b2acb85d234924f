import { createHash } from 'node:crypto';
import type { Organization } from '../src/data/schema.ts';

/** A partial date padded to its first day: 2026-03 → 2026-03-01. Padded dates compare as text. */
export function firstDay(partialDate: string): string {
  return `${partialDate}-01-01`.slice(0, 10);
}

/** Date of the edition: the newest status_as_of, padded to its first day; `null` where no record has one. */
export function editionDate(organizations: readonly Readonly<Partial<Organization>>[]): string | null {
  const days = organizations.flatMap(({ status_as_of: day }) =>
    day === null || day === undefined ? [] : [firstDay(day)],
  );
  return days.toSorted().at(-1) ?? null;
}

/** First 8 hex digits of the SHA-256 of the value's compact JSON text in UTF-8. */
function shortHash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 8);
}

/** `YYYY-MM-DD+xxxxxxxx`: the date and the short hash of the organizations exactly as they are published. */
export function editionOf(date: string, published: readonly Organization[]): string {
  return `${date}+${shortHash(published)}`;
}

/**
 * Hash of what is known of one organization. Empty values do not count,
 * so that a column added to the schema does not make every record look changed.
 */
export function recordHash(organization: Organization): string {
  const known = Object.entries(organization).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return shortHash(Object.fromEntries(known));
}
