import { STORY_LIMITS } from '../data/storyLimits.ts';
import type { Story } from '../data/storySchema.ts';
import { shownHash } from '../map/liveCamera.ts';
import { useAtlas } from '../state/store.ts';
import { saveStory, useOwnStories } from './ownStories.ts';
import { sceneOfView, storyOfView } from './sceneOfView.ts';
import { addScene, freeId } from './storyEdits.ts';

/** Ids of own stories begin so; those that come with the atlas never do. */
const OWN = 'own-story';

/** An id that no story of this device has. */
export const newStoryId = (): string =>
  freeId(
    OWN,
    useOwnStories.getState().stories.map(({ id }) => id),
  );

/**
 * Adds the view on screen to an own story, or begins a new one with it.
 * @param id null for a new story
 * @returns the story with the scene, null where it is full
 */
export function addView(id: string | null): Story | null {
  const state = useAtlas.getState();
  const before = useOwnStories.getState().stories.find((story) => story.id === id);
  if (before && before.scenes.length >= STORY_LIMITS.scenes) return null;
  const story = before
    ? addScene(before, sceneOfView(state, shownHash(state)))
    : storyOfView(state, shownHash(state), newStoryId());
  saveStory(story);
  return story;
}
