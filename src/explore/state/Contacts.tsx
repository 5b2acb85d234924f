import type { StateCode } from '../../data/codes.ts';
import { contactsIn } from '../../data/contacts.ts';
import type { Contact } from '../../data/schema.ts';
import { useContactTexts } from '../../i18n/contactTexts.ts';
import { OrganizationButton } from '../../map/OrganizationButton.tsx';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { ContactList } from '../../ui/ContactList.tsx';
import { Section } from '../PanelFrame.tsx';

/** Whom an investor can turn to in the state; where no contact was found, that is said. */
export function Contacts({ place, contacts }: { place: StateCode; contacts: readonly Contact[] }) {
  const facts = useAtlas((state) => state.facts);
  const lang = useAtlas(selectLang);
  const texts = useContactTexts();
  const { sought, others } = contactsIn(place, contacts, facts);
  return (
    <Section title={texts.title}>
      <p className="quiet small">{texts.means}</p>
      {sought.map(({ kind, contacts: found, listed }) => (
        <div key={kind} className="state-contacts">
          <h4 className="panel-subtitle">{texts.kind[kind]}</h4>
          {found.length > 0 ? (
            <ContactList contacts={found} lang={lang} texts={texts} />
          ) : (
            <p className="quiet">{texts.none}</p>
          )}
          {listed.length > 0 && (
            <>
              <p className="quiet small">{texts.listed}</p>
              <ul className="organization-list">
                {listed.map((listing) => (
                  <li key={listing.id}>
                    <OrganizationButton listing={listing} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      ))}
      {others.map((contact) => (
        <div key={contact.name} className="state-contacts">
          <h4 className="panel-subtitle">{texts.kind[contact.kind]}</h4>
          <ContactList contacts={[contact]} lang={lang} texts={texts} />
        </div>
      ))}
    </Section>
  );
}
