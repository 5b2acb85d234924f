import { useOverlay } from '../../state/useOverlay.ts';
import { AddCriterion } from '../criteria/AddCriterion.tsx';
import { Presets } from '../criteria/Presets.tsx';
import { NoneLeft } from '../needs/NoneLeft.tsx';
import { useSitesTexts } from '../texts.ts';
import { useAnalysis, useChosen } from '../useAnalysis.ts';
import { useCandidatePins } from '../useCandidatePins.ts';
import { Chosen } from './Chosen.tsx';
import { RankList } from './RankList.tsx';
import { Stability } from './Stability.tsx';
import { Unranked } from './Unranked.tsx';
import { useFirstShares } from './useFirstShares.ts';
import { Weights } from './Weights.tsx';

/** Those that remain, best first, by the visitor's weights; how sure that order is. */
export function Ranking() {
  const sites = useSitesTexts();
  const analysis = useAnalysis();
  const { candidates, funnel, scales, scores, ranking } = analysis;
  const shares = useFirstShares(funnel, scales);
  const chosen = useChosen();
  useOverlay(useCandidatePins());
  const left = funnel.remaining.length;
  return (
    <>
      <section className="sites-part">
        <h2 className="section-title">{sites.weights}</h2>
        {scales.length === 0 ? <p className="sites-empty">{sites.noScore}</p> : <Weights />}
        <AddCriterion as="score" />
      </section>
      {scales.length === 0 && <Presets />}
      {candidates.length === 0 && <p className="sites-part sites-empty">{sites.noSource}</p>}
      {candidates.length > 0 && left === 0 && (
        <div className="sites-part">
          <NoneLeft />
        </div>
      )}
      {scales.length > 0 && scores === null && (
        <p className="sites-part sites-problem" role="alert">
          {sites.allZero}
        </p>
      )}
      {ranking.length === 0 && left > 0 && <Unranked chosen={chosen} />}
      {chosen && left === 0 && (
        <section className="sites-part">
          <Chosen candidate={chosen} />
        </section>
      )}
      {ranking.length > 0 && (
        <>
          {left === 1 ? (
            <p className="sites-part sites-empty">{candidates.length === 1 ? sites.onlyOneThere : sites.onlyOne}</p>
          ) : (
            <Stability shares={shares} />
          )}
          <section className="sites-part">
            <h2 className="section-title">{sites.rankingTitle}</h2>
            <RankList shares={left > 1 ? shares : null} chosen={chosen} />
          </section>
        </>
      )}
      {scales.length > 0 && <Presets />}
    </>
  );
}
