import type { StateCode } from './codes.ts';
import type { Milestone, Organization } from './schema.ts';

/** Something that became different in a state. `held` is an event that took place. */
export type Change =
  | Readonly<{ what: 'opened' | 'announced' | 'closed' | 'held'; date: string; organization: Organization }>
  | Readonly<{ what: 'milestone'; date: string; milestone: Milestone }>;

export const CHANGE_MONTHS = 24;

/**
 * What changed in the state in the months before a day, newest first.
 * A date that is known to the year or month counts when any of its days does.
 * @param until the clock: the day of the edition, YYYY-MM-DD
 */
export function changesIn(
  state: StateCode,
  organizations: Iterable<Organization>,
  milestones: readonly Milestone[],
  until: string,
): readonly Change[] {
  const from = monthsBefore(until, CHANGE_MONTHS);
  const isRecent = ({ date }: Change) => date <= until && `${date}-99-99`.slice(0, 10) >= from;
  const changes: Change[] = milestones
    .filter(({ place }) => place === state)
    .map((milestone) => ({ what: 'milestone', date: milestone.date, milestone }));
  for (const organization of organizations) {
    if (organization.state === state) changes.push(...changesOf(organization));
  }
  return changes.filter(isRecent).sort((a, b) => compare(b.date, a.date) || compare(nameOf(a), nameOf(b)));
}

/** An organization can have opened and closed; the date of an announcement or closure is that of its evidence. */
function changesOf(organization: Organization): readonly Change[] {
  const { kind, status, since, status_as_of: seen } = organization;
  const changes: Change[] = [];
  if (kind === 'event') {
    if (since !== null && status === 'closed') changes.push({ what: 'held', date: since, organization });
    return changes;
  }
  if (since !== null && status !== 'announced') changes.push({ what: 'opened', date: since, organization });
  if (seen !== null && (status === 'announced' || status === 'closed')) {
    changes.push({ what: status, date: seen, organization });
  }
  return changes;
}

/** The same day so many months earlier, as text; a day that month lacks is as good, since days are only compared. */
function monthsBefore(day: string, months: number): string {
  const total = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
  const month = String((total % 12) + 1).padStart(2, '0');
  return `${Math.floor(total / 12)}-${month}${day.slice(7)}`;
}

const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
const nameOf = (change: Change) => (change.what === 'milestone' ? change.milestone.title_en : change.organization.id);
