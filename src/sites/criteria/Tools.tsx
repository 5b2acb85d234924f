import { SlidersHorizontal, Trash2 } from 'lucide-react';
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
  return (
    <>
      <button
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
