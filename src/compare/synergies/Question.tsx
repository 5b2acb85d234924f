import { X } from 'lucide-react';
import { useId } from 'react';
import { SKILLS } from '../../data/activities.ts';
import { isArea } from '../../data/areas.ts';
import type { Activity } from '../../data/codes.ts';
import { useWords } from '../skills/words.ts';
import { askFor, chooseBase, type Synergy } from './useSynergy.ts';

/** The question as a sentence in which area and skills are chosen. */
export function Question({ synergy }: { synergy: Synergy }) {
  const words = useWords();
  const { question } = words.texts;
  const id = useId();
  const { areas, base, asked } = synergy;
  const rest = SKILLS.filter((skill) => !asked.includes(skill)).sort((a, b) =>
    words.activity(a).localeCompare(words.activity(b), words.lang),
  );
  return (
    <fieldset className="syn-question">
      <legend className="visually-hidden">{question.title}</legend>
      <span>{question.before}</span>
      <label className="visually-hidden" htmlFor={`${id}-area`}>
        {question.area}
      </label>
      <select
        id={`${id}-area`}
        className="syn-select"
        value={base.area}
        onChange={({ target }) => isArea(target.value) && chooseBase(synergy, target.value, words.area)}
      >
        {areas.map((area) => (
          <option key={area} value={area}>
            {words.area(area)}
          </option>
        ))}
      </select>
      <span>{question.between}</span>
      {asked.map((skill) => (
        <button
          key={skill}
          type="button"
          className="syn-asked"
          aria-label={question.remove(words.activity(skill))}
          onClick={() => askFor(asked.filter((other) => other !== skill))}
        >
          {words.activity(skill)}
          <X size={15} aria-hidden="true" />
        </button>
      ))}
      {asked.length > 0 && <span>{question.after}</span>}
      <label className="visually-hidden" htmlFor={`${id}-skill`}>
        {question.add}
      </label>
      <select
        id={`${id}-skill`}
        className="syn-select syn-add"
        data-first={asked.length === 0}
        value=""
        onChange={({ target }) => askFor([...asked, target.value as Activity])}
      >
        <option value="">{asked.length === 0 ? question.addFirst : `+ ${question.add.toLowerCase()}`}</option>
        {rest.map((skill) => (
          <option key={skill} value={skill}>
            {words.activity(skill)}
          </option>
        ))}
      </select>
      {asked.length === 0 && <span>{question.after}</span>}
      {asked.length > 0 && (
        <button type="button" className="link-button syn-clear" onClick={() => askFor([])}>
          {question.clear}
        </button>
      )}
    </fieldset>
  );
}
