import { useCallback, useEffect, useEffectEvent } from 'react';
import { setLang, setTheme } from '../../state/actions.ts';
import { selectLang, selectTheme } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import type { StoryPlayer } from '../useStoryPlayer.ts';
import { joinTalk } from './channel.ts';
import type { Command } from './command.ts';
import { useTalk } from './talk.ts';
import { useTalkKeys } from './useTalkKeys.ts';

/** Where a command comes from: browsers start the full screen only for a key or a touch in the window itself. */
export type From = 'here' | 'partner';

/**
 * Makes keys, buttons and the other window drive the talk.
 * @param ownWay what `leave` and `fullscreen` mean in this window; memoised
 */
export function useTalkCommands(
  { count, move, go }: Pick<StoryPlayer, 'count' | 'move' | 'go'>,
  ownWay: (command: 'leave' | 'fullscreen', from: From) => void,
): (command: Command) => void {
  const perform = useCallback(
    (command: Command, from: From = 'here') => {
      if (command === 'leave' || command === 'fullscreen') ownWay(command, from);
      else if (command === 'black' || command === 'white') blank(command);
      else if (command === 'code') useTalk.setState(({ code }) => ({ code: !code, blank: null }));
      else if (command === 'lang') setLang(selectLang(useAtlas.getState()) === 'es' ? 'en' : 'es');
      else if (command === 'theme') setTheme(selectTheme(useAtlas.getState()) === 'light' ? 'dark' : 'light');
      // As in slide programs the first press only brings the picture back.
      else if (isCovered()) useTalk.setState({ blank: null, code: false });
      else move(command);
    },
    [move, ownWay],
  );
  const jump = useCallback(
    (scene: number) => {
      useTalk.setState({ blank: null, code: false });
      go(scene);
    },
    [go],
  );
  useTalkKeys(count, perform, jump);
  // Joined once: who joins anew, as with each change of language, is told what the other showed a moment ago.
  const performForPartner = useEffectEvent((command: Command) => perform(command, 'partner'));
  useEffect(() => joinTalk(performForPartner), []);
  return perform;
}

const blank = (color: 'black' | 'white') =>
  useTalk.setState((talk) => ({ blank: talk.blank === color ? null : color, code: false }));

/** Whether something other than the scene fills the stage. */
function isCovered(): boolean {
  const { blank, code } = useTalk.getState();
  return blank !== null || code;
}
