import { useMemo } from 'react';
import { offerOf } from '../../data/activities.ts';
import { reachOf, schoolsOf } from '../../data/talent.ts';
import { changeCompare } from '../../state/actions.ts';
import { useAtlas } from '../../state/store.ts';
import { cellOf } from '../skills/cell.ts';
import { TodayNote } from '../skills/TodayNote.tsx';
import { useWords } from '../skills/words.ts';
import { AreaBars } from './AreaBars.tsx';
import { ReachEvidence } from './ReachEvidence.tsx';
import { ReachTable } from './ReachTable.tsx';
import { useTalentArea } from './useTalentArea.ts';
import { useTalentOverlay } from './useTalentOverlay.ts';
import './talent.css';

/** Bounds and step of the distance that the visitor chooses, in km. */
const [LEAST, MOST, STEP] = [5, 200, 5];

/** Which skills of an area have a school of the same area near, and which have none. */
export function Talent() {
  const words = useWords();
  const { talent } = words.texts;
  const listings = useAtlas(({ facts }) => facts.listings);
  const km = useAtlas(({ view }) => view.compare.km);
  const open = useAtlas(({ view }) => cellOf(view.compare)?.activity ?? null);
  const area = useTalentArea();
  const offer = offerOf(listings, area);
  const reach = useMemo(() => reachOf(listings, offer, km), [listings, offer, km]);
  useTalentOverlay(area, reach);
  const schools = schoolsOf(listings, offer);
  const unplaced = schools.filter((position) => listings[position]?.lat == null).length;
  const opened = reach.find(({ skill }) => skill === open);
  return (
    <div className="tal">
      <div className="tal-page">
        <header className="tal-head">
          <h3>{talent.title}</h3>
          <p>{talent.lead}</p>
          <label className="tal-distance">
            <span>{talent.within}</span>
            <input
              type="range"
              min={LEAST}
              max={MOST}
              step={STEP}
              value={km}
              aria-label={talent.distance}
              aria-valuetext={talent.km(words.number(km))}
              onChange={({ target }) => changeCompare((view) => ({ ...view, km: Number(target.value) }))}
            />
            <output>{talent.km(words.number(km))}</output>
          </label>
          <TodayNote />
        </header>
        <AreaBars chosen={area} km={km} />
        <section className="tal-area" aria-labelledby="tal-area">
          <h4 id="tal-area">{talent.summary(words.area(area), talent.km(words.number(km)))}</h4>
          <p className="quiet">
            {schools.length === 0
              ? talent.noSchools(words.area(area))
              : talent.schools(schools.length, words.number(schools.length))}
            {unplaced > 0 && ` · ${talent.unplaced(unplaced, words.number(unplaced))}`}
          </p>
          {reach.length === 0 ? (
            <p>{talent.noSkills(words.area(area))}</p>
          ) : (
            <div className="tal-scroll">
              <ReachTable reach={reach} area={area} />
            </div>
          )}
          <p className="quiet small">
            {talent.programmes} {talent.straight}
          </p>
        </section>
      </div>
      {opened && <ReachEvidence reach={opened} area={area} />}
    </div>
  );
}
