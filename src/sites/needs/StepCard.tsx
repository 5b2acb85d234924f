import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { GripVertical } from 'lucide-react';
import { type Criterion, keyOf } from '../../state/criteria.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatNumber } from '../../ui/format.ts';
import { changeCriterion } from '../actions.ts';
import { MeasureForm } from '../criteria/MeasureForm.tsx';
import { Tools } from '../criteria/Tools.tsx';
import type { Step } from '../engine/funnel.ts';
import { useSitesTexts } from '../texts.ts';
import { useFigures } from '../useAnalysis.ts';
import { measureName } from '../wording.ts';
import { Fallen } from './Fallen.tsx';
import { ThresholdField } from './ThresholdField.tsx';

type Props = {
  criterion: Criterion;
  /** null while it is switched off. */
  step: Step | null;
  before: number;
  total: number;
  isOpen: boolean;
  /** Opens the must-have of that key to be adjusted, null none. */
  onOpen: (key: string | null) => void;
  /** Hears the key under which it stands once something else is measured. */
  onMeasure: (key: string) => void;
};

/** One must-have: what it asks, how many remain after it, who falls out and why. */
export function StepCard({ criterion, step, before, total, isOpen, onOpen, onMeasure }: Props) {
  const lang = useAtlas(selectLang);
  const sites = useSitesTexts();
  const figures = useFigures();
  const key = keyOf(criterion.measure);
  const name = measureName(criterion.measure, { lang, figures });
  const sortable = useSortable({ id: key });
  const after = step?.remaining ?? before;
  const count = (value: number) => formatNumber(value, lang);
  const share = (value: number) => (total === 0 ? '0%' : `${(100 * value) / total}%`);
  return (
    <li
      ref={sortable.setNodeRef}
      className="sites-step"
      data-criterion={key}
      data-off={step === null}
      data-dragging={sortable.isDragging}
      style={{ transform: CSS.Translate.toString(sortable.transform), transition: sortable.transition }}
    >
      <div className="sites-step-head">
        <button
          ref={sortable.setActivatorNodeRef}
          type="button"
          className="sites-grip"
          {...sortable.attributes}
          {...sortable.listeners}
          aria-label={sites.drag(name)}
        >
          <GripVertical size={16} aria-hidden="true" />
        </button>
        <input
          type="checkbox"
          className="sites-check"
          checked={step !== null}
          aria-label={sites.switchOn(name)}
          onChange={() => changeCriterion(key, { isOff: !criterion.isOff })}
        />
        <h3 className="sites-step-name">{name}</h3>
        <Tools
          name={name}
          isOpen={isOpen}
          onToggle={() => onOpen(isOpen ? null : key)}
          removeLabel={sites.remove(name)}
          onRemove={() => changeCriterion(key, { must: null })}
        />
      </div>
      <div className="sites-step-body">
        <ThresholdField criterion={criterion} />
        {step && (
          <p className="sites-step-count">
            <strong aria-hidden="true">{count(after)}</strong>
            <span className="visually-hidden">{sites.beforeAfter(count(before), count(after))}</span>
          </p>
        )}
      </div>
      {'any' in criterion.measure && (
        <p className="sites-hint">
          {sites.whoCounts}: {criterion.measure.any ? sites.countsUnknown : sites.countsActive}
        </p>
      )}
      <div className="sites-bar" aria-hidden="true">
        <span className="sites-bar-before" style={{ width: share(before) }} />
        <span className="sites-bar-after" style={{ width: share(after) }} />
      </div>
      {step ? <Fallen step={step} /> : <p className="sites-hint">{sites.off}</p>}
      {isOpen && <MeasureForm criterion={criterion} onMeasure={onMeasure} onDone={() => onOpen(null)} />}
    </li>
  );
}
