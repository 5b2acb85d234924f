import { ArrowRight } from 'lucide-react';
import type { Facts } from '../data/facts.ts';
import { applyFilter, type Filter } from '../data/filter.ts';
import { useTexts } from '../i18n/texts.ts';
import { memo } from '../lib/memo.ts';
import { filterBy, setTab } from '../state/actions.ts';
import { selectLang } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';
import { isFiltered, TABS } from '../state/view.ts';
import { formatNumber } from '../ui/format.ts';
import './quickStarts.css';

const STARTS = {
  mro: { state: ['alliance'], role: ['mro'] },
  engines: { activity: ['engines'] },
  training: { kind: ['university', 'training-centre'] },
  as9100: { certification: ['as9100'] },
} as const satisfies Record<string, Filter['facets']>;

const countStarts = memo((facts: Facts) =>
  Object.entries(STARTS).map(([name, facets]) => ({
    name: name as keyof typeof STARTS,
    facets,
    count: applyFilter(facts.index, { q: '', facets, since: null }).visible.length,
  })),
);

/** Where to begin while nothing is filtered: questions that the facts can answer, and the other workspaces. */
export function QuickStarts() {
  const filtered = useAtlas(({ view }) => isFiltered(view));
  return filtered ? null : <Starts />;
}

function Starts() {
  const { explore } = useTexts();
  const lang = useAtlas(selectLang);
  const facts = useAtlas((state) => state.facts);
  const starts = countStarts(facts).filter(({ count }) => count > 0);
  if (starts.length === 0) return null;
  return (
    <section className="quick-starts">
      <h2 className="section-title">{explore.startHere}</h2>
      <ul>
        {starts.map(({ name, facets, count }) => (
          <li key={name}>
            <button type="button" className="quick-start" onClick={() => filterBy(facets)}>
              <span className="quick-start-text">{explore.starts[name]}</span>
              <span className="facet-count">{formatNumber(count, lang)}</span>
            </button>
          </li>
        ))}
      </ul>
      <ul className="quick-workspaces">
        {TABS.filter((tab) => tab !== 'explore').map((tab) => (
          <li key={tab}>
            <button type="button" className="quick-workspace" onClick={() => setTab(tab)}>
              {explore.workspaceStarts[tab]}
              <ArrowRight size={14} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
