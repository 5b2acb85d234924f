import { memo } from 'react';
import { isRough } from '../../data/near.ts';
import { visit } from '../../state/actions.ts';
import { keyOf, type Measure } from '../../state/criteria.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';
import { candidateValue } from '../candidateValue.ts';
import type { Candidate } from '../engine/candidates.ts';
import type { Values } from '../engine/measure.ts';
import type { World } from '../engine/world.ts';
import { useSitesTexts } from '../texts.ts';
import { useFigures } from '../useAnalysis.ts';
import { measureName } from '../wording.ts';
import { Evidence, EvidenceFigures, EvidenceOrganizations } from './Evidence.tsx';

type Props = { measure: Measure; values: Values; at: number; candidate: Candidate; world: World };

/** A candidate's value of a measure, with its year where it is a state's figure; opens the records it rests on. */
export const MeasureEvidence = memo(function MeasureEvidence({ measure, values, at, candidate, world }: Props) {
  const lang = useAtlas(selectLang);
  const figures = useFigures();
  const sites = useSitesTexts();
  const wording = { lang, figures };
  const [low, high] = [values.low[at] as number, values.high[at] as number];
  const { text: value, records, rough } = candidateValue(measure, values, at, candidate, world, wording);
  const year = measure.of === 'figure' ? records.figures[0]?.year : undefined;
  const isCount = measure.of === 'activity' || measure.of === 'role';
  const hasRecords = records.organizations.length > 0 || records.figures.length > 0;
  return (
    <>
      <Evidence
        face={value}
        value={`${measureName(measure, wording)}, ${value}`}
        title={`${candidate.name}: ${measureName(measure, wording)}`}
      >
        {low !== high && !Number.isNaN(low) && <p>{sites.sameTime}</p>}
        {isCount && rough > 0 && (
          <p>
            {sites.roughCounted(rough, formatNumber(rough, lang), formatNumber(records.organizations.length, lang))}
          </p>
        )}
        {isRough(candidate) && <p>{sites.roughCentre}</p>}
        <EvidenceOrganizations
          near={records.organizations}
          from={candidate}
          title={isCount ? sites.countedHere : sites.nearestHere}
        />
        <EvidenceFigures
          key={keyOf(measure)}
          figures={records.figures}
          title={measure.of === 'cargo' ? sites.cargoHere : sites.figuresHere}
        />
        {!hasRecords && <OwnRecord candidate={candidate} />}
      </Evidence>
      {year !== undefined && <span className="evidence-date"> {formatDate(year, lang)}</span>}
    </>
  );
});

/** What rests on the candidate itself: its record in the atlas, or nothing but the visitor's own point. */
function OwnRecord({ candidate }: { candidate: Candidate }) {
  const sites = useSitesTexts();
  if (candidate.from === 'own') return <p className="evidence-note">{sites.ownRecord}</p>;
  return (
    <p>
      <button type="button" className="link-button" onClick={() => visit(candidate.id)}>
        {sites.record}
      </button>
    </p>
  );
}
