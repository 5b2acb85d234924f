import { isRough } from '../../data/near.ts';
import { placeId } from '../../data/places.ts';
import type { Organization } from '../../data/schema.ts';
import { usePanelTexts } from '../../i18n/panelTexts.ts';
import { OrganizationButton } from '../../map/OrganizationButton.tsx';
import { visit } from '../../state/actions.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatNumber } from '../../ui/format.ts';
import { Section } from '../PanelFrame.tsx';
import { neighboursAt } from './neighbours.ts';

const SHOWN = 6;

/** The others at the same point; beyond six, the place's own panel lists them. */
export function SamePlace({ organization }: { organization: Organization }) {
  const facts = useAtlas((state) => state.facts);
  const lang = useAtlas(selectLang);
  const panels = usePanelTexts();
  const others = neighboursAt(facts, organization);
  const place = placeId(organization);
  if (others.length === 0 || place === null) return null;
  return (
    <Section title={isRough(organization) ? panels.sameTown : panels.samePlace}>
      <ul className="organization-list">
        {others.slice(0, SHOWN).map((listing) => (
          <li key={listing.id}>
            <OrganizationButton listing={listing} />
          </li>
        ))}
      </ul>
      {others.length > SHOWN && (
        <button type="button" className="link-button more" onClick={() => visit(place)}>
          {panels.all(others.length + 1, formatNumber(others.length + 1, lang))}
        </button>
      )}
    </Section>
  );
}
