import { LocateFixed, Plus, Trash2 } from 'lucide-react';
import { Suspense, useEffect, useRef, useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import type { Point } from '../../lib/distance.ts';
import { MAX_PIN_NAME, MAX_PINS } from '../../state/ownView.ts';
import { useAtlas } from '../../state/store.ts';
import { removePin, renamePin, visitCandidate } from '../actions.ts';
import { useSitesTexts } from '../texts.ts';
import { useAnalysis } from '../useAnalysis.ts';
import { AddPin } from './AddPin.tsx';

type Props = {
  /** Asks for a point of the map; null asks no longer. */
  onAsk: (hear: ((point: Point) => void) | null) => void;
  isAsking: boolean;
};

/** The visitor's own locations: to add, to name, to take away. */
export function OwnPins({ onAsk, isAsking }: Props) {
  const sites = useSitesTexts();
  const { shell } = useTexts();
  const [isAdding, setAdding] = useState(false);
  const pins = useAtlas(({ view }) => view.own.pins);
  const { candidates, positions } = useAnalysis();
  const adder = useRef<HTMLButtonElement>(null);
  /** What had the focus goes, so the button that adds takes it, once it is there. */
  const isFocusLost = useRef(false);
  useEffect(() => {
    if (!isFocusLost.current || !adder.current) return;
    adder.current.focus();
    isFocusLost.current = false;
  });
  const close = () => {
    onAsk(null);
    setAdding(false);
    isFocusLost.current = true;
  };
  const remove = (id: string) => {
    removePin(id);
    isFocusLost.current = true;
  };
  const show = (id: string) => {
    const candidate = candidates[positions.get(id) ?? -1];
    if (candidate) visitCandidate(candidate);
  };
  return (
    <>
      {pins.length > 0 && (
        <ul className="sites-pins" aria-label={sites.ownPins}>
          {pins.map(({ id, name }) => (
            <li key={id}>
              <input
                className="sites-input"
                defaultValue={name}
                maxLength={MAX_PIN_NAME}
                aria-label={sites.renamePin(name)}
                onBlur={(event) => event.target.value !== name && renamePin(id, event.target.value)}
                onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
              />
              <button type="button" className="button icon" aria-label={sites.showPin(name)} onClick={() => show(id)}>
                <LocateFixed size={16} aria-hidden="true" />
              </button>
              <button
                type="button"
                className="button icon"
                aria-label={sites.removePin(name)}
                onClick={() => remove(id)}
              >
                <Trash2 size={16} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {isAdding ? (
        // The outlines of the states arrive first.
        <Suspense fallback={<p className="sites-hint">{shell.loading}</p>}>
          <AddPin onAsk={onAsk} isAsking={isAsking} onDone={close} />
        </Suspense>
      ) : (
        <button
          ref={adder}
          type="button"
          className="button sites-add"
          disabled={pins.length >= MAX_PINS}
          onClick={() => setAdding(true)}
        >
          <Plus size={16} aria-hidden="true" />
          {sites.addPin}
        </button>
      )}
      {pins.length >= MAX_PINS && <p className="sites-hint">{sites.tooManyPins(MAX_PINS)}</p>}
    </>
  );
}
