import { useMemo } from 'react';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatNumber } from '../../ui/format.ts';
import { flipsOf } from '../engine/flips.ts';
import { isOpen } from '../engine/ranking.ts';
import { WEIGHTINGS } from '../engine/stability.ts';
import { formatChangeBeyond } from '../formatPoints.ts';
import { useSitesTexts } from '../texts.ts';
import { useAnalysis, useFigures } from '../useAnalysis.ts';
import { measureName } from '../wording.ts';
import { nearestFlip, useFirstNames } from './FlipText.tsx';
import { formatShare } from './formatShare.ts';
import type { Shares } from './useFirstShares.ts';
import './stability.css';

/** In two sentences how sure the first place is: against other weights altogether, and against a change of one. */
export function Stability({ shares }: { shares: Shares | null }) {
  const lang = useAtlas(selectLang);
  const sites = useSitesTexts();
  const figures = useFigures();
  const namesOf = useFirstNames();
  const { candidates, ranking, scales, weights } = useAnalysis();
  const closest = useMemo(() => {
    const flips = flipsOf(ranking, scales, weights).flatMap((flips, place) => {
      const flip = nearestFlip(flips);
      return flip ? [{ ...flip, place }] : [];
    });
    return flips.sort((a, b) => Math.abs(a.points) - Math.abs(b.points))[0] ?? null;
  }, [ranking, scales, weights]);
  const [leading] = ranking;
  const first = leading?.candidate ?? -1;
  const leader = candidates[first];
  const criterion = closest && scales[closest.place]?.criterion;
  if (!leader || !leading) return null;
  return (
    <section className="sites-part sites-stability">
      <h2 className="section-title">{sites.stabilityTitle}</h2>
      <p className="sites-share" data-counting={shares === null}>
        {shares === null
          ? sites.counting
          : sites.stabilityOf(formatShare(shares.get(first) ?? 0, lang), leader.name, formatNumber(WEIGHTINGS, lang))}
      </p>
      <p>
        {closest && criterion
          ? sites.closest(
              measureName(criterion.measure, { lang, figures }),
              formatChangeBeyond(closest.points),
              closest.weight,
              namesOf(closest),
            )
          : sites.robust}
      </p>
      {isOpen(leading) && <p className="sites-open">{sites.leaderHangs(leader.name, ...leading.between)}</p>}
      {weights.includes(0) && <p className="sites-hint">{sites.zeroTakesPart}</p>}
    </section>
  );
}
