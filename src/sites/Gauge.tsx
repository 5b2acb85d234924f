import { Locate, Undo2 } from 'lucide-react';
import { show } from '../state/actions.ts';
import { selectLang } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';
import { formatNumber } from '../ui/format.ts';
import { isOpen } from './engine/ranking.ts';
import { formatPoints } from './formatPoints.ts';
import { useSitesTexts } from './texts.ts';
import { useAnalysis } from './useAnalysis.ts';
import { useLinkIsMeaningful } from './useLinkIsMeaningful.ts';
import { useUndo } from './useUndo.ts';

/** The search in one line, whatever step is open: how many there are, how many remain, and who leads. */
export function Gauge() {
  const lang = useAtlas(selectLang);
  const sites = useSitesTexts();
  const { candidates, funnel, ranking, scores } = useAnalysis();
  // In this order: what a link brings in vain is gone before steps are counted, or undo would bring it back.
  useLinkIsMeaningful();
  const undo = useUndo();
  const leader = ranking[0];
  const leading = leader && candidates[leader.candidate];
  const count = (value: number) => formatNumber(value, lang);
  const showRemaining = () => show({ of: 'points', points: funnel.remaining.flatMap((at) => candidates[at] ?? []) });
  return (
    <div className="sites-gauge">
      <p className="sites-gauge-line" role="status" aria-label={sites.gauge}>
        <span className="sites-gauge-all">{sites.candidates(candidates.length, count(candidates.length))}</span>
        <span aria-hidden="true"> → </span>
        <strong className="sites-gauge-left">
          {sites.remain(funnel.remaining.length, count(funnel.remaining.length))}
        </strong>{' '}
        {leading && scores && (
          <span className="sites-gauge-leader">
            <span className="sites-gauge-name">
              {sites.first}: <strong>{leading.name}</strong>
            </span>{' '}
            <span className="sites-gauge-points">
              {sites.points(formatPoints(scores.middle[leader.candidate] as number))}
            </span>
            {isOpen(leader) && (
              <span className="sites-gauge-open" title={sites.hangs}>
                {sites.rankBetween(...leader.between)}
                <span className="visually-hidden"> {sites.hangs}</span>
              </span>
            )}
          </span>
        )}
      </p>
      <button
        type="button"
        className="button icon"
        aria-label={sites.showRemaining}
        title={sites.showRemaining}
        disabled={funnel.remaining.length === 0}
        onClick={showRemaining}
      >
        <Locate size={17} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="button icon"
        aria-label={sites.undo}
        title={sites.undo}
        disabled={!undo.isPossible}
        onClick={undo.undo}
      >
        <Undo2 size={17} aria-hidden="true" />
      </button>
    </div>
  );
}
