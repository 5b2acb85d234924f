import { Suspense, use, useMemo, useState } from 'react';
import { loadMilestones } from '../../data/load.ts';
import { milestonesIn, milestonesOf } from '../../data/milestones.ts';
import { areaName } from '../../i18n/areaName.ts';
import { once } from '../../lib/once.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatDate } from '../../ui/format.ts';
import { SourceLink } from '../../ui/SourceLink.tsx';
import { useTimeTexts } from './texts.ts';

/** What happened in the compared areas in that year. */
export function Milestones({ year, isPlaying }: { year: number; isPlaying: boolean }) {
  const time = useTimeTexts();
  return (
    // While the years play, each would interrupt the one before.
    <div
      className="time-milestones"
      aria-live={isPlaying ? 'off' : 'polite'}
      aria-label={time.milestones(year)}
      role="log"
    >
      <Suspense>
        <OfYear year={year} />
      </Suspense>
    </div>
  );
}

function OfYear({ year }: { year: number }) {
  const time = useTimeTexts();
  const lang = useAtlas(selectLang);
  const areas = useAtlas(({ view }) => view.compare.areas);
  const milestones = use(once(loadMilestones));
  const ofAreas = useMemo(() => milestonesOf(milestones, areas), [milestones, areas]);
  const ofYear = milestonesIn(ofAreas, year);
  const [isOpen, setOpen] = useState(false);
  if (ofYear.length === 0) return <p className="quiet">{time.noMilestones(year)}</p>;
  return (
    <>
      <ul data-open={isOpen}>
        {ofYear.map((milestone) => (
          <li key={`${milestone.date}${milestone.title_en}`}>
            <span className="time-date">{formatDate(milestone.date, lang)}</span> {areaName(milestone.place, lang)}:{' '}
            {milestone[`title_${lang}`]} <SourceLink source={milestone.source_url} short />
          </li>
        ))}
      </ul>
      {/* On a phone the first stands in one line until one asks for all. */}
      <button type="button" className="link-button time-more" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? time.fewer : time.all(ofYear.length)}
      </button>
    </>
  );
}
