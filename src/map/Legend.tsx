import { ChevronDown, Layers } from 'lucide-react';
import { lazy, Suspense, useId, useState } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { selectLang, selectUnplacedCount } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';
import { formatNumber } from '../ui/format.ts';
import './legend.css';

const LegendBody = lazy(() => import('./LegendBody.tsx').then((file) => ({ default: file.LegendBody })));
const MeasureKey = lazy(() => import('./MeasureKey.tsx').then((file) => ({ default: file.MeasureKey })));

/** Open from the start only where it covers little of the map. */
const isRoomy = () => matchMedia('(min-width: 1640px) and (min-height: 860px)').matches;

/** What the signs on the map mean, and the switches for them; a button where there is little room. */
export function Legend() {
  const { map: texts } = useTexts();
  const lang = useAtlas(selectLang);
  const unplaced = useAtlas(selectUnplacedCount);
  // Coloured states mean nothing without their classes.
  const isColored = useAtlas(({ view }) => view.color !== null && view.tab === 'explore');
  const isNarrow = useAtlas(({ view }) => view.tab === 'compare');
  const measure = useAtlas(({ overlay }) => overlay.color);
  const [choice, setChoice] = useState<boolean | null>(null);
  const isOpen = choice ?? (isColored || (isRoomy() && !isNarrow));
  const id = useId();
  return (
    <section className="legend" aria-label={texts.legend} data-open={isOpen}>
      <button
        type="button"
        className="legend-toggle"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={isOpen ? texts.hideLegend : undefined}
        onClick={() => setChoice(!isOpen)}
      >
        <Layers size={16} strokeWidth={1.9} aria-hidden="true" />
        <span>{texts.legend}</span>
        {unplaced > 0 && (
          <span className="legend-unplaced">{texts.notOnMap(unplaced, formatNumber(unplaced, lang))}</span>
        )}
        <ChevronDown className="legend-chevron" size={16} strokeWidth={1.9} aria-hidden="true" />
      </button>
      <div id={id} className="legend-body" hidden={!isOpen}>
        {isOpen && (
          <Suspense>
            <LegendBody />
          </Suspense>
        )}
      </div>
      {measure && (
        <Suspense>
          <MeasureKey measure={measure} />
        </Suspense>
      )}
    </section>
  );
}
