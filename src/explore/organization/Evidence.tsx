import type { Organization } from '../../data/schema.ts';
import { usePanelTexts } from '../../i18n/panelTexts.ts';
import { NotInKiosk } from '../../share/NotInKiosk.tsx';
import { shareLink } from '../../share/shareLink.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { HOME } from '../../state/view.ts';
import { formatDate } from '../../ui/format.ts';
import { SourceLink } from '../../ui/SourceLink.tsx';
import { Section } from '../PanelFrame.tsx';
import type { Evidence as EvidenceOf } from './evidence.ts';
import { sourceId } from './References.tsx';
import { reportLink } from './reportLink.ts';

type Props = { organization: Organization; evidence: EvidenceOf };

/** Everything the record rests on, how sure it is, and of when. */
export function Evidence({ organization, evidence }: Props) {
  const lang = useAtlas(selectLang);
  const edition = useAtlas(({ facts }) => facts.edition);
  const panels = usePanelTexts();
  const { id, name, role, confidence, status_as_of: seen } = organization;
  const { origin, pathname } = window.location;
  const report = reportLink(
    import.meta.env.VITE_REPORT_URL,
    panels.reportTitle(name, id, edition),
    panels.reportBody(shareLink({ ...HOME, select: id }, lang, edition, { origin, pathname, hash: '' })),
  );
  return (
    <Section title={panels.evidence}>
      <p>
        {panels.confidence[confidence]} {seen === null ? panels.asOfNone : panels.asOf(formatDate(seen, lang))}
        {role !== null && ` ${panels.roleJudged}`}
      </p>
      <ol className="source-list">
        {evidence.sources.map(({ source }, i) => (
          <li key={source} id={sourceId(i + 1)} tabIndex={-1}>
            <span className="source-number" aria-hidden="true">
              {i + 1}
            </span>
            <SourceLink source={source} />
          </li>
        ))}
      </ol>
      {report !== null && (
        <NotInKiosk>
          <p>
            <a className="button" href={report} target="_blank" rel="noopener noreferrer">
              {panels.report}
            </a>
          </p>
        </NotInKiosk>
      )}
    </Section>
  );
}
