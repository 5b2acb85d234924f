import { visitCandidate } from '../actions.ts';
import { CandidatePicker } from '../CandidatePicker.tsx';
import { useSurroundingsTexts } from '../surroundingsTexts.ts';
import { useAnalysis } from '../useAnalysis.ts';
import './catchment.css';

/** What to do while no candidate is looked at. */
export function NobodyChosen() {
  const { candidates, ranking } = useAnalysis();
  const texts = useSurroundingsTexts();
  const first = candidates[ranking[0]?.candidate ?? -1];
  return (
    <div className="catchment-section">
      <p className="sites-empty">{texts.none}</p>
      <CandidatePicker />
      {first && (
        <p>
          <button type="button" className="button" onClick={() => visitCandidate(first)}>
            {texts.lookAtFirst(first.name)}
          </button>
        </p>
      )}
    </div>
  );
}
