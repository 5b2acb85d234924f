import { yearOf } from '../../data/facets.ts';
import { areaName } from '../../i18n/areaName.ts';
import { useTexts } from '../../i18n/texts.ts';
import { PrintPage } from '../../share/PrintPage.tsx';
import { shareLink } from '../../share/shareLink.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatDate } from '../../ui/format.ts';
import { groupName } from '../table/GroupRows.tsx';
import { useCompareTexts } from '../texts.ts';
import { useComparison } from '../useComparison.ts';
import { numberSources } from './numbered.ts';
import { ReportCoverage } from './ReportCoverage.tsx';
import { ReportTable } from './ReportTable.tsx';
import './report.css';

/** More columns than this are only readable on a page turned on its side. */
const MOST_UPRIGHT = 5;

/** The whole comparison on paper, every figure with the numbers of its sources. To be rendered while printing. */
export function Report() {
  const lang = useAtlas(selectLang);
  const { shell, print } = useTexts();
  const compare = useCompareTexts();
  const comparison = useComparison();
  const edition = useAtlas(({ facts }) => facts.edition);
  const link = useAtlas((state) => shareLink(state.view, selectLang(state), state.facts.edition, location));
  const { areas, year } = comparison.comparing;
  const numbers = numberSources(comparison);
  return (
    <PrintPage>
      <article className="report" data-wide={areas.length > MOST_UPRIGHT}>
        <header className="report-head">
          <p>{shell.name}</p>
          <h1>{`${compare.report.title}: ${areas.map((area) => areaName(area, lang)).join(', ')}`}</h1>
          <p>
            {[
              print.asOf(formatDate(edition.slice(0, 10), lang)),
              print.edition(edition),
              year === null ? compare.today : compare.inYear(year),
            ].join(' · ')}
          </p>
          <p>{compare.report.reading}</p>
        </header>
        {comparison.groups
          .filter(({ rows }) => rows.length > 0)
          .map(({ group, rows }) => (
            <section key={group}>
              <h2>{groupName(group, lang)}</h2>
              {group === 'atlas' && <ReportCoverage comparison={comparison} />}
              <ReportTable
                rows={rows}
                comparison={comparison}
                numbers={numbers}
                today={year ?? yearOf(edition)}
                lang={lang}
              />
            </section>
          ))}
        <section className="report-sources">
          <h2>{compare.report.sources}</h2>
          <ol>
            {[...numbers.keys()].map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ol>
        </section>
        <footer>
          <p>{print.licence}</p>
          <p>
            {compare.report.continued}: {link}
          </p>
        </footer>
      </article>
    </PrintPage>
  );
}
