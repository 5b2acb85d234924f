import { X } from 'lucide-react';
import { useId } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { visit } from '../../state/actions.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatNumber } from '../../ui/format.ts';
import { PrecisionMark } from '../../ui/PrecisionMark.tsx';
import { choose } from '../actions.ts';
import type { Candidate } from '../engine/candidates.ts';
import { ShortlistStar } from '../ShortlistStar.tsx';
import { standingOf } from '../standing.ts';
import { useSitesTexts } from '../texts.ts';
import { useAnalysis } from '../useAnalysis.ts';
import { Verdicts } from './Verdicts.tsx';
import './ranking.css';

/** The candidate that is looked at: where it stands, and every criterion with the value behind it. */
export function Chosen({ candidate }: { candidate: Candidate }) {
  const lang = useAtlas(selectLang);
  const sites = useSitesTexts();
  const { codes } = useTexts();
  const { positions, funnel, ranking } = useAnalysis();
  const title = useId();
  const at = positions.get(candidate.id) ?? -1;
  const ranked = ranking.find((one) => one.candidate === at);
  const isOut = !funnel.remaining.includes(at);
  const where = [candidate.municipality, candidate.state && codes.state[candidate.state]].filter(Boolean).join(', ');
  return (
    <section className="sites-chosen" aria-labelledby={title}>
      <div className="sites-chosen-head">
        <div>
          <h2 id={title} className="sites-chosen-name">
            {candidate.name}
          </h2>
          <p className="sites-chosen-where">
            {[sites.sourceOf[candidate.from], where, ...standingOf(candidate, sites)].filter(Boolean).join(' · ')}
            {candidate.precision && candidate.from !== 'own' && (
              <span className="sites-chosen-precision">
                <PrecisionMark precision={candidate.precision} size={16} /> {sites.precisionIs[candidate.precision]}
              </span>
            )}
          </p>
        </div>
        <ShortlistStar id={candidate.id} name={candidate.name} />
        <button type="button" className="sites-tool" aria-label={sites.close} onClick={() => choose(null)}>
          <X size={18} aria-hidden="true" />
        </button>
      </div>
      <p>
        {isOut && <strong className="sites-out">{sites.out}</strong>}
        {ranked && <strong>{sites.ranks(ranked.rank, formatNumber(ranking.length, lang))}</strong>}
        {candidate.from !== 'own' && (
          <>
            {(isOut || ranked) && ' · '}
            <button type="button" className="link-button" onClick={() => visit(candidate.id)}>
              {sites.record}
            </button>
          </>
        )}
      </p>
      <Verdicts candidate={candidate} at={at} />
    </section>
  );
}
