import { offerOf, providersOf } from '../../data/activities.ts';
import type { Activity, Area } from '../../data/codes.ts';
import { useAtlas } from '../../state/store.ts';
import { cellOf, toggleCell } from '../skills/cell.ts';
import { useWords } from '../skills/words.ts';

/** A skill that both have, between the numbers of their companies; each number opens its own. */
export function SharedSkill({ skill, a, b }: { skill: Activity; a: Area; b: Area }) {
  const words = useWords();
  return (
    <li className="shared-skill">
      <CountButton skill={skill} area={a} side="a" />
      <span>{words.activity(skill)}</span>
      <CountButton skill={skill} area={b} side="b" />
    </li>
  );
}

function CountButton({ skill, area, side }: { skill: Activity; area: Area; side: 'a' | 'b' }) {
  const words = useWords();
  const count = useAtlas(({ facts }) => providersOf(offerOf(facts.listings, area), skill).length);
  const isOpen = useAtlas(({ view }) => {
    const open = cellOf(view.compare);
    return open?.activity === skill && open.area === area;
  });
  return (
    <button
      type="button"
      className="shared-count"
      data-side={side}
      aria-pressed={isOpen}
      aria-label={words.texts.evidence.show(words.activity(skill), words.area(area), words.companies(count))}
      onClick={() => toggleCell({ activity: skill, area })}
    >
      {words.number(count)}
    </button>
  );
}
