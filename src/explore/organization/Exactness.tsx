import type { Organization } from '../../data/schema.ts';
import { usePanelTexts } from '../../i18n/panelTexts.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatNumber } from '../../ui/format.ts';
import { PrecisionMark } from '../../ui/PrecisionMark.tsx';
import { Section } from '../PanelFrame.tsx';
import { Coordinates } from './Coordinates.tsx';
import type { Evidence } from './evidence.ts';
import { neighboursAt } from './neighbours.ts';
import { References } from './References.tsx';

type Props = { organization: Organization; evidence: Evidence };

/** How far the point can be trusted, in words, beside the symbol that the map uses for it. */
export function Exactness({ organization, evidence }: Props) {
  const lang = useAtlas(selectLang);
  const facts = useAtlas((state) => state.facts);
  const panels = usePanelTexts();
  const { precision, kind, municipality, lat, lon, coord_source: origin } = organization;
  const others = neighboursAt(facts, organization).length;
  const sentence = panels.pointIs(precision, kind, municipality);
  return (
    <Section title={panels.exactness}>
      <div className="exactness" data-kind={kind}>
        <PrecisionMark precision={precision} />
        <p>
          {others === 0 ? sentence : `${sentence}; ${panels.withOthers(others, formatNumber(others, lang))}`}.
          <References evidence={evidence} columns={['lat', 'lon', 'precision', 'coord_source']} />
        </p>
      </div>
      {lat !== null && lon !== null && <Coordinates lat={lat} lon={lon} />}
      {origin !== null && <p className="quiet small">{panels.pointFrom(origin)}</p>}
    </Section>
  );
}
