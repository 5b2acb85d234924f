import { yearOf } from '../../data/facets.ts';
import { areaName } from '../../i18n/areaName.ts';
import { useTexts } from '../../i18n/texts.ts';
import { PrintPage } from '../../share/PrintPage.tsx';
import { recordsAtHand } from '../../share/printing.ts';
import { shareLink } from '../../share/shareLink.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatDate } from '../../ui/format.ts';
import { groupName } from '../groupName.ts';
import { useCompareTexts } from '../texts.ts';
import { useComparison } from '../useComparison.ts';
import { numbered, sourcesOfTables } from './numbered.ts';
import { sourcesOfRecord } from './Organizations.tsx';
import { ReportCharts } from './ReportCharts.tsx';
import { ReportCoverage } from './ReportCoverage.tsx';
import { ReportMatrix } from './ReportMatrix.tsx';
import { ReportSynergies } from './ReportSynergies.tsx';
import { ReportTable } from './ReportTable.tsx';
import { ReportTalent } from './ReportTalent.tsx';
import { reportCharts } from './reportCharts.ts';
import { namedIn, skillsReport } from './skillsReport.ts';
import './report.css';

/** More columns than this are only readable on a page turned on its side. */
const MOST_UPRIGHT = 5;

/** The whole comparison on paper, what it says with the numbers of its sources. To be rendered while printing. */
export function Report() {
  const lang = useAtlas(selectLang);
  const { shell, print } = useTexts();
  const { report, ...compare } = useCompareTexts();
  const comparison = useComparison();
  const facts = useAtlas((state) => state.facts);
  const { edition, listings } = facts;
  const view = useAtlas((state) => state.view);
  const linkTo = (section: typeof view.compare.section) =>
    shareLink({ ...view, compare: { ...view.compare, section } }, lang, edition, location);
  const { areas, year } = comparison.comparing;
  const isWide = areas.length > MOST_UPRIGHT;
  const { km } = view.compare;
  const skills = skillsReport(listings, areas, km, (area) => areaName(area, lang));
  const charts = reportCharts(comparison, facts, lang);
  const numbers = numbered([
    ...sourcesOfTables(comparison),
    ...charts.flatMap(({ sources }) => sources),
    ...namedIn(skills).flatMap(sourcesOfRecord),
  ]);
  return (
    <PrintPage>
      <article className="report" data-wide={isWide}>
        <header className="report-head">
          <p>{shell.name}</p>
          <h1>{`${report.title}: ${areas.map((area) => areaName(area, lang)).join(', ')}`}</h1>
          <p>
            {[
              print.asOf(formatDate(edition.slice(0, 10), lang)),
              print.edition(edition),
              year === null ? compare.today : compare.inYear(year),
            ].join(' · ')}
          </p>
          <p>
            {report.reading} {recordsAtHand() === null && report.withoutRecords}
          </p>
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
        {charts.length > 0 && <ReportCharts charts={charts} numbers={numbers} isWide={isWide} />}
        <ReportMatrix skills={skills} />
        <ReportSynergies skills={skills} numbers={numbers} />
        <ReportTalent skills={skills} km={km} numbers={numbers} />
        <section className="report-sources">
          <h2>{report.sources}</h2>
          <ol>
            {[...numbers.keys()].map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ol>
        </section>
        <footer>
          <p>
            {report.charts}: {linkTo('charts')}
          </p>
          <p>{print.licence}</p>
          <p>
            {report.continued}: {linkTo(view.compare.section)}
          </p>
        </footer>
      </article>
    </PrintPage>
  );
}
