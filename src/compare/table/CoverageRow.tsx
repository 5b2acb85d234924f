import type { Area } from '../../data/codes.ts';
import { coverage } from '../../data/coverage.ts';
import { areaName } from '../../i18n/areaName.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatDate } from '../../ui/format.ts';
import { cellView, citedSources } from '../cite.ts';
import type { Comparison } from '../comparing.ts';
import { coverageText } from '../coverageText.ts';
import { CiteButton } from '../detail/CiteButton.tsx';
import { COMPANIES } from '../favouriteRows.ts';
import { COMPARE_TEXTS } from '../texts.ts';

/** How much of each area's industry the atlas lists, beside what sources report: always above what is counted. */
export function CoverageRow({ comparison }: { comparison: Comparison }) {
  return (
    <>
      <CoverageHead />
      {comparison.comparing.areas.map((area) => (
        <CoverageCell key={area} area={area} comparison={comparison} />
      ))}
    </>
  );
}

export function CoverageHead() {
  const lang = useAtlas(selectLang);
  const compare = COMPARE_TEXTS[lang];
  return (
    <th scope="row" className="row-head coverage-head">
      <span className="row-name">{compare.coverage}</span>
      <span className="row-facts">{compare.coverageNote}</span>
    </th>
  );
}

export function CoverageCell({ area, comparison }: { area: Area; comparison: Comparison }) {
  const lang = useAtlas(selectLang);
  const facts = useAtlas((state) => state.facts);
  const found = coverage(facts, comparison.figures.indicators, area);
  const { listed, reported } = coverageText(found, lang);
  const compare = COMPARE_TEXTS[lang];
  return (
    <td className="cell coverage-cell" data-area={area}>
      <strong>{listed}</strong>
      <span>{reported}</span>
      <span className="coverage-cite">
        <CiteButton
          reopen={(view) => cellView(view, COMPANIES, area)}
          cited={{
            title: compare.coverage,
            area: areaName(area, lang),
            value: `${listed}; ${reported}`,
            date: formatDate(facts.edition.slice(0, 10), lang),
            nature: '',
            sources: [compare.files.counted, ...citedSources(found.reported?.figures ?? [])],
          }}
        />
      </span>
    </td>
  );
}
