import { useId, useState } from 'react';
import type { Since } from '../data/filter.ts';
import { useTexts } from '../i18n/texts.ts';
import { setSince } from '../state/actions.ts';
import { useAtlas } from '../state/store.ts';
import { readYears } from './readYears.ts';

/** What is being typed, for as long as it is no valid range, and the choice that it departs from. */
type Draft = Readonly<{ since: Since | null; from: string; to: string }>;

/** From…to in years. What does not make a range stays as typed, with a word on why, and filters nothing new. */
export function YearRange() {
  const { explore } = useTexts();
  const since = useAtlas(({ view }) => view.since);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [isLeft, setLeft] = useState(false);
  const id = useId();
  const current = draft?.since === since ? draft : null;
  const from = current?.from ?? String(since?.range?.[0] ?? '');
  const to = current?.to ?? String(since?.range?.[1] ?? '');
  const problem = current && readYears(from, to).problem;
  // A year half typed is no mistake yet.
  const isShown = problem === 'badRange' || (problem === 'badYear' && isLeft);

  const write = (nextFrom: string, nextTo: string) => {
    setLeft(false);
    const years = readYears(nextFrom, nextTo);
    if (years.problem) return setDraft({ since, from: nextFrom, to: nextTo });
    setDraft(null);
    setSince({ range: years.range, unknown: since?.unknown ?? false });
  };
  const field = (label: string, value: string, change: (text: string) => void) => (
    <label className="year-field">
      <span>{label}</span>
      <input
        type="number"
        inputMode="numeric"
        value={value}
        aria-invalid={isShown}
        aria-describedby={isShown ? id : undefined}
        onChange={(event) => change(event.currentTarget.value)}
        onBlur={() => setLeft(true)}
      />
    </label>
  );
  return (
    <>
      <div className="year-range">
        {field(explore.fromYear, from, (text) => write(text, to))}
        {field(explore.toYear, to, (text) => write(from, text))}
      </div>
      <p className="year-problem" id={id} aria-live="polite">
        {isShown && explore[problem as 'badYear' | 'badRange']}
      </p>
    </>
  );
}
