import { Printer } from 'lucide-react';
import { useState } from 'react';
import { NotInKiosk } from '../../share/NotInKiosk.tsx';
import { PrintPage } from '../../share/PrintPage.tsx';
import { printPage } from '../../share/printing.ts';
import { usePrinting } from '../../share/usePrinting.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { useOverlay } from '../../state/useOverlay.ts';
import { formatNumber } from '../../ui/format.ts';
import { goTo } from '../actions.ts';
import { type Shares, useFirstShares } from '../ranking/useFirstShares.ts';
import type { Dossier } from '../shortlist/dossier.ts';
import { useShortlistTexts } from '../shortlist/texts.ts';
import { useDossiers } from '../shortlist/useDossiers.ts';
import { useAnalysis } from '../useAnalysis.ts';
import { useCandidatePins } from '../useCandidatePins.ts';
import { SitePage } from './SitePage.tsx';
import { SummaryPage } from './SummaryPage.tsx';
import { useBriefTexts } from './texts.ts';
import './brief.css';

/** The printed brief: what it will be like, and the way to paper. What is shown is what is printed. */
export function Brief() {
  const dossiers = useDossiers();
  const lang = useAtlas(selectLang);
  const texts = useBriefTexts();
  const shortlist = useShortlistTexts();
  const { funnel, scales } = useAnalysis();
  // Counted here, where nothing is mounted anew for printing: the page is taken at once and cannot wait for a worker.
  const shares = useFirstShares(funnel, scales);
  const isPrinting = usePrinting();
  const [withNotes, setWithNotes] = useState(false);
  useOverlay(useCandidatePins());
  if (dossiers.length === 0) {
    return (
      <div className="brief">
        <p className="sites-empty">{texts.empty}</p>
        <button type="button" className="button primary brief-go" onClick={() => goTo('ranking')}>
          {shortlist.toRanking}
        </button>
      </div>
    );
  }
  // One copy at a time, so that no id stands twice in the page.
  if (isPrinting) {
    return (
      <PrintPage>
        <Pages dossiers={dossiers} shares={shares} withNotes={withNotes} />
      </PrintPage>
    );
  }
  return (
    <div className="brief">
      <p>{texts.means(dossiers.length, formatNumber(dossiers.length, lang))}</p>
      <div className="brief-tools">
        <NotInKiosk>
          <button type="button" className="button primary" onClick={() => void printPage()}>
            <Printer size={16} aria-hidden="true" />
            {texts.print}
          </button>
        </NotInKiosk>
        <label className="sites-check-line">
          <input
            type="checkbox"
            className="sites-check"
            checked={withNotes}
            onChange={(event) => setWithNotes(event.target.checked)}
          />
          {texts.withNotes}
        </label>
      </div>
      <section className="brief-preview" aria-label={texts.preview}>
        <Pages dossiers={dossiers} shares={shares} withNotes={withNotes} />
      </section>
    </div>
  );
}

type PagesProps = { dossiers: readonly Dossier[]; shares: Shares | null; withNotes: boolean };

function Pages({ dossiers, shares, withNotes }: PagesProps) {
  return (
    <div className="brief-pages">
      <SummaryPage dossiers={dossiers} id="brief-summary" shares={shares} />
      {dossiers.map((dossier, i) => (
        <SitePage
          key={dossier.candidate.id}
          dossier={dossier}
          number={i + 1}
          id={`brief-${i}`}
          shares={shares}
          withNotes={withNotes}
        />
      ))}
    </div>
  );
}
