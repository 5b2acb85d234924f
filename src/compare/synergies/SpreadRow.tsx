import { offerOf, providersOf } from '../../data/activities.ts';
import type { Activity, Area } from '../../data/codes.ts';
import type { Spread } from '../../data/complementarity.ts';
import { useAtlas } from '../../state/store.ts';
import { discSize } from '../../ui/charts/discChart.ts';
import { cellOf, toggleCell } from '../skills/cell.ts';
import { useWords } from '../skills/words.ts';

type Props = { spread: Spread; states: readonly Area[]; most: number };

/** A skill with a disc for each state that has it; a line holds together what is one skill. */
export function SpreadRow({ spread: { skill, areas, providers }, states, most }: Props) {
  const words = useWords();
  const ends = [states.findIndex((area) => areas.includes(area)), states.findLastIndex((area) => areas.includes(area))];
  return (
    <tr className="whole-row" data-areas={areas.length}>
      <th scope="row" className="whole-skill">
        {words.activity(skill)}
      </th>
      {states.map((state, i) => (
        <td key={state} data-line={i > (ends[0] ?? 0) && i <= (ends[1] ?? 0) ? 'left' : undefined}>
          <Disc skill={skill} state={state} most={most} />
        </td>
      ))}
      <td className="whole-total">{words.number(providers)}</td>
    </tr>
  );
}

/** Its area grows with the number of companies; where there are none, a small ring that names the nearest. */
function Disc({ skill, state, most }: { skill: Activity; state: Area; most: number }) {
  const words = useWords();
  const count = useAtlas(({ facts }) => providersOf(offerOf(facts.listings, state), skill).length);
  const isOpen = useAtlas(({ view }) => {
    const open = cellOf(view.compare);
    return open?.activity === skill && open.area === state;
  });
  const size = discSize(count, most);
  return (
    <button
      type="button"
      className="whole-disc"
      aria-pressed={isOpen}
      aria-label={words.texts.evidence.show(words.activity(skill), words.area(state), words.companies(count))}
      onClick={() => toggleCell({ activity: skill, area: state })}
    >
      <span className="whole-dot" style={count === 0 ? undefined : { width: `${size}px`, height: `${size}px` }}>
        {count > 0 ? words.number(count) : null}
      </span>
    </button>
  );
}
