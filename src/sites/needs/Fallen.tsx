import { useState } from 'react';
import { keyOf } from '../../state/criteria.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { formatNumber } from '../../ui/format.ts';
import { changeCriterion, visitCandidate } from '../actions.ts';
import type { Step, Unpassed } from '../engine/funnel.ts';
import { MeasureEvidence } from '../evidence/MeasureEvidence.tsx';
import { Chosen } from '../ranking/Chosen.tsx';
import { useSitesTexts } from '../texts.ts';
import { useAnalysis, useChosen } from '../useAnalysis.ts';

/** Who falls out at a step, with the value that does it, and who stays without a clear one. */
export function Fallen({ step }: { step: Step }) {
  const lang = useAtlas(selectLang);
  const sites = useSitesTexts();
  const { criterion, fallen, kept, unclear } = step;
  const isKept = criterion.unknown === 'keep';
  const count = (value: number) => formatNumber(value, lang);
  return (
    <>
      {unclear > 0 && (
        <p className="sites-unclear">
          {sites.unclear(unclear, count(unclear), isKept)}{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => changeCriterion(keyOf(criterion.measure), { unknown: isKept ? 'drop' : 'keep' })}
          >
            {isKept ? sites.drop : sites.keep}
          </button>
        </p>
      )}
      {kept.length > 0 && <Names title={sites.keptUnclear(kept.length, count(kept.length))} of={kept} step={step} />}
      {fallen.length === 0 ? (
        <p className="sites-hint">{sites.nobodyFalls}</p>
      ) : (
        <Names title={sites.fallen(fallen.length, count(fallen.length))} of={fallen} step={step} />
      )}
    </>
  );
}

type Props = { title: string; of: readonly Unpassed[]; step: Step };

/** The names of some, each with its value and the records behind it; made only once they are asked for. */
function Names({ title, of, step }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="sites-fallen" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && (
        <ul>
          {of.map((one) => (
            <Name key={one.candidate} {...one} step={step} />
          ))}
        </ul>
      )}
    </details>
  );
}

/** One of them; its name opens every criterion for it, here and on the map. */
function Name({ candidate: at, reason, step: { criterion } }: Unpassed & { step: Step }) {
  const sites = useSitesTexts();
  const { candidates, measurer, world } = useAnalysis();
  const chosen = useChosen();
  const [isAsked, setAsked] = useState(false);
  const candidate = candidates[at];
  if (!candidate) return null;
  const isShown = isAsked && chosen === candidate;
  return (
    <li>
      <button
        type="button"
        className="sites-name"
        aria-expanded={isShown}
        onClick={() => {
          setAsked(!isShown);
          if (!isShown) visitCandidate(candidate);
        }}
      >
        {candidate.name}
      </button>{' '}
      <span className="sites-why">
        <MeasureEvidence
          measure={criterion.measure}
          values={measurer(criterion.measure)}
          at={at}
          candidate={candidate}
          world={world}
        />
        {reason === 'contradicted' && ` · ${sites.reason.contradicted}`}
      </span>
      {isShown && <Chosen candidate={candidate} />}
    </li>
  );
}
