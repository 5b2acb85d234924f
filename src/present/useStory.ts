import { use } from 'react';
import type { Evidence } from '../data/claims.ts';
import { loadEvidence, loadStoryEntries, storyLoader } from '../data/stories.ts';
import type { Story } from '../data/storySchema.ts';
import { once } from '../lib/once.ts';
import { useOwnStories } from '../share/ownStories.ts';
import { useAtlas } from '../state/store.ts';

const loadAllEvidence = () => loadEvidence(useAtlas.getState().facts);

/** What claims refer to; suspends until it is there. */
export const useEvidence = (): Evidence => use(once(loadAllEvidence));

/** The story of that id, the visitor's own before those that come with the atlas; null where there is none. Suspends. */
export function useStory(id: string | null): Story | null {
  const own = useOwnStories(({ stories }) => stories.find((story) => story.id === id));
  const entries = use(once(loadStoryEntries));
  if (own) return own;
  return id !== null && entries.some((entry) => entry.id === id) ? use(once(storyLoader(id))) : null;
}
