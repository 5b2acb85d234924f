import type { Organization } from '../../data/schema.ts';
import { usePanelTexts } from '../../i18n/panelTexts.ts';
import { useTexts } from '../../i18n/texts.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatDate } from '../../ui/format.ts';
import { KindMark } from '../../ui/KindMark.tsx';
import { PanelTitle } from '../PanelFrame.tsx';
import type { Evidence } from './evidence.ts';
import { References } from './References.tsx';

type Props = { organization: Organization; evidence: Evidence };

/** What it is, whether it is there, when that was seen, and what matters about it. */
export function Heading({ organization, evidence }: Props) {
  const lang = useAtlas(selectLang);
  const panels = usePanelTexts();
  const { codes } = useTexts();
  const { id, kind, role, status, status_as_of: seen, name, legal_name: legal } = organization;
  const notes = organization[`notes_${lang}`];
  const isPast = kind === 'event' && status === 'closed';
  const date = seen === null ? null : formatDate(seen, lang);
  return (
    <header className="panel-head">
      <p className="panel-kicker">
        <KindMark kind={kind} size={15} />
        <span>
          <strong>{role === null ? codes.kindOne[kind] : `${codes.kindOne[kind]} · ${codes.role[role]}`}</strong>
          {' · '}
          <strong>{isPast ? panels.pastEvent : codes.status[status].toLowerCase()}</strong>
          {' · '}
          <span className="kicker-date">
            {date === null ? panels.noDate : panels.seen(date)}
            <References evidence={evidence} columns={['status', 'status_as_of', 'kind', 'role']} />
          </span>
        </span>
      </p>
      <PanelTitle id={id}>{name}</PanelTitle>
      {legal !== null && legal !== name && (
        <p className="quiet">
          {legal}
          <References evidence={evidence} columns={['legal_name']} />
        </p>
      )}
      {status === 'closed' && !isPast && <p className="panel-mark">{panels.closedMark(date)}</p>}
      {status === 'announced' && <p className="panel-mark">{panels.announcedMark(date)}</p>}
      {notes !== null && <p className="panel-lead">{notes}</p>}
    </header>
  );
}
