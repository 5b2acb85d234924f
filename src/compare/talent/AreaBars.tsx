import { offerOf } from '../../data/activities.ts';
import type { Area } from '../../data/codes.ts';
import { type Reach, reachOf } from '../../data/talent.ts';
import { useAtlas } from '../../state/store.ts';
import { useWords } from '../skills/words.ts';
import { readArea } from './useTalentArea.ts';

/** From the best to the worst that can be said of a skill. */
export const VERDICTS = ['named', 'near', 'none', 'unknown'] as const satisfies readonly Reach['verdict'][];

/** Every compared area as one bar of its skills by whether a school is near; pressed, it is read. */
export function AreaBars({ chosen, km }: { chosen: Area; km: number }) {
  const words = useWords();
  const { talent } = words.texts;
  const areas = useAtlas(({ view }) => view.compare.areas);
  const shown = areas.includes(chosen) ? areas : [chosen, ...areas];
  return (
    <div className="tal-bars">
      <ul className="tal-key">
        {VERDICTS.map((verdict) => (
          <li key={verdict}>
            <span className="tal-swatch" data-verdict={verdict} /> {talent.verdict[verdict]}
          </li>
        ))}
      </ul>
      <ul>
        {shown.map((area) => (
          <AreaBar key={area} area={area} km={km} isChosen={area === chosen} />
        ))}
      </ul>
    </div>
  );
}

function AreaBar({ area, km, isChosen }: { area: Area; km: number; isChosen: boolean }) {
  const words = useWords();
  const listings = useAtlas(({ facts }) => facts.listings);
  const { talent } = words.texts;
  const reach = reachOf(listings, offerOf(listings, area), km);
  const counts = VERDICTS.map((verdict) => ({ verdict, count: reach.filter((one) => one.verdict === verdict).length }));
  const said = counts
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${talent.verdict[verdict]}: ${words.number(count)}`);
  return (
    <li>
      <button
        type="button"
        className="tal-bar"
        aria-pressed={isChosen}
        aria-label={[words.area(area), ...said].join('; ')}
        onClick={() => readArea(area)}
      >
        <span className="tal-bar-name">{words.area(area)}</span>
        <span className="tal-bar-parts" aria-hidden="true">
          {counts.map(
            ({ verdict, count }) =>
              count > 0 && (
                <span key={verdict} data-verdict={verdict} style={{ flexGrow: count }}>
                  {words.number(count)}
                </span>
              ),
          )}
        </span>
        <span className="tal-bar-total">{words.texts.skills(reach.length, words.number(reach.length))}</span>
      </button>
    </li>
  );
}
