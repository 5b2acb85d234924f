import { Suspense, use } from 'react';
import { Finder } from '../explore/Finder.tsx';
import { PanelBoundary } from '../explore/PanelBoundary.tsx';
import { useTexts } from '../i18n/texts.ts';
import { once } from '../lib/once.ts';
import { useAtlas } from '../state/store.ts';
import type { Tab } from '../state/view.ts';

/** Each workspace arrives when it is first opened; exploring is there from the start. */
const LOADERS = {
  compare: () => import('../compare/Workspace.tsx'),
  sites: () => import('../sites/Workspace.tsx'),
  present: () => import('../present/Workspace.tsx'),
} as const satisfies Partial<Record<Tab, unknown>>;

/** The open workspace, beside or below the map. */
export function Work({ isCompact = false }: { isCompact?: boolean }) {
  const tab = useAtlas(({ view }) => view.tab);
  const { shell } = useTexts();
  if (tab === 'explore') return <Finder isCompact={isCompact} />;
  return (
    <PanelBoundary key={tab} texts={shell}>
      <Suspense fallback={<p className="work-loading">{shell.loading}</p>}>
        <Arrived tab={tab} />
      </Suspense>
    </PanelBoundary>
  );
}

function Arrived({ tab }: { tab: keyof typeof LOADERS }) {
  const { Workspace } = use(once(LOADERS[tab]));
  return <Workspace />;
}
