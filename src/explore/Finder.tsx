import { useId, useRef, useState } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { Chips } from './Chips.tsx';
import { FacetPicker } from './FacetPicker.tsx';
import { QuickStarts } from './QuickStarts.tsx';
import { Results } from './Results.tsx';
import { Summary } from './Summary.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useHeight } from './useHeight.ts';
import './finder.css';

/** Everything about finding: the count, the filters, the list. `isCompact` starts with the filters folded away, as on a phone. */
export function Finder({ isCompact = false }: { isCompact?: boolean }) {
  const { explore } = useTexts();
  const [hasFilters, setFilters] = useState(!isCompact);
  const scroller = useRef<HTMLDivElement>(null);
  const [lead, leadHeight] = useHeight();
  const id = useId();
  return (
    <section className="finder" aria-label={explore.finder}>
      <Summary />
      <Toolbar hasFilters={hasFilters} filtersId={id} onToggleFilters={() => setFilters(!hasFilters)} />
      <div className="finder-scroller" ref={scroller}>
        <div ref={lead}>
          <Chips />
          <div id={id} hidden={!hasFilters}>
            {hasFilters && (
              <>
                <QuickStarts />
                <FacetPicker />
              </>
            )}
          </div>
        </div>
        <Results scroller={scroller} startMargin={leadHeight} />
      </div>
    </section>
  );
}
