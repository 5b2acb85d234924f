import { useCallback, useLayoutEffect } from 'react';
import type { Scene, Story } from '../data/storySchema.ts';
import { useAtlas } from '../state/store.ts';
import { type Command, sceneAfter } from './talk/command.ts';
import { useTalk } from './talk/talk.ts';

export type StoryPlayer = Readonly<{
  /** The scene on stage and its number, from 1. */
  scene: Scene;
  number: number;
  count: number;
  /** Steps and jumps; commands that move nothing do nothing. */
  move: (command: Command) => void;
  go: (number: number) => void;
}>;

function setScene(scene: number): void {
  if (useAtlas.getState().view.present.scene === scene) return;
  // What was said quietly has been read by now.
  useTalk.setState({ said: null });
  useAtlas.setState(({ view }) => ({ view: { ...view, present: { ...view.present, scene } } }));
}

/**
 * Plays a story; its scene is the link's.
 * @param seconds how long each scene stands before the next one comes by itself, the last one being followed by the first;
 *   null where a speaker decides
 */
export function useStoryPlayer(story: Story, seconds: number | null = null): StoryPlayer {
  const count = story.scenes.length;
  const number = useAtlas(({ view }) => Math.min(view.present.scene, count));
  const go = useCallback((next: number) => setScene(Math.max(1, Math.min(count, next))), [count]);
  const move = useCallback(
    (command: Command) => setScene(sceneAfter(command, Math.min(useAtlas.getState().view.present.scene, count), count)),
    [count],
  );
  // What is on screen has its timer: a clock that is set forward, by a test or a device that wakes, misses none.
  useLayoutEffect(() => {
    if (seconds === null) return;
    const waiting = setTimeout(() => setScene((number % count) + 1), seconds * 1000);
    return () => clearTimeout(waiting);
  }, [seconds, number, count]);
  // The number is within the scenes, of which there is at least one.
  return { scene: story.scenes[number - 1] as Scene, number, count, move, go };
}
