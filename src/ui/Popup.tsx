import { type ReactNode, type ToggleEvent, useId, useRef } from 'react';
import './popup.css';

type Props = {
  /** What the button shows; `label` names it where that is a sign only. */
  face: ReactNode;
  label?: string;
  className?: string;
  children: ReactNode;
};

/** Kept free between a popup and the edge of the window, in pixels. */
const MARGIN = 12;
const GAP = 6;
/** As high as a popup under its button must be able to stand; with less room it goes above, where there is more. */
const ENOUGH = 240;

/** A button with a native popover under it, or above where that has more room: Escape and a click beside it close it, and the focus goes back by itself. */
export function Popup({ face, label, className = 'button', children }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const place = ({ newState, currentTarget }: ToggleEvent<HTMLDivElement>) => {
    if (newState !== 'open' || button.current === null) return;
    const { left, top, bottom } = button.current.getBoundingClientRect();
    const room = innerWidth - currentTarget.offsetWidth - MARGIN;
    currentTarget.style.left = `${Math.max(MARGIN, Math.min(left, room))}px`;
    const below = innerHeight - bottom - GAP - MARGIN;
    const above = top - GAP - MARGIN;
    const isBelow = below >= above || below >= Math.min(ENOUGH, currentTarget.offsetHeight);
    currentTarget.style.top = isBelow ? `${bottom + GAP}px` : 'auto';
    currentTarget.style.bottom = isBelow ? 'auto' : `${innerHeight - top + GAP}px`;
    currentTarget.style.maxHeight = `${isBelow ? below : above}px`;
  };
  return (
    <>
      <button ref={button} type="button" className={className} popoverTarget={id} aria-label={label} title={label}>
        {face}
      </button>
      <div id={id} className="popup" popover="auto" onToggle={place}>
        {children}
      </div>
    </>
  );
}
