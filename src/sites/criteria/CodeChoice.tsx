type Props<Code extends string> = {
  title: string;
  codes: readonly Code[];
  labels: Readonly<Record<Code, string>>;
  chosen: readonly Code[];
  onChange: (chosen: readonly Code[]) => void;
};

/** Some of many, never none: the last one stays. */
export function CodeChoice<Code extends string>({ title, codes, labels, chosen, onChange }: Props<Code>) {
  const toggle = (code: Code) => {
    const next = codes.filter((other) => (other === code ? !chosen.includes(code) : chosen.includes(other)));
    if (next.length > 0) onChange(next);
  };
  return (
    <fieldset className="sites-choice">
      <legend>{title}</legend>
      <div className="sites-chips">
        {codes.map((code) => (
          <label key={code} className="sites-chip">
            <input
              type="checkbox"
              checked={chosen.includes(code)}
              disabled={chosen.length === 1 && chosen[0] === code}
              onChange={() => toggle(code)}
            />
            {labels[code]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
