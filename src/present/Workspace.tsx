import { Suspense, useEffect } from 'react';
import { watchOwnStories } from '../share/ownStories.ts';
import { useAtlas } from '../state/store.ts';
import { ChooseStory } from './ChooseStory.tsx';
import { Console } from './console/Console.tsx';
import { Home } from './Home.tsx';
import { NoStory } from './NoStory.tsx';
import { TalkStage } from './stage/TalkStage.tsx';
import { useStory } from './useStory.ts';

/** The presenter's workspace: the stories beside the map, the stage over it, or the speaker's window. */
export function Workspace() {
  const present = useAtlas(({ view }) => view.present);
  const isVisited = useAtlas((state) => state.isVisited);
  useEffect(watchOwnStories, []);
  // Between visitors the kiosk plays its story itself.
  if (present.kiosk && !isVisited) return null;
  if (!present.console && !present.stage) return <Home />;
  return (
    // Nothing while a talk loads: whatever stood there would flash before the audience.
    <Suspense>
      {present.story === null ? <ChooseStory /> : <Talk id={present.story} isConsole={present.console} />}
    </Suspense>
  );
}

function Talk({ id, isConsole }: { id: string; isConsole: boolean }) {
  const story = useStory(id);
  if (!story) return <NoStory id={id} />;
  return isConsole ? <Console key={story.id} story={story} /> : <TalkStage key={story.id} story={story} />;
}
