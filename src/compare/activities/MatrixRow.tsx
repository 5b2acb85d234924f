import { offerOf, providersOf, quotient } from '../../data/activities.ts';
import type { Activity, Area } from '../../data/codes.ts';
import { useAtlas } from '../../state/store.ts';
import { activityOf, focusActivity, toggleCell } from '../skills/cell.ts';
import { useWords } from '../skills/words.ts';
import { aloud, nearestWords, unplacedWords } from './cellWords.ts';
import { degreeOf, quotientText } from './degree.ts';

type Props = { activity: Activity; areas: readonly Area[]; stop: string };

/** One activity over the areas; its name colours the map by it. */
export function MatrixRow({ activity, areas, stop }: Props) {
  const words = useWords();
  const isFocused = useAtlas(({ view }) => activityOf(view.compare.row) === activity);
  const open = useAtlas(({ view }) => (activityOf(view.compare.row) === activity ? view.compare.cell : null));
  return (
    <tr data-focused={isFocused}>
      <th scope="row" className="mat-name">
        <button
          type="button"
          data-stop={activity}
          tabIndex={stop === activity ? 0 : -1}
          aria-pressed={isFocused}
          title={words.texts.matrix.onMap(words.activity(activity))}
          onClick={() => focusActivity(isFocused ? null : activity)}
        >
          {words.activity(activity)}
        </button>
      </th>
      {areas.map((area) => (
        <Cell key={area} activity={activity} area={area} isOpen={open === area} stop={stop} />
      ))}
    </tr>
  );
}

type CellProps = { activity: Activity; area: Area; isOpen: boolean; stop: string };

function Cell({ activity, area, isOpen, stop }: CellProps) {
  const words = useWords();
  const listings = useAtlas(({ facts }) => facts.listings);
  const isLit = useAtlas(({ hovered }) => hovered === area);
  const { matrix } = words.texts;
  const offer = offerOf(listings, area);
  const count = providersOf(offer, activity).length;
  const specialisation = quotient(offer, offerOf(listings, 'MX'), activity);
  const { value } = specialisation;
  const nearest = count === 0 ? nearestWords(listings, area, activity, words) : null;
  const unplaced = count === 0 ? unplacedWords(listings, area, activity, words) : '';
  const title = [
    nearest && matrix.nearest(nearest.name, nearest.area, nearest.km),
    unplaced && matrix.unplaced(unplaced),
  ];
  const id = `${activity} ${area}`;
  return (
    <td data-area={area} data-lit={isLit} data-degree={value === null ? undefined : degreeOf(value)}>
      <button
        type="button"
        className="mat-cell"
        data-stop={id}
        tabIndex={stop === id ? 0 : -1}
        aria-pressed={isOpen}
        title={title.filter(Boolean).join('; ') || undefined}
        aria-label={aloud({ activity, area, count, specialisation, nearest, unplaced }, words)}
        onClick={() => toggleCell({ activity, area })}
      >
        {count > 0 ? (
          <>
            <strong>{words.number(count)}</strong>
            {value !== null && <span className="mat-quotient">{matrix.quotient(quotientText(value))}</span>}
          </>
        ) : nearest === null ? (
          <span className="mat-nearest">{unplaced ? matrix.unmeasured : matrix.nobodyElsewhere}</span>
        ) : (
          <span className="mat-nearest">
            {nearest.km}
            {unplaced && ' *'}
            <span className="mat-provider">{nearest.name}</span>
          </span>
        )}
      </button>
    </td>
  );
}
