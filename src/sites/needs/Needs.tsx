import { useState } from 'react';
import type { Point } from '../../lib/distance.ts';
import { useOverlay } from '../../state/useOverlay.ts';
import { AddCriterion } from '../criteria/AddCriterion.tsx';
import { Presets } from '../criteria/Presets.tsx';
import { useSitesTexts } from '../texts.ts';
import { useAnalysis } from '../useAnalysis.ts';
import { useCandidatePins } from '../useCandidatePins.ts';
import { OwnPins } from './OwnPins.tsx';
import { Sources } from './Sources.tsx';
import { Steps } from './Steps.tsx';
import { useOverlayWithPoint } from './useOverlayWithPoint.ts';
import './needs.css';

/** Who is a candidate, and what each must have to remain one. */
export function Needs() {
  const sites = useSitesTexts();
  const { candidates } = useAnalysis();
  /** What to do with a point of the map, while one is asked for. */
  const [hearPoint, setHearPoint] = useState<((point: Point) => void) | null>(null);
  useOverlay(useOverlayWithPoint(useCandidatePins(), hearPoint));
  return (
    <>
      <section className="sites-part">
        <h2 className="section-title">{sites.sourcesTitle}</h2>
        <Sources />
        <OwnPins onAsk={(hear) => setHearPoint(() => hear)} isAsking={hearPoint !== null} />
        {candidates.length === 0 && <p className="sites-empty">{sites.noSource}</p>}
      </section>
      <section className="sites-part">
        <h2 className="section-title">{sites.needsTitle}</h2>
        <Steps />
        <AddCriterion as="need" />
      </section>
      <Presets />
    </>
  );
}
