import { use, useEffect, useRef } from 'react';
import { loadStoryEntries } from '../../data/stories.ts';
import type { Story } from '../../data/storySchema.ts';
import { once } from '../../lib/once.ts';
import { setLang } from '../../state/actions.ts';
import { selectLang } from '../../state/selectors.ts';
import { useAtlas } from '../../state/store.ts';
import { Stage } from '../stage/Stage.tsx';
import { useEvidence, useStory } from '../useStory.ts';
import { useStoryPlayer } from '../useStoryPlayer.ts';

/** How long a scene stands, s: time to read it aloud. */
const SECONDS = 14;

/** The story that a kiosk shows: the link's, else the first. Suspends. */
export function Attract() {
  const id = useAtlas(({ view }) => view.present.story);
  const [first] = use(once(loadStoryEntries));
  const named = useStory(id);
  const fallback = useStory(first?.id ?? null);
  const story = named ?? fallback;
  return story && <Loop story={story} />;
}

/** Plays the story over and over, in turn in either language. */
function Loop({ story }: { story: Story }) {
  const evidence = useEvidence();
  const { number, count } = useStoryPlayer(story, SECONDS);
  const lang = useAtlas(selectLang);
  const before = useRef(number);
  useEffect(() => {
    if (number === 1 && before.current === count) setLang(lang === 'es' ? 'en' : 'es');
    before.current = number;
  }, [number, count, lang]);
  return <Stage story={story} number={number} evidence={evidence} />;
}
