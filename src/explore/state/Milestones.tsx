import type { StateCode } from '../../data/codes.ts';
import type { Milestone, Unit } from '../../data/schema.ts';
import { usePanelTexts } from '../../i18n/panelTexts.ts';
import { Section } from '../PanelFrame.tsx';
import { MilestoneItem } from './MilestoneItem.tsx';
import { Timeline } from './Timeline.tsx';

const SHOWN = 5;

type Props = { place: StateCode; milestones: readonly Milestone[]; units: ReadonlyMap<string, Unit> };

/** What happened in the state, newest first. */
export function Milestones({ place, milestones, units }: Props) {
  const panels = usePanelTexts();
  const own = milestones
    .filter((milestone) => milestone.place === place)
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
  return (
    <Section title={panels.state.milestones}>
      {own.length === 0 ? (
        <p className="quiet">{panels.state.noMilestones}</p>
      ) : (
        <Timeline items={own} shown={SHOWN}>
          {(milestone) => (
            <MilestoneItem key={`${milestone.date} ${milestone.title_en}`} milestone={milestone} units={units} />
          )}
        </Timeline>
      )}
    </Section>
  );
}
