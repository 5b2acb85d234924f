import { CircleHelp } from 'lucide-react';
import { useTexts } from '../../i18n/texts.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { visitCandidate } from '../actions.ts';
import { isOpen, type Ranked } from '../engine/ranking.ts';
import { partsOf } from '../engine/score.ts';
import { formatPoints } from '../formatPoints.ts';
import { ShortlistStar } from '../ShortlistStar.tsx';
import { doubtsOf } from '../standing.ts';
import { useSitesTexts } from '../texts.ts';
import { useAnalysis } from '../useAnalysis.ts';
import { formatShare } from './formatShare.ts';
import { ScoreBar } from './ScoreBar.tsx';

type Props = {
  ranked: Ranked;
  /** Share of the random weightings that it comes first in; null while it is not known. */
  share: number | null;
};

/** One candidate of the ranking: its score as a number or a range, what adds to it, and how sure its place is. */
export function RankRow({ ranked, share }: Props) {
  const lang = useAtlas(selectLang);
  const sites = useSitesTexts();
  const { codes } = useTexts();
  const { candidates, scales, weights, scores } = useAnalysis();
  const candidate = candidates[ranked.candidate];
  const isChosen = useAtlas(({ view }) => view.sites.candidate === candidate?.id);
  if (!candidate || !scores) return null;
  const { id, name, state, from } = candidate;
  const doubts = doubtsOf(candidate, sites);
  const known = scales.filter((scale) => scale.known[ranked.candidate] === 1).length;
  const points = (of: Float64Array) => formatPoints(of[ranked.candidate] as number);
  const [low, high] = [points(scores.worst), points(scores.best)];
  return (
    <li className="sites-rank" data-chosen={isChosen}>
      <span className="sites-rank-number">{ranked.rank}</span>
      <div className="sites-rank-main">
        <button
          type="button"
          className="sites-name"
          aria-current={isChosen || undefined}
          onClick={() => visitCandidate(candidate)}
        >
          {name}
        </button>
        <span className="sites-rank-where">
          {state ? codes.state[state] : sites.sourceOf.own}
          {from !== 'park' && state && ` · ${sites.sourceOf[from]}`}
          {doubts.length > 0 && <span className="sites-doubt"> · {doubts.join(' · ')}</span>}
        </span>
      </div>
      <span className="sites-rank-score">
        {low === high ? low : sites.range(low, high)}
        {share !== null && share > 0 && (
          <span className="sites-rank-share">{sites.firstShare(formatShare(share, lang))}</span>
        )}
      </span>
      <ShortlistStar id={id} name={name} />
      <ScoreBar parts={partsOf(scales, weights, ranked.candidate)} />
      {(known < scales.length || isOpen(ranked)) && (
        <p className="sites-rank-notes">
          {known < scales.length && <span>{sites.known(known, scales.length)}</span>}
          {isOpen(ranked) && (
            <span className="sites-open" title={sites.hangs}>
              <CircleHelp size={14} aria-hidden="true" />
              {sites.rankBetween(...ranked.between)}
              <span className="visually-hidden"> {sites.hangs}</span>
            </span>
          )}
        </p>
      )}
    </li>
  );
}
