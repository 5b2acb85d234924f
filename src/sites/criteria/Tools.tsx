import { SlidersHorizontal, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useSitesTexts } from '../texts.ts';

type Props = Readonly<{
  /** What the criterion measures, in words. */
  name: string;
  isOpen: boolean;
  onToggle: () => void;
  removeLabel: string;
  onRemove: () => void;
}>;

/** Adjusts a criterion, or takes it away from where it stands. */
export function Tools({ name, isOpen, onToggle, removeLabel, onRemove }: Props) {
  const sites = useSitesTexts();
  const adjust = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    // What closed the form went with it, and the focus returns to what had opened it.
    if (wasOpen.current && !isOpen && document.activeElement === document.body) adjust.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <>
      <button
        ref={adjust}
        type="button"
        className="sites-tool"
        aria-label={sites.edit(name)}
        aria-expanded={isOpen}
        onClick={onToggle}
      >
        <SlidersHorizontal size={16} aria-hidden="true" />
      </button>
      <button type="button" className="sites-tool" aria-label={removeLabel} onClick={onRemove}>
        <Trash2 size={16} aria-hidden="true" />
      </button>
    </>
  );
}
