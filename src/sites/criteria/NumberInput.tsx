import { useId, useState } from 'react';
import { readNumber } from '../../lib/readNumber.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatNumber } from '../../ui/format.ts';
import { useSitesTexts } from '../texts.ts';

type Props = {
  value: number;
  label: string;
  onChange: (value: number) => void;
  min?: number;
  max?: number;
  /** Whether only whole numbers are taken. */
  isWhole?: boolean;
  /** Taken when the field is left, not while it is typed. */
  isLate?: boolean;
};

/**
 * A number that is taken while it is typed. Half-written ones ("", "-") stay in the field and change nothing; one that is none
 * or out of bounds is told why it is not taken. When the field is left it shows what holds, which is no fault of its own: what
 * was said stays to be read until the field is entered again or another value holds.
 */
export function NumberInput({
  value,
  label,
  onChange,
  min = -Infinity,
  max = Infinity,
  isWhole = false,
  isLate = false,
}: Props) {
  const lang = useAtlas(selectLang);
  const sites = useSitesTexts();
  const [draft, setDraft] = useState<string | null>(null);
  const [said, setSaid] = useState<Readonly<{ fault: string; of: number }> | null>(null);
  const fault = said?.of === value ? said.fault : null;
  const setFault = (text: string | null) => setSaid(text === null ? null : { fault: text, of: value });
  const hint = useId();
  const say = (number: number) => formatNumber(number, lang);
  const faultOf = (number: number | null) => {
    if (number === null) return sites.noNumber(say(value));
    if (number < min || number > max) return sites.outOfBounds(say(min), say(max), say(value));
    return isWhole && !Number.isInteger(number) ? sites.notWhole(say(value)) : null;
  };
  const take = (number: number) => number !== value && onChange(number);
  const type = (text: string) => {
    setDraft(text);
    const number = readNumber(text);
    // What is no number yet may become one.
    const wrong = number === null ? null : faultOf(number);
    setFault(wrong);
    if (number !== null && wrong === null && !isLate) take(number);
  };
  const finish = () => {
    setDraft(null);
    if (draft === null || draft.trim() === '') return;
    const number = readNumber(draft);
    const wrong = faultOf(number);
    setFault(wrong);
    if (number !== null && wrong === null) take(number);
  };
  return (
    <>
      <input
        type="text"
        inputMode="decimal"
        role="spinbutton"
        className="sites-input sites-number"
        value={draft ?? String(value)}
        aria-label={label}
        aria-valuenow={value}
        aria-valuemin={Number.isFinite(min) ? min : undefined}
        aria-valuemax={Number.isFinite(max) ? max : undefined}
        aria-invalid={fault !== null && draft !== null}
        aria-describedby={fault === null ? undefined : hint}
        autoComplete="off"
        onChange={({ target }) => type(target.value)}
        onFocus={() => setFault(null)}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === 'Enter') return finish();
          const step = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
          if (step === 0) return;
          event.preventDefault();
          type(String((draft === null ? value : (readNumber(draft) ?? value)) + step));
        }}
      />
      {fault !== null && (
        <span id={hint} className="sites-problem sites-number-problem" role="alert">
          {fault}
        </span>
      )}
    </>
  );
}
