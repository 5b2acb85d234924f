import { Fragment, useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatNumber } from '../../ui/format.ts';
import { visitCandidate } from '../actions.ts';
import type { Candidate } from '../engine/candidates.ts';
import { ShortlistStar } from '../ShortlistStar.tsx';
import { doubtsOf } from '../standing.ts';
import { useSitesTexts } from '../texts.ts';
import { useAnalysis } from '../useAnalysis.ts';
import { Chosen } from './Chosen.tsx';

/** Rows shown at first. */
const SHOWN = 24;

/** Those that remain while nothing puts them in an order: by name, each to look at and to put on the shortlist. */
export function Unranked({ chosen }: { chosen: Candidate | null }) {
  const lang = useAtlas(selectLang);
  const sites = useSitesTexts();
  const { codes } = useTexts();
  const { candidates, funnel } = useAnalysis();
  const [isAll, setAll] = useState(false);
  const remaining = funnel.remaining
    .flatMap((at) => candidates[at] ?? [])
    .sort((a, b) => a.name.localeCompare(b.name, lang));
  const shown = isAll ? remaining : remaining.slice(0, SHOWN);
  return (
    <section className="sites-part">
      <h2 className="section-title">{sites.unranked}</h2>
      <p className="sites-hint">{sites.unrankedHint}</p>
      {chosen && !shown.includes(chosen) && <Chosen candidate={chosen} />}
      <ul className="sites-ranks">
        {shown.map((candidate) => {
          const { id, name, from, state } = candidate;
          const doubts = doubtsOf(candidate, sites);
          return (
            <Fragment key={id}>
              <li className="sites-rank" data-ranked="false" data-chosen={candidate === chosen}>
                <div className="sites-rank-main">
                  <button
                    type="button"
                    className="sites-name"
                    aria-current={candidate === chosen || undefined}
                    onClick={() => visitCandidate(candidate)}
                  >
                    {name}
                  </button>
                  <span className="sites-rank-where">
                    {[state && codes.state[state], sites.sourceOf[from]].filter(Boolean).join(' · ')}
                    {doubts.length > 0 && <span className="sites-doubt"> · {doubts.join(' · ')}</span>}
                  </span>
                </div>
                <ShortlistStar id={id} name={name} />
              </li>
              {candidate === chosen && (
                <li>
                  <Chosen candidate={chosen} />
                </li>
              )}
            </Fragment>
          );
        })}
      </ul>
      {remaining.length > SHOWN && (
        <button type="button" className="button sites-add" onClick={() => setAll(!isAll)}>
          {isAll ? sites.showFewer : sites.showAll(formatNumber(remaining.length, lang))}
        </button>
      )}
    </section>
  );
}
