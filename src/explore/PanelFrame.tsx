import { ChevronLeft, X } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { usePanelTexts } from '../i18n/panelTexts.ts';
import { select } from '../state/actions.ts';
import { type State, useAtlas } from '../state/store.ts';

type Props = { back: { name: string; go: () => void }; children: ReactNode };

/** What every panel has: the way back, the way out, and Escape. */
export function PanelFrame({ back, children }: Props) {
  const panels = usePanelTexts();
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    select(null);
  };
  return (
    <article className="panel" aria-labelledby="panel-title" onKeyDown={closeOnEscape}>
      <nav className="panel-bar" aria-label={panels.backTo(back.name)}>
        <button type="button" className="panel-back" onClick={back.go} aria-label={panels.backTo(back.name)}>
          <ChevronLeft size={16} aria-hidden="true" />
          <span>{back.name}</span>
        </button>
        <button type="button" className="panel-close" onClick={() => select(null)} aria-label={panels.close}>
          <X size={18} aria-hidden="true" />
        </button>
      </nav>
      {children}
    </article>
  );
}

/** The panel's heading. When a visit opened the panel the focus comes here, so that the next Tab reads on from it. */
export function PanelTitle({ id, children }: { id: string; children: ReactNode }) {
  return (
    <h2 key={id} id="panel-title" className="panel-title" tabIndex={-1} ref={focusWhenVisited}>
      {children}
    </h2>
  );
}

/** A stable function, so that React calls it when the heading appears and not on every render. */
function focusWhenVisited(heading: HTMLHeadingElement | null) {
  if (heading !== null && wasVisited(useAtlas.getState())) heading.focus({ preventScroll: true });
}

/** Whether what is open was flown to (`visit`), not restored from a link or clicked on the map. */
function wasVisited({ view, frame }: State): boolean {
  switch (frame?.of) {
    case 'organization':
      return frame.id === view.select;
    case 'state':
      return frame.state === view.select;
    case 'points':
      return frame.points.some(({ lat, lon }) => view.select === `place:${lat},${lon}`);
    default:
      return false;
  }
}

export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="panel-section">
      <h3 className="section-title">{title}</h3>
      {children}
    </section>
  );
}
