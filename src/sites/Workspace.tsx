import { Suspense } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { SITES_SECTIONS } from '../state/sitesView.ts';
import { useAtlas } from '../state/store.ts';
import { goTo } from './actions.ts';
import { Gauge } from './Gauge.tsx';
import { SECTIONS } from './sections.ts';
import { useSitesTexts } from './texts.ts';
import '../ui/sectionTab.css';
import './sites.css';

/** Where a plant could go: must-haves narrow the candidates, weights rank them, and the best are looked at closely. */
export function Workspace() {
  const { shell } = useTexts();
  const sites = useSitesTexts();
  const chosen = useAtlas(({ view }) => view.sites.section);
  const section = SECTIONS[chosen] ? chosen : 'needs';
  const Section = SECTIONS[section];
  return (
    <section className="sites" aria-label={shell.tab.sites}>
      <Gauge />
      <nav className="sites-sections" aria-label={sites.sections}>
        {SITES_SECTIONS.filter((name) => SECTIONS[name]).map((name) => (
          <button
            key={name}
            type="button"
            className="section-tab"
            ref={name === section ? reveal : undefined}
            aria-current={name === section ? 'page' : undefined}
            onClick={() => goTo(name)}
          >
            {sites.section[name]}
          </button>
        ))}
      </nav>
      <div className="sites-body">
        <Suspense fallback={<p className="work-loading">{shell.loading}</p>}>{Section && <Section />}</Suspense>
      </div>
    </section>
  );
}

/** On a phone the steps are wider than the screen: the open one is brought in sight, now and whenever it changes. */
function reveal(button: HTMLButtonElement | null) {
  button?.scrollIntoView({ block: 'nearest', inline: 'center' });
}
