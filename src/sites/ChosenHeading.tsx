import { FileText, Star } from 'lucide-react';
import { useTexts } from '../i18n/texts.ts';
import { visit } from '../state/actions.ts';
import { MAX_SHORTLIST } from '../state/ownView.ts';
import { useAtlas } from '../state/store.ts';
import { KindMark } from '../ui/KindMark.tsx';
import { toggleShortlist } from './actions.ts';
import { CandidatePicker } from './CandidatePicker.tsx';
import type { Candidate } from './engine/candidates.ts';
import { useSurroundingsTexts } from './surroundingsTexts.ts';
import { useSitesTexts } from './texts.ts';
import './chosen.css';

/** What the candidate is and where, with the ways on: another one, its record, the shortlist. */
export function ChosenHeading({ candidate }: { candidate: Candidate }) {
  const { codes } = useTexts();
  const sites = useSitesTexts();
  const texts = useSurroundingsTexts();
  const shortlist = useAtlas(({ view }) => view.own.shortlist);
  const { id, name, from, state, municipality } = candidate;
  const isListed = shortlist.includes(id);
  const place = [municipality, state && codes.state[state]].filter(Boolean).join(', ');
  return (
    <header className="chosen-heading">
      <CandidatePicker />
      <h2 className="chosen-name">{name}</h2>
      <p className="chosen-kind">
        {from !== 'own' && <KindMark kind={from === 'park' ? 'industrial-park' : 'airport'} size={13} />}
        {[sites.sourceOf[from], place].filter(Boolean).join(' · ')}
      </p>
      <div className="chosen-actions">
        <button
          type="button"
          className="button"
          aria-pressed={isListed}
          disabled={!isListed && shortlist.length >= MAX_SHORTLIST}
          title={!isListed && shortlist.length >= MAX_SHORTLIST ? sites.shortlistFull(MAX_SHORTLIST) : undefined}
          onClick={() => toggleShortlist(id)}
        >
          <Star size={16} fill={isListed ? 'currentColor' : 'none'} aria-hidden="true" />
          {isListed ? texts.onShortlist : texts.toShortlist}
        </button>
        {from !== 'own' && (
          <button type="button" className="button" onClick={() => visit(id)}>
            <FileText size={16} aria-hidden="true" />
            {sites.record}
          </button>
        )}
      </div>
    </header>
  );
}
