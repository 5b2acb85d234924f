import { isRough, type Near } from '../../data/near.ts';
import type { Organization } from '../../data/schema.ts';
import { usePanelTexts } from '../../i18n/panelTexts.ts';
import { OrganizationButton } from '../../map/OrganizationButton.tsx';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatKm } from '../../ui/format.ts';
import { Section } from '../PanelFrame.tsx';
import { neighboursOf } from './neighbours.ts';

/** Nearest airport, university and park, and the nearest five, by great-circle distance. */
export function Nearby({ organization }: { organization: Organization }) {
  const facts = useAtlas((state) => state.facts);
  const lang = useAtlas(selectLang);
  const panels = usePanelTexts();
  const { lat, lon, precision } = organization;
  if (lat === null || lon === null) return null;
  const { byKind, others } = neighboursOf(facts, { ...organization, lat, lon });
  const distance = ({ km, listing }: Near) =>
    km === 0 ? panels.samePoint : `${isRough(organization) || isRough(listing) ? '≈ ' : ''}${formatKm(km, lang)}`;
  const isAnyRough = [...byKind.map(({ neighbour }) => neighbour), ...others].some(
    ({ km, listing }) => km > 0 && (isRough(organization) || isRough(listing)),
  );
  return (
    <Section title={panels.near}>
      <ul className="organization-list">
        {byKind.map(({ kind, neighbour }) => (
          <li key={kind}>
            <OrganizationButton listing={neighbour.listing} label={panels.nearest[kind]} meta={distance(neighbour)} />
          </li>
        ))}
      </ul>
      <h4 className="panel-subtitle">{panels.nearestOthers}</h4>
      <ul className="organization-list">
        {others.map((neighbour) => (
          <li key={neighbour.listing.id}>
            <OrganizationButton listing={neighbour.listing} meta={distance(neighbour)} />
          </li>
        ))}
      </ul>
      <p className="quiet small">
        {panels.straightLine(precision ?? 'municipality')} {isAnyRough && panels.aboutMeans}
      </p>
    </Section>
  );
}
