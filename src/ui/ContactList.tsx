import type { Lang } from '../data/lang.ts';
import type { Contact } from '../data/schema.ts';
import { formatDate } from './format.ts';
import { SourceLink } from './SourceLink.tsx';
import { sourceName } from './sourceName.ts';
import './contactList.css';

type Texts = Readonly<{ noDate: string; asOf: (date: string) => string; source: string }>;
type Props = { contacts: readonly Contact[]; lang: Lang; texts: Texts };

/** Institutions with every way to reach them that the facts know, each with its source and its date. */
export function ContactList({ contacts, lang, texts }: Props) {
  return (
    <ul className="contact-list">
      {contacts.map((contact) => (
        <li key={contact.name} className="contact">
          <strong className="contact-name">{contact.name}</strong>
          <span className="contact-role">{contact[`role_${lang}`]}</span>
          <Ways contact={contact} />
          <span className="contact-origin">
            {texts.source}: <SourceLink source={contact.source_url} short /> ·{' '}
            {contact.as_of === null ? texts.noDate : texts.asOf(formatDate(contact.as_of, lang))}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Ways({ contact: { website, phone, email, address } }: { contact: Contact }) {
  const site = website === null ? null : sourceName(website);
  return (
    <>
      {site?.href && (
        <a className="contact-way" href={site.href} target="_blank" rel="noopener noreferrer">
          {`${site.host}${new URL(site.href).pathname.replace(/\/$/, '')}`}
        </a>
      )}
      {phone !== null && (
        <a className="contact-way" href={`tel:${phone.replaceAll(' ', '')}`}>
          {phone}
        </a>
      )}
      {email !== null && (
        <a className="contact-way" href={`mailto:${email}`}>
          {email}
        </a>
      )}
      {address !== null && <span className="contact-way">{address}</span>}
    </>
  );
}
