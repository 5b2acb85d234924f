import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import type { Point } from '../../lib/distance.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { useOverlay } from '../../state/useOverlay.ts';
import { formatNumber } from '../../ui/format.ts';
import { goTo } from '../actions.ts';
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
  const lang = useAtlas(selectLang);
  const { candidates, funnel, scales } = useAnalysis();
  const hasScore = scales.length > 0;
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
      {hasScore && funnel.remaining.length > 0 && (
        <p className="sites-part">
          <button type="button" className="button primary sites-add" onClick={() => goTo('ranking')}>
            {sites.toRanking(funnel.remaining.length, formatNumber(funnel.remaining.length, lang))}
            <ArrowRight size={16} aria-hidden="true" />
          </button>
        </p>
      )}
      {!hasScore && <Presets />}
    </>
  );
}
