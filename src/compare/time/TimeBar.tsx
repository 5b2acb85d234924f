import { Pause, Play, StepForward } from 'lucide-react';
import { useId } from 'react';
import { begunBy } from '../../data/beginnings.ts';
import { selectBeginnings, selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatNumber } from '../../ui/format.ts';
import { Beginnings } from './Beginnings.tsx';
import { Milestones } from './Milestones.tsx';
import { useTimeTexts } from './texts.ts';
import { useYears } from './useYears.ts';
import './time.css';

/** The year that map, table and charts are shown for: a slider with play, and beside it how many have a date at all. */
export function TimeBar() {
  const time = useTimeTexts();
  const lang = useAtlas(selectLang);
  const beginnings = useAtlas(selectBeginnings);
  const { first, last, year, isPlaying, steps, play, pause, next, show } = useYears();
  const id = useId();
  const number = (value: number) => formatNumber(value, lang);
  const dated = number(beginnings.dated);
  const undated = number(beginnings.undated);
  const begun = begunBy(beginnings, year ?? last);
  const button = steps
    ? { name: time.step, act: next, Icon: StepForward }
    : isPlaying
      ? { name: time.pause, act: pause, Icon: Pause }
      : { name: time.play, act: play, Icon: Play };
  return (
    <section className="time-bar" aria-label={time.title} data-year={year ?? 'today'}>
      <button
        type="button"
        className="button icon time-play"
        aria-label={button.name}
        title={button.name}
        onClick={button.act}
      >
        <button.Icon size={16} aria-hidden="true" />
      </button>
      <label className="time-year" htmlFor={id}>
        <span className="visually-hidden">{time.year}</span>
        <span aria-hidden="true">{year ?? time.today}</span>
      </label>
      <div className="time-track">
        <Beginnings first={first} last={last} shown={year} />
        <input
          id={id}
          className="time-slider"
          type="range"
          min={first}
          max={last}
          step={1}
          value={Math.min(year ?? last, last)}
          aria-valuetext={year === null ? time.today : time.aloud(year, number(begun), undated)}
          onChange={(event) => show(Number(event.target.value))}
        />
        <p className="time-ends" aria-hidden="true">
          {/* Its column holds all that began before it as well. */}
          <span>≤ {first}</span>
          <span>{last}</span>
        </p>
      </div>
      <button
        type="button"
        className="button time-today"
        aria-pressed={year === null}
        aria-label={time.showToday}
        onClick={() => show(null)}
      >
        {time.today}
      </button>
      <p className="time-counts">
        {year === null ? time.whole(dated, undated) : time.dated(number(begun), begun, dated, year, undated)}
      </p>
      {year !== null && <Milestones year={year} isPlaying={isPlaying} />}
    </section>
  );
}
