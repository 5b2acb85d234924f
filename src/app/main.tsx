import '@fontsource-variable/archivo/wght.css';
import '../ui/theme.css';
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { loadFacts } from '../data/load.ts';
import { TEXTS } from '../i18n/texts.ts';
import { bindLink } from '../state/link.ts';
import { selectTheme } from '../state/selectors.ts';
import { initialState, useAtlas } from '../state/store.ts';
import { HOME } from '../state/view.ts';
import { App } from './App.tsx';
import { readEnvironment } from './environment.ts';
import { Failure } from './Failure.tsx';
import { healMissingParts } from './offline/heal.ts';
import { searchLabels } from './searchLabels.ts';

const root = createRoot(document.getElementById('root') as HTMLElement);
const environment = readEnvironment();
// Before the facts are here, so that no page flashes in the wrong theme or language.
document.documentElement.lang = environment.lang;
document.documentElement.dataset.theme = selectTheme({ ...useAtlas.getState(), environment, view: HOME });

healMissingParts(import.meta.url);

const Embed = lazy(() => import('./Embed.tsx').then((file) => ({ default: file.Embed })));
/** The page that build/embed.ts makes, to stand in a frame. */
const isEmbedded = document.documentElement.dataset.embed !== undefined;

async function start() {
  try {
    const facts = await loadFacts(searchLabels);
    useAtlas.setState(initialState(facts, environment));
    // Steps of a frame would stand between its host's page and the Back button.
    bindLink(useAtlas, !isEmbedded);
    if (useAtlas.getState().view.edition !== null)
      void import('../share/editions.ts').then((file) => file.announceEdition());
    root.render(
      <StrictMode>
        <Suspense>{isEmbedded ? <Embed /> : <App />}</Suspense>
      </StrictMode>,
    );
  } catch (error) {
    root.render(<Failure texts={TEXTS[environment.lang].shell} error={error} retry={start} />);
  }
}

void start();
