import { useEffect, useState } from 'react';
import { clockText, elapsed, pauseClock, STOPPED, startClock } from '../talk/clock.ts';
import { useTalk } from '../talk/talk.ts';
import { usePresentTexts } from '../texts.ts';

const MINUTE = 60_000;

/** How long the talk has run, beside how long it should take in all and up to the end of this scene. */
export function ConsoleClock({ minutes, number, count }: { minutes: number; number: number; count: number }) {
  const texts = usePresentTexts();
  const clock = useTalk((talk) => talk.clock);
  const [now, setNow] = useState(Date.now);
  const isRunning = clock.since !== null;
  useEffect(() => {
    if (!isRunning) return;
    setNow(Date.now());
    const ticking = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(ticking);
  }, [isRunning]);
  const passed = elapsed(clock, now);
  const whole = minutes * MINUTE;
  const untilHere = (whole * number) / count;
  const pace = passed > whole ? 'over' : passed > untilHere ? 'late' : 'fine';
  const toggle = () =>
    useTalk.setState({ clock: isRunning ? pauseClock(clock, Date.now()) : startClock(clock, Date.now()) });
  return (
    <section className="console-clock" data-pace={pace} aria-label={texts.elapsed}>
      <p className="console-elapsed">
        <span className="section-title">{texts.elapsed}</span>
        <b role="timer">{clockText(passed)}</b>
      </p>
      <p className="console-target">
        <span className="section-title">{texts.target}</span>
        <b>{clockText(whole)}</b>
        <span className="quiet">{texts.targetNow(clockText(untilHere))}</span>
      </p>
      <div className="present-actions">
        <button type="button" className="button" onClick={toggle}>
          {isRunning ? texts.pause : texts.start}
        </button>
        <button type="button" className="button" onClick={() => useTalk.setState({ clock: STOPPED })}>
          {texts.reset}
        </button>
      </div>
    </section>
  );
}
