import { Suspense, use } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { once } from '../lib/once.ts';
import { useAtlas } from '../state/store.ts';
import { PanelBoundary } from './PanelBoundary.tsx';
import './panel.css';

const loadOrganization = () => import('./OrganizationPanel.tsx');
const loadState = () => import('./StatePanel.tsx');
const loadPlace = () => import('./PlacePanel.tsx');

/** What is open: an organization, a state or a place; nothing while nothing is. Each arrives when it is first read. */
export function Panel() {
  const selected = useAtlas(({ view }) => view.select);
  const { shell } = useTexts();
  if (selected === null) return null;
  return (
    <PanelBoundary key={selected} texts={shell}>
      <Suspense fallback={<Skeleton label={shell.loading} />}>
        <Opened id={selected} />
      </Suspense>
    </PanelBoundary>
  );
}

function Opened({ id }: { id: string }) {
  if (id.startsWith('place:')) {
    const { PlacePanel } = use(once(loadPlace));
    return <PlacePanel id={id} />;
  }
  if (id.startsWith('MX-')) {
    const { StatePanel } = use(once(loadState));
    return <StatePanel code={id} />;
  }
  const { OrganizationPanel } = use(once(loadOrganization));
  return <OrganizationPanel id={id} />;
}

function Skeleton({ label }: { label: string }) {
  return (
    <div className="panel" aria-busy="true">
      <div className="panel-skeleton">
        <p className="visually-hidden">{label}</p>
        {['a', 'b', 'c', 'd', 'e'].map((line) => (
          <span key={line} />
        ))}
      </div>
    </div>
  );
}
