import { type KeyboardEvent, useId, useState } from 'react';

type Options = {
  /** How many options there are to choose from. */
  count: number;
  pick: (index: number) => void;
  /** Whether there is text for Escape to clear, once the list is closed. */
  hasText: boolean;
  clear: () => void;
  /** Enter with nothing highlighted: what the text alone asks for. */
  submit: () => void;
};

/**
 * A text field with a list of suggestions, by the combobox pattern of the ARIA Authoring Practices:
 * the focus stays in the field, arrows move through the list, only Enter or a click picks.
 */
export function useCombobox({ count, pick, hasText, clear, submit }: Options) {
  const [wantsOpen, setOpen] = useState(false);
  const [highlighted, setHighlighted] = useState(-1);
  const id = useId();
  const isOpen = wantsOpen && count > 0;
  const active = isOpen && highlighted < count ? highlighted : -1;
  const open = () => {
    setOpen(true);
    setHighlighted(-1);
  };
  const close = () => {
    setOpen(false);
    setHighlighted(-1);
  };
  const choose = (index: number) => {
    close();
    pick(index);
  };
  const last = count - 1;
  /** @returns whether the key meant something here */
  const press = (key: string): boolean => {
    if (key === 'Enter' && active !== -1) choose(active);
    else if (key === 'Enter') {
      close();
      submit();
    } else if (key === 'Escape' && isOpen) close();
    else if (key === 'Escape' && hasText) clear();
    else if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (!isOpen) open();
      else if (key === 'ArrowDown') setHighlighted(active === last ? 0 : active + 1);
      else setHighlighted(active <= 0 ? last : active - 1);
    } else return false;
    return true;
  };
  return {
    isOpen,
    open,
    inputProps: {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': isOpen,
      'aria-controls': id,
      'aria-activedescendant': active === -1 ? undefined : `${id}-${active}`,
      onBlur: close,
      onKeyDown: (event: KeyboardEvent) => {
        // While an input method composes, its keys are its own.
        if (event.nativeEvent.isComposing || !press(event.key)) return;
        event.preventDefault();
        event.stopPropagation();
      },
    },
    listProps: { id, hidden: !isOpen },
    optionProps: (index: number) => ({
      role: 'option',
      id: `${id}-${index}`,
      'aria-selected': active === index,
      ref: active === index ? reveal : null,
      onClick: () => choose(index),
      onPointerMove: () => setHighlighted(index),
      // Pressing on an option must not take the focus out of the field.
      onMouseDown: (event: { preventDefault: () => void }) => event.preventDefault(),
    }),
  } as const;
}

export type Combobox = ReturnType<typeof useCombobox>;

function reveal(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}
