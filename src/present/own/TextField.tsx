import { type ChangeEvent, useId, useState } from 'react';
import type { Lang } from '../../data/lang.ts';

type Props = {
  label: string;
  value: string;
  lang: Lang;
  /** So many letters at most. */
  most: number;
  rows?: number;
  onWrite: (written: string) => void;
};

/** A text in one language; kept with each letter. What stands in for an empty one appears only when the field is left. */
export function TextField({ label, value, lang, most, rows = 1, onWrite }: Props) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const shared = {
    id,
    lang,
    maxLength: most,
    value: draft ?? value,
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      setDraft(target.value);
      onWrite(target.value);
    },
    onBlur: () => setDraft(null),
  };
  return (
    <p className="editor-field">
      <label htmlFor={id}>{label}</label>
      {rows === 1 ? <input type="text" {...shared} /> : <textarea rows={rows} {...shared} />}
    </p>
  );
}
