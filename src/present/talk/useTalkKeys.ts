import { useLayoutEffect } from 'react';
import { type Command, commandOf, typeDigit } from './command.ts';
import { useTalk } from './talk.ts';

/** A number that could go on waits so long for its next digit. */
const PATIENCE = 900;

/**
 * Hears keys and clickers for a whole window. What stands in a field is typed; Space and Enter press what has the focus.
 * @param count how many scenes there are
 */
export function useTalkKeys(count: number, perform: (command: Command) => void, go: (scene: number) => void): void {
  // Before the scene shows: who sees it may press a key.
  useLayoutEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const type = (typed: string) => useTalk.setState({ typed });
    const jump = () => {
      const { typed } = useTalk.getState();
      clearTimeout(waiting);
      if (typed === '') return false;
      type('');
      go(Number(typed));
      return true;
    };
    const press = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      // A dialog that this very key has closed; one that is closed otherwise may keep the focus for a moment, and swallows nothing.
      if (event.defaultPrevented) return;
      if (target?.closest('input, textarea, select, [contenteditable="true"], dialog[open]')) return;
      if ((event.key === ' ' || event.key === 'Enter') && target?.closest('button, a, summary')) return;
      if (/^\d$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) {
        clearTimeout(waiting);
        const { digits, scene } = typeDigit(useTalk.getState().typed, event.key, count);
        type(digits);
        if (scene !== null) go(scene);
        else if (digits !== '') waiting = setTimeout(jump, PATIENCE);
        return;
      }
      if (event.key === 'Enter' && jump()) return;
      const command = commandOf(event);
      if (command === null) return;
      // Else the page scrolls, or F5 reloads it in mid-talk.
      event.preventDefault();
      perform(command);
    };
    addEventListener('keydown', press);
    return () => {
      clearTimeout(waiting);
      removeEventListener('keydown', press);
    };
  }, [count, perform, go]);
}
