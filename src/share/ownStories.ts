import { create } from 'zustand';
import { STORY_SCHEMAS } from '../data/storyLimits.ts';
import type { Story } from '../data/storySchema.ts';
import { onVisitEnd } from '../state/visits.ts';
import { inPresentSchema } from './storyEdits.ts';

/** The visitor's own stories. They stay on this device; nothing of them is sent anywhere. */
export type OwnStories = Readonly<{
  stories: readonly Story[];
  /** False where the browser keeps nothing: then they last as long as the page. */
  isKept: boolean;
  /** The stories before something was lost, to give it back; null once something else was done. */
  before: Readonly<{ stories: readonly Story[]; loss: Loss }> | null;
}>;

/** What takes something out of a story. */
export type Loss = 'deleted' | 'retaken';

/** Where they are kept; the kiosk empties it with all else that a visitor made. */
const OWN_STORIES_KEY = 'atlas-own-stories';

function read(): OwnStories {
  try {
    const text = localStorage.getItem(OWN_STORIES_KEY);
    // Written by this file alone; what another version wrote in another shape is left out.
    const stored = text === null ? [] : (JSON.parse(text) as unknown);
    return {
      stories: Array.isArray(stored) ? stored.filter(isStory).map(inPresentSchema) : [],
      isKept: true,
      before: null,
    };
  } catch (error) {
    // Broken text is no story; a browser that forbids reading forbids writing too.
    return { stories: [], isKept: error instanceof SyntaxError, before: null };
  }
}

const isStory = (value: unknown): value is Story =>
  typeof value === 'object' &&
  value !== null &&
  'schema' in value &&
  STORY_SCHEMAS.some((schema) => schema === value.schema) &&
  'scenes' in value &&
  Array.isArray(value.scenes) &&
  value.scenes.length > 0;

export const useOwnStories = create<OwnStories>(read);
onVisitEnd(() => useOwnStories.setState(read()));

/** Replaces the stories and keeps them. @param loss what can be undone, if anything */
function keep(stories: readonly Story[], loss: Loss | null = null): void {
  const before = useOwnStories.getState().stories;
  let isKept = true;
  try {
    localStorage.setItem(OWN_STORIES_KEY, JSON.stringify(stories));
  } catch {
    isKept = false;
  }
  useOwnStories.setState({ stories, isKept, before: loss && { stories: before, loss } });
}

/** Puts the story in place of the one with its id, or at the end. */
export function saveStory(story: Story): void {
  const { stories } = useOwnStories.getState();
  keep(
    stories.some(({ id }) => id === story.id)
      ? stories.map((other) => (other.id === story.id ? story : other))
      : [...stories, story],
  );
}

/** The same for a story that has lost something: it can be given back. */
export function saveWithout(story: Story, loss: Loss = 'deleted'): void {
  const { stories } = useOwnStories.getState();
  keep(
    stories.map((other) => (other.id === story.id ? story : other)),
    loss,
  );
}

export const deleteStory = (id: string): void =>
  keep(
    useOwnStories.getState().stories.filter((story) => story.id !== id),
    'deleted',
  );

/** Gives back what was lost last. */
export function undoDelete(): void {
  const { before } = useOwnStories.getState();
  if (before) keep(before.stories);
}

/** Another window of this browser has changed them. @returns a function that ends it */
export function watchOwnStories(): () => void {
  const changed = ({ key }: StorageEvent) => {
    if (key === OWN_STORIES_KEY || key === null) useOwnStories.setState(read());
  };
  addEventListener('storage', changed);
  return () => removeEventListener('storage', changed);
}
