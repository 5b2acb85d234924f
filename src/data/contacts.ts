import type { ContactKind, Kind, StateCode } from './codes.ts';
import type { Contact, Listing } from './schema.ts';

/** Whom the atlas looks for in every state, and the kind of organization that may be listed where no contact was found. */
const SOUGHT = [
  { kind: 'cluster', listedAs: 'cluster' },
  { kind: 'state-government', listedAs: 'government' },
] as const satisfies readonly { kind: ContactKind; listedAs: Kind }[];

type SoughtContact = Readonly<{
  kind: (typeof SOUGHT)[number]['kind'];
  /** Empty where none was found: that is said, never filled in. */
  contacts: readonly Contact[];
  /** Where no contact was found: organizations of that kind listed in the state, closed ones left out. */
  listed: readonly Listing[];
}>;

export type StateContacts = Readonly<{ sought: readonly SoughtContact[]; others: readonly Contact[] }>;

/** Whom one can turn to in a state, as far as the facts know. */
export function contactsIn(
  state: StateCode,
  contacts: readonly Contact[],
  { listings }: Readonly<{ listings: readonly Listing[] }>,
): StateContacts {
  const here = contacts.filter(({ place }) => place === state);
  const sought = SOUGHT.map(({ kind, listedAs }) => {
    const found = here.filter((contact) => contact.kind === kind);
    const isListed = (listing: Listing) =>
      listing.state === state && listing.kind === listedAs && listing.status !== 'closed';
    return { kind, contacts: found, listed: found.length > 0 ? [] : listings.filter(isListed) };
  });
  return { sought, others: here.filter(({ kind }) => !SOUGHT.some((one) => one.kind === kind)) };
}
