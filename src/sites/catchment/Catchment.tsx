import { useMemo } from 'react';
import { catchmentOf } from '../../data/catchment.ts';
import { isRough } from '../../data/near.ts';
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
  const { rings, nearest, unplaced } = useMemo(() => catchmentOf(listings, site, radii), [listings, site, radii]);
  const widest = rings.at(-1);
  const isAnyRough = isRough(site) || nearest.some(({ near }) => near.some(({ listing }) => isRough(listing)));
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
        {widest === undefined ? <p className="quiet">{texts.noRings}</p> : <RingTable rings={rings} site={site} />}
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
        {nearest.map(({ kind, near }) => (
          <div key={kind}>
            <h4 className="panel-subtitle">{codes.kind[kind]}</h4>
            <NearList near={near} from={site} label={codes.kind[kind]} />
          </div>
        ))}
      </section>
    </div>
  );
}
