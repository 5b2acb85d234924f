import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatNumber } from '../../ui/format.ts';
import { isOpen } from '../engine/ranking.ts';
import { WEIGHTINGS } from '../engine/stability.ts';
import { formatPoints } from '../formatPoints.ts';
import { formatShare } from '../ranking/formatShare.ts';
import type { Shares } from '../ranking/useFirstShares.ts';
import type { Dossier } from '../shortlist/dossier.ts';
import { useSitesTexts } from '../texts.ts';
import { useAnalysis } from '../useAnalysis.ts';
import { useBriefTexts } from './texts.ts';

/** How the location scores and how sure that is. */
export function ScoreBlock({ dossier, shares }: { dossier: Dossier; shares: Shares | null }) {
  const lang = useAtlas(selectLang);
  const sites = useSitesTexts();
  const texts = useBriefTexts();
  const { scales, ranking } = useAnalysis();
  const { score, ranked, isOut, known, at } = dossier;
  return (
    <section>
      <h3>{texts.score}</h3>
      {score === null ? (
        <p>{texts.noScore}</p>
      ) : (
        <p className="brief-big">
          {score.best - score.worst < 0.05
            ? formatPoints(score.worst)
            : sites.range(formatPoints(score.worst), formatPoints(score.best))}
          <small>
            {' / 100'}
            {ranked && ` · ${sites.ranks(ranked.rank, formatNumber(ranking.length, lang))}`}
          </small>
        </p>
      )}
      {isOut && <p className="brief-out">{sites.out}</p>}
      {ranked && isOpen(ranked) && (
        <p>
          {sites.rankBetween(...ranked.between)}: {sites.hangs}
        </p>
      )}
      {score !== null && <p>{sites.known(known, scales.length)}</p>}
      {ranked && (
        <p>
          {shares === null ? (
            sites.counting
          ) : (
            <>
              {texts.firstIn} <strong>{formatShare(shares.get(at) ?? 0, lang)}</strong>{' '}
              {texts.ofWeightings(formatNumber(WEIGHTINGS, lang))}
            </>
          )}
        </p>
      )}
    </section>
  );
}
