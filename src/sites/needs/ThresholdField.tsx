import { CONFIDENCES, PRECISIONS } from '../../data/codes.ts';
import { useTexts } from '../../i18n/texts.ts';
import { type Criterion, keyOf, type Threshold } from '../../state/criteria.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { changeCriterion } from '../actions.ts';
import { NumberInput } from '../criteria/NumberInput.tsx';
import { useSitesTexts } from '../texts.ts';
import { useFigures } from '../useAnalysis.ts';
import { measureName, unitName } from '../wording.ts';

/** The threshold of a must-have where it stands: at most or at least so much, or a step of a vocabulary. */
export function ThresholdField({ criterion }: { criterion: Criterion }) {
  const sites = useSitesTexts();
  const { codes } = useTexts();
  const { measure, must } = criterion;
  if (must === null) return null;
  const change = (part: Partial<Threshold>) => changeCriterion(keyOf(measure), { must: { ...must, ...part } });
  switch (measure.of) {
    case 'region':
      return <p className="sites-threshold">{sites.mustBeIn}</p>;
    case 'status':
      return <p className="sites-threshold">{sites.mustBeActive}</p>;
    case 'precision':
      return <StepField codes={PRECISIONS} labels={sites.precisionIs} value={must.value} change={change} />;
    case 'confidence':
      return <StepField codes={CONFIDENCES} labels={codes.confidence} value={must.value} change={change} />;
    default:
      return <NumberField criterion={criterion} must={must} change={change} />;
  }
}

type Change = (part: Partial<Threshold>) => void;

function NumberField({ criterion, must, change }: { criterion: Criterion; must: Threshold; change: Change }) {
  const lang = useAtlas(selectLang);
  const sites = useSitesTexts();
  const figures = useFigures();
  const wording = { lang, figures };
  const name = measureName(criterion.measure, wording);
  return (
    <p className="sites-threshold">
      <select
        className="sites-select"
        value={must.op}
        aria-label={`${sites.opLabel}: ${name}`}
        onChange={(event) => change({ op: event.target.value === 'max' ? 'max' : 'min' })}
      >
        <option value="max">{sites.op.max}</option>
        <option value="min">{sites.op.min}</option>
      </select>{' '}
      <NumberInput
        value={must.value}
        label={`${sites.threshold}: ${name}`}
        onChange={(value) => change({ value: whole(value) })}
      />{' '}
      <span className="sites-unit">{unitName(criterion.measure, wording)}</span>
    </p>
  );
}

/** No more digits than a link carries. */
function whole(value: number): number {
  return Math.round(Math.max(-1e12, Math.min(1e12, value)) * 1e4) / 1e4 || 0;
}

type StepProps<Code extends string> = {
  codes: readonly Code[];
  labels: Readonly<Record<Code, string>>;
  value: number;
  change: Change;
};

/** Vocabularies name their best code first; the steps are counted from the last, which is 1. */
function StepField<Code extends string>({ codes, labels, value, change }: StepProps<Code>) {
  const sites = useSitesTexts();
  return (
    <p className="sites-threshold">
      {sites.op.min}{' '}
      <select
        className="sites-select"
        value={value}
        aria-label={sites.threshold}
        onChange={(event) => change({ value: Number(event.target.value) })}
      >
        {codes.map((code, i) => (
          <option key={code} value={codes.length - i}>
            {labels[code]}
          </option>
        ))}
      </select>
    </p>
  );
}
