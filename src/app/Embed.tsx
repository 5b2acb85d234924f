import { ArrowUpRight } from 'lucide-react';
import { type MouseEvent, useEffect } from 'react';
import { Panel } from '../explore/Panel.tsx';
import { embed as embedEn } from '../i18n/en/embed.ts';
import { embed as embedEs } from '../i18n/es/embed.ts';
import { useTexts } from '../i18n/texts.ts';
import { Legend } from '../map/Legend.tsx';
import { MapPane } from '../map/MapPane.tsx';
import { selectLang, selectMatches } from '../state/selectors.ts';
import { type State, useAtlas } from '../state/store.ts';
import { HOME } from '../state/view.ts';
import { writeView } from '../state/viewCodec.ts';
import { formatNumber } from '../ui/format.ts';
import { Logo } from './Logo.tsx';
import { Notices } from './Notices.tsx';
import { useDocumentSettings } from './useDocumentSettings.ts';
import './embed.css';

const EMBED_TEXTS = { en: embedEn, es: embedEs };

/** The atlas in a frame of another page: the map of a link with its panels, and the way to the whole. */
export function Embed() {
  useDocumentSettings();
  const { shell } = useTexts();
  const lang = useAtlas(selectLang);
  const texts = EMBED_TEXTS[lang];
  const link = useAtlas(linkToAtlas);
  const edition = useAtlas(({ facts }) => facts.edition);
  const count = useAtlas((state) => selectMatches(state).visible.length);
  const isOpen = useAtlas(({ view }) => view.select !== null);
  useEffect(openWorkspacesOutside, []);
  // The camera is MapLibre's and moves without the view.
  const take = (event: MouseEvent<HTMLAnchorElement>) => {
    event.currentTarget.href = `${link}${location.hash}`;
  };
  return (
    <div className="embed">
      <main className="embed-main" data-open={isOpen}>
        <div className="stage">
          <MapPane />
          <Legend />
        </div>
        {isOpen && (
          <div className="embed-panel">
            <Panel />
          </div>
        )}
      </main>
      <footer className="embed-foot">
        <p className="embed-count">
          {shell.organizations(count, formatNumber(count, lang))} · {texts.edition(edition)}
        </p>
        <a className="embed-link" href={link} target="_blank" rel="noopener" onClick={take}>
          <Logo />
          <span>{texts.open}</span>
          <ArrowUpRight size={16} aria-hidden="true" />
        </a>
      </footer>
      <Notices />
    </div>
  );
}

/** The same view in the whole atlas. */
function linkToAtlas(state: State): string {
  return `../?${writeView({ ...state.view, lang: selectLang(state) })}`;
}

/** What asks for a workspace gets it in the whole atlas, since the frame has none. @returns a function that ends it */
function openWorkspacesOutside(): () => void {
  const stay = () => useAtlas.setState(({ view }) => ({ view: { ...view, tab: HOME.tab, present: HOME.present } }));
  stay();
  return useAtlas.subscribe((state) => {
    if (state.view.tab === HOME.tab) return;
    open(linkToAtlas(state), '_blank', 'noopener');
    stay();
  });
}
