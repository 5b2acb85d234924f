import { MapPin } from 'lucide-react';
import { type FormEvent, type KeyboardEvent, useId, useState } from 'react';
import { readCoordinates } from '../../lib/coordinates.ts';
import type { Point } from '../../lib/distance.ts';
import { show } from '../../state/actions.ts';
import { MAX_PIN_NAME } from '../../state/ownView.ts';
import { useAtlas } from '../../state/store.ts';
import { addPin } from '../actions.ts';
import { locate } from '../mexico.ts';
import { useSitesTexts } from '../texts.ts';
import { nextPinNumber } from '../transitions.ts';
import { useStateAt } from '../useAnalysis.ts';

type Props = {
  onAsk: (hear: ((point: Point) => void) | null) => void;
  isAsking: boolean;
  onDone: () => void;
};

/** Enough for a metre; what is written is what is kept. */
const written = ({ lat, lon }: Point) => `${Number(lat.toFixed(5))}, ${Number(lon.toFixed(5))}`;

/** A new location of the visitor's own, by coordinates or by a click on the map. What was typed stays until it is right. */
export function AddPin({ onAsk, isAsking, onDone }: Props) {
  const sites = useSitesTexts();
  const stateAt = useStateAt();
  const number = useAtlas(({ view }) => nextPinNumber(view.own));
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<keyof typeof sites.coordinateProblem | null>(null);
  const [instead, setInstead] = useState<Point | null>(null);
  const ids = { name: useId(), text: useId(), hint: useId() };

  const complain = (what: typeof problem, point: Point | null = null) => {
    setProblem(what);
    setInstead(point);
  };
  const type = (value: string) => {
    setText(value);
    complain(null);
  };
  const place = (point: Point) => {
    addPin(point, name.trim() || sites.pinNumber(number));
    show({ of: 'circle', ...point, km: 60 });
    onDone();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const reading = readCoordinates(text);
    if (reading.of === 'problem') return complain(reading.problem);
    const located = locate(reading, stateAt);
    if (located.is === 'inside') place(located.point);
    else if (located.is === 'swapped') complain('swapped', located.point);
    else complain('outside');
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Nothing else is left by the same key.
    event.stopPropagation();
    onDone();
  };
  /** The map gives a point to look at first: it is added by the button, with a name. */
  const hear = (point: Point) => {
    type(written(point));
    if (stateAt(point) === null) complain('outside');
    onAsk(null);
  };
  return (
    <form className="sites-form" onSubmit={submit} onKeyDown={leave}>
      <label htmlFor={ids.name}>{sites.pinName}</label>
      <input
        id={ids.name}
        className="sites-input"
        value={name}
        maxLength={MAX_PIN_NAME}
        placeholder={sites.pinNameHint}
        onChange={(event) => setName(event.target.value)}
      />
      <label htmlFor={ids.text}>{sites.coordinates}</label>
      <input
        id={ids.text}
        className="sites-input"
        value={text}
        autoComplete="off"
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: the visitor has just asked for this form
        autoFocus
        aria-invalid={problem !== null}
        aria-describedby={ids.hint}
        onChange={(event) => type(event.target.value)}
      />
      <p id={ids.hint} className={problem ? 'sites-problem' : 'sites-hint'} role={problem ? 'alert' : undefined}>
        {problem ? sites.coordinateProblem[problem] : sites.coordinatesHint}
      </p>
      {instead && (
        <button type="button" className="button" onClick={() => place(instead)}>
          {sites.insteadUse(written(instead))}
        </button>
      )}
      <div className="sites-form-buttons">
        <button type="submit" className="button primary">
          {sites.add}
        </button>
        <button type="button" className="button" aria-pressed={isAsking} onClick={() => onAsk(isAsking ? null : hear)}>
          <MapPin size={16} aria-hidden="true" />
          {isAsking ? sites.picking : sites.pickOnMap}
        </button>
        <button type="button" className="button" onClick={onDone}>
          {sites.cancel}
        </button>
      </div>
    </form>
  );
}
