import { useMemo } from 'react';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { Stability } from '../ranking/Stability.tsx';
import type { Shares } from '../ranking/useFirstShares.ts';
import type { Dossier } from '../shortlist/dossier.ts';
import { useAnalysis } from '../useAnalysis.ts';
import { boxAround, farthestApart } from './around.ts';
import { BriefMap } from './BriefMap.tsx';
import { Comparison } from './Comparison.tsx';
import { useIsDense } from './dense.ts';
import { Foot } from './Foot.tsx';
import { FunnelTable } from './FunnelTable.tsx';
import { useBriefTexts } from './texts.ts';

type Props = { dossiers: readonly Dossier[]; id: string; shares: Shares | null };

/** Air around the locations of the overview: a part of how far they are from each other, and so many km at least. */
const AIR = 0.12;
const LEAST_AIR_KM = 40;
/** Of more locations not all names find room on the map; their numbers say it then, alike for all. */
const MOST_NAMED = 2;

/** What was asked, who was left, and how the locations of the shortlist stand to each other. */
export function SummaryPage({ dossiers, id, shares }: Props) {
  const lang = useAtlas(selectLang);
  const texts = useBriefTexts();
  const edition = useAtlas(({ facts }) => facts.edition);
  const { scales } = useAnalysis();
  const dense = useIsDense();
  const map = useMemo(() => {
    const points = dossiers.map(({ candidate }) => candidate);
    return {
      box: boxAround(points, Math.max(LEAST_AIR_KM, AIR * farthestApart(points))) ?? ([0, 0, 0, 0] as const),
      rings: [],
      pins: points.map(({ id, lat, lon, name }, i) => ({
        id,
        lat,
        lon,
        label: points.length > MOST_NAMED ? '' : name,
        tone: 'chosen' as const,
        rank: i + 1,
      })),
    };
  }, [dossiers]);
  return (
    <article className="brief-page" data-dense={dense || undefined}>
      <header className="brief-head">
        <h2>{texts.summaryTitle(dossiers.length, formatNumber(dossiers.length, lang))}</h2>
        <p className="brief-kicker">
          {texts.atlas} · {formatDate(edition.slice(0, 10), lang)}
        </p>
      </header>
      <section>
        <h3>{texts.comparison}</h3>
        <Comparison dossiers={dossiers} shares={shares} />
      </section>
      <div className="brief-columns" data-columns="map">
        <BriefMap id={id} title={texts.mapOfAll} {...map} width={dense ? 304 : 400} height={dense ? 212 : 290} />
        <div>
          <section>
            <h3>{texts.funnel}</h3>
            <FunnelTable />
          </section>
          {scales.length > 0 && <Stability shares={shares} />}
        </div>
      </div>
      <Foot candidate={null} section="shortlist" name={texts.title}>
        <p className="brief-sources">
          {texts.scoreMeans} {texts.distances}
        </p>
      </Foot>
    </article>
  );
}
