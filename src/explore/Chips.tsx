import { X } from 'lucide-react';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { useTexts } from '../i18n/texts.ts';
import { clearFilters } from '../state/actions.ts';
import { type ActiveFilter, useActiveFilters } from './useActiveFilters.ts';
import './chips.css';

/** What filters now, each to be taken away by itself. */
export function Chips() {
  const { explore } = useTexts();
  const filters = useActiveFilters();
  const group = useRef<HTMLUListElement>(null);

  const remove = (filter: ActiveFilter, index: number) => {
    flushSync(filter.remove);
    // The next one takes the focus, else the one before; with none left, the list of chips itself.
    const buttons = group.current?.querySelectorAll<HTMLElement>('.chip') ?? [];
    (buttons[index] ?? buttons[index - 1] ?? group.current)?.focus();
  };
  const clear = () => {
    flushSync(clearFilters);
    group.current?.focus();
  };
  return (
    <ul className="chips" ref={group} tabIndex={-1} aria-label={explore.activeFilters}>
      {filters.map((filter, index) => (
        <li key={filter.id}>
          <button
            type="button"
            className="chip"
            aria-label={explore.removeFilter(filter.label)}
            onClick={() => remove(filter, index)}
          >
            <span className="chip-label">{filter.label}</span>
            <X size={13} aria-hidden="true" />
          </button>
        </li>
      ))}
      {filters.length > 0 && (
        <li>
          <button type="button" className="link-button chips-clear" onClick={clear}>
            {explore.clearAll}
          </button>
        </li>
      )}
    </ul>
  );
}
