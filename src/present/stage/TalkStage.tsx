import { Suspense, useCallback, useEffect, useRef } from 'react';
import type { Story } from '../../data/storySchema.ts';
import { useTexts } from '../../i18n/texts.ts';
import { startClock } from '../talk/clock.ts';
import { hideCode, resetTalk, sayOnce, useTalk } from '../talk/talk.ts';
import { type From, useTalkCommands } from '../talk/useTalkCommands.ts';
import { usePresentTexts } from '../texts.ts';
import { useEvidence } from '../useStory.ts';
import { useStoryPlayer } from '../useStoryPlayer.ts';
import { leaveStage } from './entry.ts';
import { toggleFullScreen, useLeaveWithFullScreen } from './fullScreen.ts';
import { Stage } from './Stage.tsx';
import { StageBar } from './StageBar.tsx';
import { StageCode } from './StageCode.tsx';
import { useSwipes } from './useSwipes.ts';
import { useWakeLock } from './useWakeLock.ts';

/** The stage as a speaker uses it: keys, clicker, swipes, in step with the speaker's window, awake. */
export function TalkStage({ story }: { story: Story }) {
  const texts = usePresentTexts();
  const { map } = useTexts();
  const evidence = useEvidence();
  const player = useStoryPlayer(story);
  const surface = useRef<HTMLDivElement>(null);
  const said = useTalk((talk) => talk.said);
  const code = useTalk((talk) => talk.code);
  const typed = useTalk((talk) => talk.typed);

  const ownWay = useCallback(
    (command: 'leave' | 'fullscreen', from: From) => {
      if (command === 'leave') leaveAll();
      // The audience need not read that the speaker's window cannot start it; that window says so itself.
      else if (from === 'here' || document.fullscreenElement)
        void toggleFullScreen().then((isDone) => isDone || sayOnce('fullscreen', map.noFullScreen));
    },
    [map],
  );
  const perform = useTalkCommands(player, ownWay);
  useSwipes(surface, perform);
  useLeaveWithFullScreen(leaveOne);
  useWakeLock(useCallback(() => sayOnce('wake', texts.noWakeLock), [texts]));
  useEffect(() => {
    useTalk.setState(({ clock }) => ({ clock: startClock(clock, Date.now()) }));
    return resetTalk;
  }, []);
  return (
    <Stage story={story} number={player.number} evidence={evidence}>
      <div ref={surface} className="present-surface" aria-hidden="true" />
      <StageBar story={story} number={player.number} perform={perform} />
      {typed && (
        <p className="present-typed" aria-hidden="true">
          {typed}
        </p>
      )}
      <p className="present-said" role="log" aria-label={texts.said}>
        {said}
      </p>
      {code && (
        <Suspense>
          <StageCode scene={player.scene} />
        </Suspense>
      )}
    </Stage>
  );
}

/** Who ends the full screen to put the code away stays on stage. */
function leaveOne() {
  if (useTalk.getState().code) hideCode();
  else leaveStage();
}

function leaveAll() {
  if (document.fullscreenElement) void toggleFullScreen();
  leaveStage();
}
