import { useState } from 'react';

type CardIds = Readonly<{
  idOf: (key: string) => number;
  /** What stands under one key stands under another now, and is the same card. */
  rename: (key: string, next: string) => void;
}>;

/**
 * Which card is which. The place will not do: it changes when cards are moved, and the focus would stay behind on another
 * one. Nor will what is measured: while that is adjusted the card must stay, with the focus in it.
 */
export function useCardIds(): CardIds {
  const [ids] = useState(makeCardIds);
  return ids;
}

function makeCardIds(): CardIds {
  const ids = new Map<string, number>();
  let last = 0;
  return {
    idOf: (key) => {
      const id = ids.get(key) ?? ++last;
      ids.set(key, id);
      return id;
    },
    rename: (key, next) => {
      const id = ids.get(key);
      ids.delete(key);
      if (id !== undefined) ids.set(next, id);
    },
  };
}
