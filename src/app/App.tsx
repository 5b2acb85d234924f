import { lazy, Suspense } from 'react';
import { Panel } from '../explore/Panel.tsx';
import { useTexts } from '../i18n/texts.ts';
import { MapPane } from '../map/MapPane.tsx';
import { PrintHead, PrintTable } from '../share/Print.tsx';
import { usePrinting } from '../share/usePrinting.ts';
import { selectIsKiosk } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';
import { wholeScreen } from '../state/view.ts';
import { useIsPhone } from '../ui/useIsPhone.ts';
import { Header } from './Header.tsx';
import { Notices } from './Notices.tsx';
import { afterStart } from './offline/afterStart.ts';
import { Sheet } from './Sheet.tsx';
import { useDocumentSettings } from './useDocumentSettings.ts';
import { Work } from './Work.tsx';
import './app.css';

const Legend = lazy(() => import('../map/Legend.tsx').then((file) => ({ default: file.Legend })));
const ResultsTable = lazy(() => import('../explore/ResultsTable.tsx').then((file) => ({ default: file.ResultsTable })));
/** Where it cannot be loaded, the atlas goes on without. */
const Offline = lazy(() =>
  afterStart()
    .then(() => import('./offline/Offline.tsx'))
    .then(
      (file) => ({ default: file.Offline }),
      () => ({ default: () => null }),
    ),
);

const Kiosk = lazy(() => import('../present/kiosk/Kiosk.tsx').then((file) => ({ default: file.Kiosk })));

/** The whole page: header, finder, map and what is open, arranged for the size of the screen. */
export function App() {
  useDocumentSettings();
  const { shell } = useTexts();
  const isPhone = useIsPhone();
  const isOpen = useAtlas(({ view }) => view.select !== null);
  const isPrinting = usePrinting();
  const tab = useAtlas(({ view }) => view.tab);
  const isExploring = tab === 'explore';
  const whole = useAtlas(({ view }) => wholeScreen(view));
  const isKiosk = useAtlas(selectIsKiosk);
  const visits = useAtlas((state) => state.visits);
  const asTable = useAtlas(({ view }) => view.list === 'table') && !isPhone && isExploring;
  return (
    <div className="app" data-tab={tab} data-open={isOpen} data-table={asTable} data-whole={whole ?? undefined}>
      <a className="skip-link" href="#results">
        {shell.skipToResults}
      </a>
      <Header key={visits} />
      {isPrinting && isExploring && <PrintHead />}
      <main className="workspace" inert={whole !== null}>
        <div className="stage">
          <MapPane />
          <Suspense>
            <Legend key={visits} />
          </Suspense>
          {asTable && (
            <Suspense fallback={<p className="stage-table">{shell.loading}</p>}>
              <div className="stage-table">
                <ResultsTable />
              </div>
            </Suspense>
          )}
        </div>
        {isPhone ? (
          // A comparison needs the whole screen; the map is one step of the handle away.
          <Sheet key={`${tab} ${visits}`} initial={tab === 'compare' ? 'full' : 'half'}>
            <Work isCompact />
            {isOpen && <Panel />}
          </Sheet>
        ) : (
          <>
            <div className="work-column" id="results" tabIndex={-1}>
              <Work key={visits} />
            </div>
            {isOpen && (
              <div className="panel-column">
                <Panel />
              </div>
            )}
          </>
        )}
      </main>
      {isPrinting && isExploring && <PrintTable />}
      <Notices>
        <Suspense>
          <Offline />
        </Suspense>
      </Notices>
      {isKiosk && (
        <Suspense>
          <Kiosk />
        </Suspense>
      )}
    </div>
  );
}
