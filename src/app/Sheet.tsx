import { type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { useTexts } from '../i18n/texts.ts';
import './sheet.css';

const HEIGHTS = ['peek', 'half', 'full'] as const;
type Height = (typeof HEIGHTS)[number];
/** What a tap or a key press on the handle leads to. */
const NEXT: Readonly<Record<Height, Height>> = { peek: 'half', half: 'full', full: 'peek' };

/** A drag shorter than this is a tap. */
const TAP_PX = 6;

/** The phone's bottom sheet: three heights, by dragging its handle or by tapping it. */
export function Sheet({ initial, children }: { initial: Height; children: ReactNode }) {
  const { shell } = useTexts();
  const [height, setHeight] = useState<Height>(initial);
  const [dragged, setDragged] = useState<{ from: number; by: number } | null>(null);
  /** A drag ends in a click as well, which must not step once more. */
  const moved = useRef(false);
  const step = (by: number) => setHeight(HEIGHTS[Math.max(0, Math.min(2, HEIGHTS.indexOf(height) + by))] as Height);

  const start = (event: PointerEvent<HTMLButtonElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setDragged({ from: event.clientY, by: 0 });
  };
  const move = (event: PointerEvent) => dragged && setDragged({ ...dragged, by: event.clientY - dragged.from });
  const end = () => {
    moved.current = dragged !== null && Math.abs(dragged.by) > TAP_PX;
    if (dragged && moved.current) step(dragged.by < 0 ? 1 : -1);
    setDragged(null);
  };
  return (
    <section
      className="sheet"
      id="results"
      tabIndex={-1}
      data-height={height}
      data-dragging={dragged !== null}
      style={{ '--drag': `${dragged?.by ?? 0}px` } as React.CSSProperties}
    >
      <button
        type="button"
        className="sheet-handle"
        aria-label={height === 'full' ? shell.sheetLower : shell.sheetRaise}
        onPointerDown={start}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={() => setDragged(null)}
        onClick={() => {
          if (!moved.current) setHeight(NEXT[height]);
          moved.current = false;
        }}
      />
      <div className="sheet-content">{children}</div>
    </section>
  );
}
