import type { StateCode } from '../../data/codes.ts';
import { contactsIn } from '../../data/contacts.ts';
import type { Contact } from '../../data/schema.ts';
import { useContactTexts } from '../../i18n/contactTexts.ts';
import { OrganizationButton } from '../../map/OrganizationButton.tsx';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { ContactGroups } from '../../ui/ContactGroups.tsx';
import { Section } from '../PanelFrame.tsx';

/** Whom an investor can turn to in the state. */
export function Contacts({ place, contacts }: { place: StateCode; contacts: readonly Contact[] }) {
  const facts = useAtlas((state) => state.facts);
  const lang = useAtlas(selectLang);
  const texts = useContactTexts();
  return (
    <Section title={texts.title}>
      <p className="quiet small">{texts.means}</p>
      <ContactGroups
        groups={contactsIn(place, contacts, facts)}
        lang={lang}
        texts={texts}
        organization={(listing) => <OrganizationButton listing={listing} />}
      />
    </Section>
  );
}
