import { X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useCallback, useRef } from 'react';
import { closeCell } from '../skills/cell.ts';
import { useWords } from '../skills/words.ts';
import { CiteCount, type Counted } from './CiteCount.tsx';
import './evidence.css';

type Props = { title: string; note: string; cited: Counted; children: ReactNode };

/** What stands behind a statement, at the foot of the section, so that the statement stays in sight. Escape closes it. */
export function Dock({ title, note, cited, children }: Props) {
  const { evidence } = useWords().texts;
  const opener = useRef<HTMLElement | null>(null);
  /** Another title is another heading, and takes the focus from what opened it; a link that opens with it leaves the focus alone. */
  const takeFocus = useCallback((heading: HTMLHeadingElement | null) => {
    const { activeElement } = document;
    if (heading === null || !(activeElement instanceof HTMLElement) || activeElement === document.body) return;
    opener.current = activeElement;
    heading.focus({ preventScroll: true });
  }, []);
  const close = () => {
    closeCell();
    opener.current?.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  return (
    <aside className="evidence" aria-label={evidence.label} onKeyDown={onKeyDown}>
      <header className="evidence-head">
        <h3 key={title} ref={takeFocus} tabIndex={-1}>
          {title}
        </h3>
        <span className="evidence-note">{note}</span>
        <CiteCount cited={cited} />
        <button type="button" className="button icon evidence-close" aria-label={evidence.close} onClick={close}>
          <X size={18} aria-hidden="true" />
        </button>
      </header>
      <div className="evidence-body">{children}</div>
    </aside>
  );
}
