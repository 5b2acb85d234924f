import { storyLoader } from '../data/stories.ts';
import { newStoryId } from '../share/addView.ts';
import { saveStory } from '../share/ownStories.ts';
import { copyStory } from '../share/storyEdits.ts';
import { useAtlas } from '../state/store.ts';
import { PRESENT_TEXTS } from './texts.ts';

/** Opens a story beside the map; null goes back to the list. */
export const openStory = (story: string | null): void =>
  useAtlas.setState(({ view }) => ({
    view: { ...view, present: { ...view.present, story, scene: 1, stage: false, console: false } },
  }));

/** Copies a story of the atlas and opens the copy. @throws when the story cannot be loaded */
export async function copyAndOpen(id: string): Promise<void> {
  const story = await storyLoader(id)();
  const title = { es: PRESENT_TEXTS.es.copyOf(story.title.es), en: PRESENT_TEXTS.en.copyOf(story.title.en) };
  const copy = copyStory(story, newStoryId(), title);
  saveStory(copy);
  openStory(copy.id);
}
