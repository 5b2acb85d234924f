import { CHANGE_MONTHS, type Change, changesIn } from '../../data/changes.ts';
import type { StateCode } from '../../data/codes.ts';
import type { Milestone, Organization, Unit } from '../../data/schema.ts';
import { usePanelTexts } from '../../i18n/panelTexts.ts';
import { visit } from '../../state/actions.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatDate } from '../../ui/format.ts';
import { SourceLink } from '../../ui/SourceLink.tsx';
import { evidenceOf } from '../organization/evidence.ts';
import { Section } from '../PanelFrame.tsx';
import { MilestoneItem } from './MilestoneItem.tsx';
import { Timeline } from './Timeline.tsx';

const SHOWN = 6;

type Props = {
  place: StateCode;
  organizations: Iterable<Organization>;
  milestones: readonly Milestone[];
  units: ReadonlyMap<string, Unit>;
};

/** What opened, was announced, closed or happened in the two years before the edition, each with its source. */
export function Changes({ place, organizations, milestones, units }: Props) {
  const day = useAtlas(({ facts }) => facts.edition.slice(0, 10));
  const lang = useAtlas(selectLang);
  const panels = usePanelTexts();
  const changes = changesIn(place, organizations, milestones, day);
  return (
    <Section title={panels.state.changes(CHANGE_MONTHS)}>
      <p className="quiet small">{panels.state.changesUntil(formatDate(day, lang))}</p>
      {changes.length === 0 ? (
        <p className="quiet">{panels.state.noChanges}</p>
      ) : (
        <Timeline items={changes} shown={SHOWN}>
          {(change) =>
            change.what === 'milestone' ? (
              <MilestoneItem
                key={`${change.date} ${change.milestone.title_en}`}
                milestone={change.milestone}
                units={units}
              />
            ) : (
              <OrganizationChange key={`${change.what} ${change.organization.id}`} change={change} />
            )
          }
        </Timeline>
      )}
    </Section>
  );
}

function OrganizationChange({ change }: { change: Exclude<Change, { what: 'milestone' }> }) {
  const lang = useAtlas(selectLang);
  const panels = usePanelTexts();
  const { organization, what, date } = change;
  return (
    <li data-what={what}>
      <span className="timeline-date">{formatDate(date, lang)}</span>
      <span>
        <button type="button" className="link-button" onClick={() => visit(organization.id)}>
          {organization.name}
        </button>
        <span className="timeline-origin">
          {panels.state.change[what]} · <SourceLink source={sourceOf(change)} short />
        </span>
      </span>
    </li>
  );
}

/** The source known to state that date, else the record's first. */
function sourceOf({ organization, what }: Exclude<Change, { what: 'milestone' }>): string {
  const { sources, numbers } = evidenceOf(organization);
  const column = what === 'opened' || what === 'held' ? 'since' : 'status';
  const [number] = numbers(column);
  return sources[(number ?? 1) - 1]?.source ?? '';
}
