import type { Story } from '../../data/storySchema.ts';
import { saveFile } from '../../share/saveFile.ts';

/** Saves the story as a file that any atlas of the same schema can read. @returns the file's name */
export const exportStory = (story: Story): string =>
  saveFile(`atlas-${story.id}.json`, `${JSON.stringify(story, null, 2)}\n`, 'application/json');
