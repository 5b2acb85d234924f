import type { Activity } from '../../data/codes.ts';
import { usePanelTexts } from '../../i18n/panelTexts.ts';
import { useTexts } from '../../i18n/texts.ts';
import { setFacet } from '../../state/actions.ts';

/** What it does; each activity leads to everyone who does it. */
export function Activities({ codes: activities }: { codes: readonly Activity[] }) {
  const panels = usePanelTexts();
  const { codes } = useTexts();
  return (
    <span className="activities">
      {activities.map((activity) => (
        <button
          key={activity}
          type="button"
          className="activity"
          title={panels.filterBy(codes.activity[activity])}
          onClick={() => setFacet('activity', [activity])}
        >
          {codes.activity[activity]}
        </button>
      ))}
    </span>
  );
}
