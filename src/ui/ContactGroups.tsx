import type { ReactNode } from 'react';
import type { ContactKind } from '../data/codes.ts';
import type { StateContacts } from '../data/contacts.ts';
import type { Lang } from '../data/lang.ts';
import type { Listing } from '../data/schema.ts';
import { ContactList } from './ContactList.tsx';

type Texts = Readonly<{
  kind: Readonly<Record<ContactKind, string>>;
  none: string;
  listed: string;
  noDate: string;
  asOf: (date: string) => string;
  source: string;
}>;
type Props = {
  groups: StateContacts;
  lang: Lang;
  texts: Texts;
  /** How an organization that stands in for a contact is shown. */
  organization: (listing: Listing) => ReactNode;
};

/** Whom an investor can turn to in a state; where no contact was found, that is said. */
export function ContactGroups({ groups: { sought, others }, lang, texts, organization }: Props) {
  return (
    <div className="contact-groups">
      {sought.map(({ kind, contacts, listed }) => (
        <div key={kind} className="contact-group">
          <h4 className="contact-kind">{texts.kind[kind]}</h4>
          {contacts.length > 0 ? (
            <ContactList contacts={contacts} lang={lang} texts={texts} />
          ) : (
            <p className="contact-none">{texts.none}</p>
          )}
          {listed.length > 0 && (
            <>
              <p className="contact-none">{texts.listed}</p>
              <ul className="contact-listed">
                {listed.map((listing) => (
                  <li key={listing.id}>{organization(listing)}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      ))}
      {others.map((contact) => (
        <div key={contact.name} className="contact-group">
          <h4 className="contact-kind">{texts.kind[contact.kind]}</h4>
          <ContactList contacts={[contact]} lang={lang} texts={texts} />
        </div>
      ))}
    </div>
  );
}
