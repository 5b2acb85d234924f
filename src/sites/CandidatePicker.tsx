import { useId } from 'react';
import { useAtlas } from '../state/store.ts';
import { visitCandidate } from './actions.ts';
import { useSurroundingsTexts } from './surroundingsTexts.ts';
import { useAnalysis } from './useAnalysis.ts';
import './chosen.css';

/** Chooses the candidate that is looked at: those on the shortlist, those that remain as ranked, and those that fell out. */
export function CandidatePicker() {
  const { candidates, positions, funnel, ranking } = useAnalysis();
  const chosen = useAtlas(({ view }) => view.sites.candidate);
  const shortlist = useAtlas(({ view }) => view.own.shortlist);
  const texts = useSurroundingsTexts();
  const id = useId();
  const listed = shortlist.flatMap((one) => positions.get(one) ?? []);
  const remaining = ranking.length > 0 ? ranking.map(({ candidate }) => candidate) : funnel.remaining;
  const isLeft = new Set(remaining);
  const groups = [
    { label: texts.picker.shortlist, members: listed },
    { label: texts.picker.remaining, members: remaining.filter((at) => !listed.includes(at)) },
    {
      label: texts.picker.fallen,
      members: candidates.flatMap((_, at) => (isLeft.has(at) || listed.includes(at) ? [] : [at])),
    },
  ];
  return (
    <div className="candidate-picker">
      <label htmlFor={id}>{texts.picker.label}</label>
      <select
        id={id}
        value={chosen !== null && positions.has(chosen) ? chosen : ''}
        onChange={(event) => {
          const candidate = candidates[positions.get(event.target.value) ?? -1];
          if (candidate) visitCandidate(candidate);
        }}
      >
        <option value="" disabled>
          {texts.picker.choose}
        </option>
        {groups.map(
          ({ label, members }) =>
            members.length > 0 && (
              <optgroup key={label} label={label}>
                {members.map((at) => (
                  <option key={candidates[at]?.id} value={candidates[at]?.id}>
                    {candidates[at]?.name}
                  </option>
                ))}
              </optgroup>
            ),
        )}
      </select>
    </div>
  );
}
