import { Fragment, useState } from 'react';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatNumber } from '../../ui/format.ts';
import type { Candidate } from '../engine/candidates.ts';
import { useSitesTexts } from '../texts.ts';
import { useAnalysis } from '../useAnalysis.ts';
import { Chosen } from './Chosen.tsx';
import { RankRow } from './RankRow.tsx';
import type { Shares } from './useFirstShares.ts';

/** Rows shown at first: what fits beside the weights, and what a slider re-ranks within a frame. */
const SHOWN = 12;

type Props = { shares: Shares | null; chosen: Candidate | null };

/** The candidates in their order; the one that is looked at opens below its row, or above the list where it has none. */
export function RankList({ shares, chosen }: Props) {
  const lang = useAtlas(selectLang);
  const sites = useSitesTexts();
  const { ranking, positions } = useAnalysis();
  const [isAll, setAll] = useState(false);
  const shown = isAll ? ranking : ranking.slice(0, SHOWN);
  const at = chosen && positions.get(chosen.id);
  const hasRow = shown.some(({ candidate }) => candidate === at);
  return (
    <>
      {chosen && !hasRow && <Chosen candidate={chosen} />}
      <ol className="sites-ranks">
        {shown.map((ranked) => (
          <Fragment key={ranked.candidate}>
            <RankRow ranked={ranked} share={shares?.get(ranked.candidate) ?? null} />
            {chosen && ranked.candidate === at && (
              <li>
                <Chosen candidate={chosen} />
              </li>
            )}
          </Fragment>
        ))}
      </ol>
      {ranking.length > SHOWN && (
        <button type="button" className="button sites-add" onClick={() => setAll(!isAll)}>
          {isAll ? sites.showFewer : sites.showAll(formatNumber(ranking.length, lang))}
        </button>
      )}
    </>
  );
}
