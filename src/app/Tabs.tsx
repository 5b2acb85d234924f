import { useTexts } from '../i18n/texts.ts';
import { setTab } from '../state/actions.ts';
import { useAtlas } from '../state/store.ts';
import { TABS } from '../state/view.ts';

/** The four workspaces: to explore, to compare, to choose a site, to present. */
export function Tabs() {
  const { shell } = useTexts();
  const open = useAtlas(({ view }) => view.tab);
  return (
    <nav className="tabs" aria-label={shell.workspaces}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          className="tab"
          aria-current={tab === open ? 'page' : undefined}
          onClick={() => setTab(tab)}
        >
          {shell.tab[tab]}
        </button>
      ))}
    </nav>
  );
}
