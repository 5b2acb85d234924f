import { useMemo, useState } from 'react';
import { type CatchmentFacet, catchmentOf, nearestBy } from '../../data/catchment.ts';
import { isRough } from '../../data/near.ts';
import { valueLabel } from '../../i18n/labels.ts';
import { useTexts } from '../../i18n/texts.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatNumber } from '../../ui/format.ts';
import { NearList } from '../evidence/NearList.tsx';
import type { Site } from '../site.ts';
import { useSurroundingsTexts } from '../surroundingsTexts.ts';
import { RingEditor } from './RingEditor.tsx';
import { RingTable } from './RingTable.tsx';
import { Suppliers } from './Suppliers.tsx';
import { Unplaced } from './Unplaced.tsx';
import './catchment.css';

/** Who is around the chosen location: inside its rings, the nearest of each kind, and who could supply it. */
export function Catchment({ site }: { site: Site }) {
  const listings = useAtlas(({ facts }) => facts.listings);
  const radii = useAtlas(({ view }) => view.sites.rings);
  const lang = useAtlas(selectLang);
  const { codes } = useTexts();
  const texts = useSurroundingsTexts();
  const [facet, setFacet] = useState<CatchmentFacet>('kind');
  const { rings, nearest, present, unplaced } = useMemo(
    () => catchmentOf(listings, site, radii),
    [listings, site, radii],
  );
  const groups = useMemo(
    () =>
      facet === 'kind'
        ? nearest.map(({ kind, near }) => ({ value: kind as string, near, title: codes.kind[kind] }))
        : nearestBy(present, facet).map(({ value, near }) => ({
            value,
            near,
            title: valueLabel(facet, value, lang, listings),
          })),
    [facet, nearest, present, lang, listings, codes],
  );
  const widest = rings.at(-1);
  const isAnyRough = isRough(site) || groups.some(({ near }) => near.some(({ listing }) => isRough(listing)));
  return (
    <div className="catchment">
      <p className="quiet small">
        {texts.straightLine} {texts.pointIs(site.precision)}
      </p>
      <RingEditor />
      <section aria-labelledby="catchment-inside">
        <h3 id="catchment-inside" className="section-title">
          {texts.inside}
        </h3>
        {widest === undefined ? (
          <p className="quiet">{texts.noRings}</p>
        ) : (
          <RingTable rings={rings} site={site} facet={facet} onFacet={setFacet} />
        )}
        {widest?.inside.length === 0 && <p>{texts.empty}</p>}
        <p className="quiet small">
          {widest && widest.rough > 0 && `${texts.rough(widest.rough, formatNumber(widest.rough, lang))} `}
          {texts.partial}
        </p>
        {site.state !== null && unplaced.length > 0 && (
          <Unplaced
            listings={unplaced}
            summary={texts.unplaced(unplaced.length, formatNumber(unplaced.length, lang), codes.state[site.state])}
          />
        )}
      </section>
      <Suppliers site={site} />
      <section aria-labelledby="catchment-nearest">
        <h3 id="catchment-nearest" className="section-title">
          {texts.nearest}
        </h3>
        <p className="quiet small">
          {texts.nearestHint} {isAnyRough && texts.approximately}
        </p>
        {groups.map(({ value, near, title }) => (
          <div key={value}>
            <h4 className="panel-subtitle">{title}</h4>
            <NearList near={near} from={site} label={title} />
          </div>
        ))}
      </section>
    </div>
  );
}
