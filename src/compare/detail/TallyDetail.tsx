import type { Area } from '../../data/codes.ts';
import { coverage } from '../../data/coverage.ts';
import type { Lang } from '../../data/lang.ts';
import type { Figures } from '../../data/load.ts';
import type { Listing } from '../../data/schema.ts';
import { membersIn, type TallyCell, type TallyRow } from '../../data/tallies.ts';
import { filterBy, setTab, visit } from '../../state/actions.ts';
import { useAtlas } from '../../state/store.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { KindMark } from '../../ui/KindMark.tsx';
import { SourceLink } from '../../ui/SourceLink.tsx';
import { coverageText } from '../coverageText.ts';
import { COMPARE_TEXTS } from '../texts.ts';
import { CiteTally } from './CiteTally.tsx';
import { explorerFilter } from './explorerFilter.ts';

type Props = { row: TallyRow; area: Area; cell: TallyCell; figures: Figures; lang: Lang; year: number | null };

/** The organizations behind a count, and the population behind what it is per million. */
export function TallyDetail({ row, area, cell, figures, lang, year }: Props) {
  const compare = COMPARE_TEXTS[lang];
  const { begun, undated } = membersIn(row, area, year);
  const facts = useAtlas((state) => state.facts);
  const covered = coverageText(coverage(facts, figures.indicators, area), lang);
  const { population, perMillion } = cell;
  const filter = explorerFilter(row, area);
  const number = (value: number, decimals?: number) => formatNumber(value, lang, decimals);
  return (
    <>
      <p className="detail-lead">
        {compare.members(begun.length, number(begun.length))}
        {population && perMillion !== null && (
          <>
            {` · ${compare.division(number(begun.length), number(population.value), number(perMillion, 2), formatDate(population.year, lang))} `}
            <SourceLink source={population.source_url} short />
          </>
        )}
        {' · '}
        {filter !== null && year === null && (
          <>
            <button
              type="button"
              className="link-button"
              onClick={() => {
                filterBy(filter);
                setTab('explore');
              }}
            >
              {compare.showInExplorer}
            </button>
            {' · '}
          </>
        )}
        <CiteTally row={row} area={area} cell={cell} figures={figures} lang={lang} year={year} />
      </p>
      <p className="detail-lead">{`${compare.coverage}: ${covered.listed}; ${covered.reported}`}</p>
      <Members listings={begun} />
      {undated.length > 0 && (
        <>
          <p className="detail-lead">{compare.undatedMembers(undated.length, number(undated.length))}</p>
          <Members listings={undated} />
        </>
      )}
    </>
  );
}

function Members({ listings }: { listings: readonly Listing[] }) {
  return (
    <ul className="detail-members">
      {listings.map(({ id, name, kind }) => (
        <li key={id}>
          <button type="button" className="detail-member" onClick={() => visit(id)}>
            <KindMark kind={kind} size={12} />
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}
