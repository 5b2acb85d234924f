import { useLayoutEffect, useState } from 'react';
import { showModal } from '../../ui/modal.ts';
import { secondsLeft } from './machine.ts';
import { useKioskTexts } from './texts.ts';

type Props = { until: number; stay: () => void; startOver: () => void };

/** Asks whether anyone is still there. Any touch says yes; so does Escape. */
export function Countdown({ until, stay, startOver }: Props) {
  const texts = useKioskTexts();
  const [left, setLeft] = useState(() => secondsLeft(until, performance.now()));
  useLayoutEffect(() => {
    const ticking = setInterval(() => setLeft(secondsLeft(until, performance.now())), 250);
    return () => clearInterval(ticking);
  }, [until]);
  return (
    <dialog ref={showModal} className="kiosk-dialog" role="alertdialog" aria-labelledby="kiosk-still" onClose={stay}>
      <h2 id="kiosk-still">{texts.stillThere}</h2>
      <p className="kiosk-left" aria-hidden="true">
        {left}
      </p>
      <p>{texts.startsAnew(left)}</p>
      <div className="kiosk-choices">
        <button type="button" className="button primary" onClick={stay}>
          {texts.stay}
        </button>
        <button type="button" className="button" onClick={startOver}>
          {texts.startOver}
        </button>
      </div>
    </dialog>
  );
}
