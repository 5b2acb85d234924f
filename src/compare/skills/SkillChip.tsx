import { offerOf, providersOf, SERVICES } from '../../data/activities.ts';
import type { Activity, Area } from '../../data/codes.ts';
import { useAtlas } from '../../state/store.ts';
import { cellOf, toggleCell } from './cell.ts';
import { useWords } from './words.ts';
import './skills.css';

type Props = { activity: Activity; area: Area; tone: 'adds' | 'shares' | 'lacks' };

/** An activity of an area with the number of those who have it; pressed, it opens who they are. */
export function SkillChip({ activity, area, tone }: Props) {
  const words = useWords();
  const count = useAtlas(({ facts }) => providersOf(offerOf(facts.listings, area), activity).length);
  const isOpen = useAtlas(({ view }) => {
    const open = cellOf(view.compare);
    return open?.activity === activity && open.area === area;
  });
  const { companies, organizations, evidence } = words.texts;
  const counted = (SERVICES.includes(activity) ? organizations : companies)(count, words.number(count));
  return (
    <button
      type="button"
      className="skill-chip"
      data-tone={tone}
      aria-pressed={isOpen}
      aria-label={evidence.show(words.activity(activity), words.area(area), counted)}
      onClick={() => toggleCell({ activity, area })}
    >
      <span className="skill-chip-name">{words.activity(activity)}</span>
      {count > 0 && <span className="skill-chip-count">{words.number(count)}</span>}
    </button>
  );
}
