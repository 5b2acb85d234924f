import type { Evidence } from './claims.ts';
import type { Facts } from './facts.ts';
import { fetchJson, lazy, loadFigures, loadMilestones, loadRecords, loadStates } from './load.ts';
import type { Bilingual, Story } from './storySchema.ts';

/** A story as a list shows it. */
export type StoryEntry = Readonly<{
  id: string;
  title: Bilingual;
  summary: Bilingual;
  minutes: number;
  scenes: number;
}>;

/** The stories that come with the atlas, in the order of their file names. */
export const loadStoryEntries = lazy(async (): Promise<readonly StoryEntry[]> => {
  return (await fetchJson<{ stories: readonly StoryEntry[] }>('stories/index.json')).stories;
});

const loaders = new Map<string, () => Promise<Story>>();

/** The loader of a story that comes with the atlas: the same function for the same id, as `once` wants it. */
export function storyLoader(id: string): () => Promise<Story> {
  let load = loaders.get(id);
  if (!load) {
    load = lazy(() => fetchJson<Story>(`stories/${id}.json`));
    loaders.set(id, load);
  }
  return load;
}

/** What claims refer to, all of it: stories are checked as a whole, so that no scene surprises its speaker. */
export async function loadEvidence(facts: Facts): Promise<Evidence> {
  const [figures, milestones, states, records] = await Promise.all([
    loadFigures(),
    loadMilestones(),
    loadStates(),
    loadRecords(),
  ]);
  return { facts, figures, milestones, states, records };
}
