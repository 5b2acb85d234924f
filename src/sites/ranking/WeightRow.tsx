import { MAX_WEIGHT } from '../../state/ownView.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { changeCriterion, setWeight } from '../actions.ts';
import { MeasureForm } from '../criteria/MeasureForm.tsx';
import { NumberInput } from '../criteria/NumberInput.tsx';
import { Tools } from '../criteria/Tools.tsx';
import type { Flips } from '../engine/flips.ts';
import type { Scale } from '../engine/score.ts';
import { useSitesTexts } from '../texts.ts';
import { useFigures } from '../useAnalysis.ts';
import { measureName, valueText } from '../wording.ts';
import { FlipText } from './FlipText.tsx';
import { usePartColors } from './usePartColors.ts';

type Props = {
  scale: Scale;
  place: number;
  weight: number;
  /** null where there is nobody else to lead. */
  flips: Flips | null;
  isOpen: boolean;
  onOpen: (key: string | null) => void;
};

/** One criterion of the score: its weight by slider and by number, its scale, and what would flip the leader. */
export function WeightRow({ scale, place, weight, flips, isOpen, onOpen }: Props) {
  const lang = useAtlas(selectLang);
  const sites = useSitesTexts();
  const figures = useFigures();
  const colorOf = usePartColors();
  const { key, criterion, ends } = scale;
  const wording = { lang, figures };
  const name = measureName(criterion.measure, wording);
  const say = (value: number) => valueText(criterion.measure, value, value, wording);
  const sayEnds = ([least, greatest]: readonly [number, number]) => {
    if (least === greatest) return sites.scaleSame(say(least));
    return criterion.prefer === 'less'
      ? sites.scaleEnds(say(greatest), say(least))
      : sites.scaleEnds(say(least), say(greatest));
  };
  return (
    <li className="sites-weight" data-criterion={key}>
      <span className="sites-swatch" style={{ background: colorOf(place) }} aria-hidden="true" />
      <h3 className="sites-weight-name">{name}</h3>
      <input
        type="range"
        min={0}
        max={MAX_WEIGHT}
        value={weight}
        aria-label={sites.weight(name)}
        style={{ accentColor: colorOf(place) }}
        onChange={({ target }) => setWeight(key, target.valueAsNumber)}
      />
      <NumberInput
        value={weight}
        min={0}
        max={MAX_WEIGHT}
        isWhole
        label={`${sites.weight(name)} (0–${MAX_WEIGHT})`}
        onChange={(value) => setWeight(key, value)}
      />
      <Tools
        name={name}
        isOpen={isOpen}
        onToggle={() => onOpen(isOpen ? null : key)}
        removeLabel={sites.notScored(name)}
        onRemove={() => changeCriterion(key, { isScored: false })}
      />
      <p className="sites-weight-line">
        <span className="sites-ends">{ends ? sayEnds(ends) : sites.noValue}</span>
        {flips && <FlipText flips={flips} />}
      </p>
      {isOpen && (
        <div className="sites-weight-form">
          <MeasureForm criterion={criterion} onMeasure={onOpen} onDone={() => onOpen(null)} />
        </div>
      )}
    </li>
  );
}
