import { useState } from 'react';

type Props = {
  value: number;
  label: string;
  onChange: (value: number) => void;
  min?: number;
  max?: number;
};

/**
 * A number that is taken while it is typed. Half-written ones ("", "-", "1e") stay in the field and change nothing; when the
 * field is left it shows what holds.
 */
export function NumberInput({ value, label, onChange, min, max }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const type = (text: string) => {
    setDraft(text);
    const number = text.trim() === '' ? Number.NaN : Number(text.replace(',', '.'));
    if (Number.isFinite(number) && number >= (min ?? -Infinity) && number <= (max ?? Infinity)) onChange(number);
  };
  return (
    <input
      type="text"
      inputMode="decimal"
      role="spinbutton"
      className="sites-input sites-number"
      value={draft ?? String(value)}
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={max}
      autoComplete="off"
      onChange={({ target }) => type(target.value)}
      onBlur={() => setDraft(null)}
      onKeyDown={(event) => {
        const step = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
        if (step === 0) return;
        event.preventDefault();
        type(String(value + step));
      }}
    />
  );
}
