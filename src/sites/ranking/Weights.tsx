import { useMemo, useState } from 'react';
import { flipsOf } from '../engine/flips.ts';
import { useSitesTexts } from '../texts.ts';
import { useAnalysis } from '../useAnalysis.ts';
import { nearestFlip } from './FlipText.tsx';
import { WeightRow } from './WeightRow.tsx';

/** What each scored criterion weighs, and how little of it would change the leader. */
export function Weights() {
  const sites = useSitesTexts();
  const { scales, weights, ranking } = useAnalysis();
  const flips = useMemo(() => flipsOf(ranking, scales, weights), [ranking, scales, weights]);
  /** The criterion that is being adjusted. */
  const [open, setOpen] = useState<string | null>(null);
  const areAnySilent = ranking.length > 1 && flips.some((flip) => nearestFlip(flip) === null);
  return (
    <>
      <ul className="sites-weights">
        {scales.map((scale, place) => (
          <WeightRow
            key={scale.key}
            scale={scale}
            place={place}
            weight={weights[place] as number}
            flips={ranking.length > 1 ? (flips[place] ?? null) : null}
            isOpen={open === scale.key}
            onOpen={setOpen}
          />
        ))}
      </ul>
      {areAnySilent && <p className="sites-hint">{sites.noFlip}</p>}
    </>
  );
}
