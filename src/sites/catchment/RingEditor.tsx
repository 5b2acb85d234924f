import { Plus, X } from 'lucide-react';
import { useId, useState } from 'react';
import { changeSites } from '../../state/actions.ts';
import { selectLang } from '../../state/selectors.ts';
import { MAX_RINGS, sitesPart } from '../../state/sitesView.ts';
import { useAtlas } from '../../state/store.ts';
import { formatNumber } from '../../ui/format.ts';
import { useSurroundingsTexts } from '../surroundingsTexts.ts';
import { addRing, changeRing, type RingFault } from './rings.ts';

const setRings = (rings: readonly number[]) => changeSites((view) => ({ ...view, rings }));

/** The radii around the location: each a field, with one to add and each to remove. */
export function RingEditor() {
  const rings = useAtlas(({ view }) => view.sites.rings);
  const texts = useSurroundingsTexts();
  const [fault, setFault] = useState<RingFault | null>(null);
  const hint = useId();
  const isUsual = rings.join() === sitesPart.home.rings.join();
  const take = (at: number, text: string) => {
    const changed = changeRing(rings, at, text);
    if (typeof changed === 'string') return setFault(changed);
    setFault(null);
    setRings(changed);
  };
  return (
    <fieldset className="rings" aria-describedby={hint}>
      <legend className="catchment-label">{texts.rings}</legend>
      <div className="rings-fields">
        {rings.map((km, at) => (
          // A radius stands once, so it can name its field; a changed one is a field anew, filled with what was taken.
          <RingField key={km} km={km} at={at} take={(text) => take(at, text)} isWrong={fault !== null} />
        ))}
        {rings.length < MAX_RINGS && (
          <button
            type="button"
            className="button icon"
            aria-label={texts.addRing}
            onClick={() => setRings(addRing(rings))}
          >
            <Plus size={16} aria-hidden="true" />
          </button>
        )}
      </div>
      <p id={hint} className="small" data-fault={fault !== null} role={fault === null ? undefined : 'alert'}>
        {fault === null ? texts.ringsHint : fault === 'bad' ? texts.ringBad : texts.ringTwice}{' '}
        {!isUsual && (
          <button type="button" className="link-button" onClick={() => setRings(sitesPart.home.rings)}>
            {texts.usualRings}
          </button>
        )}
      </p>
    </fieldset>
  );
}

type FieldProps = { km: number; at: number; take: (text: string) => void; isWrong: boolean };

function RingField({ km, at, take, isWrong }: FieldProps) {
  const lang = useAtlas(selectLang);
  const rings = useAtlas(({ view }) => view.sites.rings);
  const texts = useSurroundingsTexts();
  const [text, setText] = useState(String(km));
  return (
    <span className="ring-field">
      <input
        inputMode="numeric"
        value={text}
        size={3}
        aria-label={texts.ring(formatNumber(at + 1, lang))}
        aria-invalid={isWrong && text !== String(km)}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => text !== String(km) && take(text)}
        onKeyDown={(event) => event.key === 'Enter' && take(text)}
      />
      <button
        type="button"
        className="ring-remove"
        aria-label={texts.removeRing(formatNumber(km, lang))}
        onClick={() => setRings(rings.filter((other) => other !== km))}
      >
        <X size={14} aria-hidden="true" />
      </button>
    </span>
  );
}
