import { use } from 'react';
import type { StateCode } from '../../data/codes.ts';
import { contactsIn } from '../../data/contacts.ts';
import { loadContacts } from '../../data/load.ts';
import { useContactTexts } from '../../i18n/contactTexts.ts';
import { once } from '../../lib/once.ts';
import { OrganizationButton } from '../../map/OrganizationButton.tsx';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { ContactGroups } from '../../ui/ContactGroups.tsx';

/** Whom to turn to about a location: the institutions of its state; null: an own location in no state known. */
export function SiteContacts({ state, onPaper = false }: { state: StateCode | null; onPaper?: boolean }) {
  const facts = useAtlas(({ facts }) => facts);
  const lang = useAtlas(selectLang);
  const texts = useContactTexts();
  const contacts = use(once(loadContacts));
  if (state === null) return <p className="contact-none">{texts.none}</p>;
  return (
    <ContactGroups
      groups={contactsIn(state, contacts, facts)}
      lang={lang}
      texts={texts}
      organization={(listing) => (onPaper ? listing.name : <OrganizationButton listing={listing} />)}
    />
  );
}
