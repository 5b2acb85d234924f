import { useId } from 'react';
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

/** A text in one language; kept with each letter. */
export function TextField({ label, value, lang, most, rows = 1, onWrite }: Props) {
  const id = useId();
  const shared = {
    id,
    lang,
    maxLength: most,
    value,
    onChange: ({ target }: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => onWrite(target.value),
  };
  return (
    <p className="editor-field">
      <label htmlFor={id}>{label}</label>
      {rows === 1 ? <input type="text" {...shared} /> : <textarea rows={rows} {...shared} />}
    </p>
  );
}
