import { Check, ChevronDown, Plus, X } from 'lucide-react';
import { useId } from 'react';
import { SKILLS } from '../../data/activities.ts';
import { isArea } from '../../data/areas.ts';
import type { Activity } from '../../data/codes.ts';
import { Popup } from '../../ui/Popup.tsx';
import { useWords } from '../skills/words.ts';
import { askFor, chooseBase, type Synergy } from './useSynergy.ts';

/** The question as a sentence in which area and skills are chosen. */
export function Question({ synergy }: { synergy: Synergy }) {
  const words = useWords();
  const { question } = words.texts;
  const id = useId();
  const { areas, base, asked } = synergy;
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
        <span key={skill} className="syn-asked-end">
          <button
            type="button"
            className="syn-asked"
            aria-label={question.remove(words.activity(skill))}
            onClick={() => askFor(asked.filter((other) => other !== skill))}
          >
            {words.activity(skill)}
            <X size={15} aria-hidden="true" />
          </button>
          {skill === asked.at(-1) && question.after}
        </span>
      ))}
      <Popup
        className={asked.length === 0 ? 'syn-select' : 'syn-add'}
        label={question.add}
        face={
          <>
            {asked.length === 0 ? question.addFirst : <Plus size={15} aria-hidden="true" />}
            {asked.length === 0 ? <ChevronDown size={18} aria-hidden="true" /> : question.add}
          </>
        }
      >
        <SkillPicker asked={asked} />
      </Popup>
      {asked.length === 0 && <span>{question.after}</span>}
      {asked.length > 0 && (
        <button type="button" className="link-button syn-clear" onClick={() => askFor([])}>
          {question.clear}
        </button>
      )}
    </fieldset>
  );
}

/** Every skill there is; pressed ones are in question. */
function SkillPicker({ asked }: { asked: readonly Activity[] }) {
  const words = useWords();
  const byName = (a: Activity, b: Activity) => words.activity(a).localeCompare(words.activity(b), words.lang);
  return (
    <fieldset className="syn-options">
      <legend className="section-title">{words.texts.question.skills}</legend>
      {[...SKILLS].sort(byName).map((skill) => {
        const isAsked = asked.includes(skill);
        return (
          <button
            key={skill}
            type="button"
            className="syn-option"
            aria-pressed={isAsked}
            onClick={() => askFor(isAsked ? asked.filter((other) => other !== skill) : [...asked, skill])}
          >
            {isAsked && <Check size={14} aria-hidden="true" />}
            {words.activity(skill)}
          </button>
        );
      })}
    </fieldset>
  );
}
