import { useId } from 'react';

type Props<Value extends string> = {
  title: string;
  options: Readonly<Record<Value, string>>;
  value: Value;
  onChange: (value: Value) => void;
};

/** One of a few. */
export function Choice<Value extends string>({ title, options, value, onChange }: Props<Value>) {
  const name = useId();
  return (
    <fieldset className="sites-choice">
      <legend>{title}</legend>
      {(Object.keys(options) as Value[]).map((option) => (
        <label key={option} className="sites-check-line">
          <input
            type="radio"
            className="sites-radio"
            name={name}
            checked={option === value}
            onChange={() => onChange(option)}
          />
          {options[option]}
        </label>
      ))}
    </fieldset>
  );
}
