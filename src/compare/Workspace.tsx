import { Suspense } from 'react';
import { FEWEST_COMPARED } from '../data/areas.ts';
import { useTexts } from '../i18n/texts.ts';
import { NotInKiosk } from '../share/NotInKiosk.tsx';
import { usePrinting } from '../share/usePrinting.ts';
import { changeCompare } from '../state/actions.ts';
import { COMPARE_SECTIONS, type CompareSection } from '../state/compareView.ts';
import { useAtlas } from '../state/store.ts';
import { Invitation } from './areas/Invitation.tsx';
import { Presets } from './areas/Presets.tsx';
import { TakeAway } from './files/TakeAway.tsx';
import { Head } from './Head.tsx';
import { Report } from './report/Report.tsx';
import { SECTIONS } from './sections.ts';
import { useCompareTexts } from './texts.ts';
import { TimeBar } from './time/TimeBar.tsx';
import '../ui/sectionTab.css';
import './compare.css';

/** Sections that follow the year; elsewhere its bar would only take room, unless a year is shown and must be seen. */
const DATED: readonly CompareSection[] = ['table', 'charts'];

/** Areas side by side: who stands where, what each lacks, and how two complete each other. */
export function Workspace() {
  const { shell } = useTexts();
  const compare = useCompareTexts();
  const isPrinting = usePrinting();
  const canCompare = useAtlas(({ view }) => view.compare.areas.length >= FEWEST_COMPARED);
  const chosen = useAtlas(({ view }) => view.compare.section);
  const isDated = useAtlas(({ view }) => view.year !== null);
  const section = SECTIONS[chosen] ? chosen : 'table';
  const Section = SECTIONS[section];
  if (!canCompare || !Section) {
    return (
      <section className="compare compare-empty" aria-label={shell.tab.compare}>
        <Invitation />
      </section>
    );
  }
  return (
    <section className="compare" aria-label={shell.tab.compare}>
      {isPrinting && <Report />}
      <Head />
      <div className="compare-bar">
        <nav className="compare-sections" aria-label={compare.sections}>
          {COMPARE_SECTIONS.filter((name) => SECTIONS[name]).map((name) => (
            <button
              key={name}
              type="button"
              className="section-tab"
              aria-current={name === section ? 'page' : undefined}
              ref={name === section ? bringIntoSight : undefined}
              onClick={() => changeCompare((view) => ({ ...view, section: name }))}
            >
              {compare.section[name]}
            </button>
          ))}
        </nav>
        <div className="compare-tools">
          <Presets />
          <Suspense fallback={null}>
            <NotInKiosk>
              <TakeAway />
            </NotInKiosk>
          </Suspense>
        </div>
      </div>
      <div className="compare-body">
        <Suspense fallback={<p className="work-loading">{shell.loading}</p>}>
          <Section />
        </Suspense>
      </div>
      {(isDated || DATED.includes(section)) && <TimeBar />}
    </section>
  );
}

/** On a phone the parts do not fit side by side; a link may open the last. */
function bringIntoSight(part: HTMLElement | null) {
  part?.scrollIntoView?.({ block: 'nearest', inline: 'center' });
}
