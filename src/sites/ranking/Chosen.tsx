import { Star, X } from 'lucide-react';
import { useTexts } from '../../i18n/texts.ts';
import { visit } from '../../state/actions.ts';
import { MAX_SHORTLIST } from '../../state/ownView.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatNumber } from '../../ui/format.ts';
import { PrecisionMark } from '../../ui/PrecisionMark.tsx';
import { choose, toggleShortlist } from '../actions.ts';
import type { Candidate } from '../engine/candidates.ts';
import { useSitesTexts } from '../texts.ts';
import { useAnalysis } from '../useAnalysis.ts';
import { Verdicts } from './Verdicts.tsx';

/** The candidate that is looked at: where it stands, and every criterion with the value behind it. */
export function Chosen({ candidate }: { candidate: Candidate }) {
  const lang = useAtlas(selectLang);
  const sites = useSitesTexts();
  const { codes } = useTexts();
  const { positions, funnel, ranking } = useAnalysis();
  const shortlist = useAtlas(({ view }) => view.own.shortlist);
  const at = positions.get(candidate.id) ?? -1;
  const ranked = ranking.find((one) => one.candidate === at);
  const isOut = !funnel.remaining.includes(at);
  const isListed = shortlist.includes(candidate.id);
  const where = [candidate.municipality, candidate.state && codes.state[candidate.state]].filter(Boolean).join(', ');
  return (
    <section className="sites-chosen" aria-labelledby="sites-chosen">
      <div className="sites-chosen-head">
        <div>
          <h2 id="sites-chosen" className="sites-chosen-name">
            {candidate.name}
          </h2>
          <p className="sites-chosen-where">
            {sites.sourceOf[candidate.from]} · {where}
            {candidate.precision && candidate.from !== 'own' && (
              <span className="sites-chosen-precision">
                <PrecisionMark precision={candidate.precision} size={16} /> {codes.precision[candidate.precision]}
              </span>
            )}
          </p>
        </div>
        <button
          type="button"
          className="sites-tool"
          aria-pressed={isListed}
          aria-label={isListed ? sites.shortlistRemove(candidate.name) : sites.shortlistAdd(candidate.name)}
          disabled={shortlist.length >= MAX_SHORTLIST && !isListed}
          onClick={() => toggleShortlist(candidate.id)}
        >
          <Star size={18} fill={isListed ? 'currentColor' : 'none'} aria-hidden="true" />
        </button>
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
