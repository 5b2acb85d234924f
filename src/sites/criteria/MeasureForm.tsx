import { ACTIVITIES, ALLIANCE, HUBS, ROLES, STATES } from '../../data/codes.ts';
import { useTexts } from '../../i18n/texts.ts';
import { type Criterion, keyOf, MAX_KM, type Measure, type Region } from '../../state/criteria.ts';
import { changeCriterion, changeMeasure } from '../actions.ts';
import { useSitesTexts } from '../texts.ts';
import { Choice } from './Choice.tsx';
import { CodeChoice } from './CodeChoice.tsx';
import { NumberInput } from './NumberInput.tsx';

const REGIONS: readonly Region[] = [
  'alliance',
  ...ALLIANCE,
  ...HUBS,
  ...STATES.filter((state) => !ALLIANCE.includes(state) && !HUBS.includes(state)),
];

type Props = {
  criterion: Criterion;
  /** Hears the key under which the criterion stands once something else is measured. */
  onMeasure: (key: string) => void;
  onDone: () => void;
};

/** Everything of a criterion that is not its threshold: what is measured, who counts, what happens to the unknown. */
export function MeasureForm({ criterion, onMeasure, onDone }: Props) {
  const sites = useSitesTexts();
  const { codes } = useTexts();
  const { measure, must, unknown, prefer, isScored } = criterion;
  const key = keyOf(measure);
  const change = (next: Measure) => {
    if (changeMeasure(key, next)) onMeasure(keyOf(next));
  };
  return (
    <div className="sites-measure">
      {measure.of === 'activity' && (
        <CodeChoice
          title={sites.activities}
          codes={ACTIVITIES}
          labels={codes.activity}
          chosen={measure.codes}
          onChange={(chosen) => change({ ...measure, codes: chosen })}
        />
      )}
      {measure.of === 'role' && (
        <CodeChoice
          title={sites.roles}
          codes={ROLES}
          labels={codes.role}
          chosen={measure.codes}
          onChange={(chosen) => change({ ...measure, codes: chosen })}
        />
      )}
      {measure.of === 'region' && (
        <CodeChoice
          title={sites.regions}
          codes={REGIONS}
          labels={{ ...codes.state, alliance: codes.stateGroup.alliance ?? '' }}
          chosen={measure.regions}
          onChange={(regions) => change({ ...measure, regions })}
        />
      )}
      {'km' in measure && <KmField km={measure.km} onChange={(km) => change({ ...measure, km })} />}
      {'any' in measure && (
        <>
          <Choice
            title={sites.whoCounts}
            options={{ active: sites.activeOnly, any: sites.alsoUnknown }}
            value={measure.any ? 'any' : 'active'}
            onChange={(value) => change({ ...measure, any: value === 'any' })}
          />
          <p className="sites-hint">{'km' in measure ? sites.neverCounted : sites.neverNearest}</p>
        </>
      )}
      {must !== null && (
        <Choice
          title={sites.unknownValues}
          options={{ keep: sites.keep, drop: sites.drop }}
          value={unknown}
          onChange={(value) => changeCriterion(key, { unknown: value })}
        />
      )}
      {isScored && (
        <Choice
          title={sites.better}
          options={{ more: sites.more, less: sites.less }}
          value={prefer}
          onChange={(value) => changeCriterion(key, { prefer: value })}
        />
      )}
      {must !== null && (
        <label className="sites-check-line">
          <input
            type="checkbox"
            className="sites-check"
            checked={isScored}
            onChange={() => changeCriterion(key, { isScored: !isScored })}
          />
          {sites.alsoScore}
        </label>
      )}
      <button type="button" className="button" onClick={onDone}>
        {sites.done}
      </button>
    </div>
  );
}

function KmField({ km, onChange }: { km: number; onChange: (km: number) => void }) {
  const sites = useSitesTexts();
  return (
    <p className="sites-km">
      <span aria-hidden="true">{sites.km}</span>
      {/* A half-typed number would be another criterion for a moment, so it is taken when it is finished. */}
      <NumberInput value={km} label={sites.km} min={1} max={MAX_KM} isWhole isLate onChange={onChange} />
    </p>
  );
}
