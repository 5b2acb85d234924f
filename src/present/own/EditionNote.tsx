import { Suspense, use } from 'react';
import { proveAll } from '../../data/claims.ts';
import type { Story } from '../../data/storySchema.ts';
import { once } from '../../lib/once.ts';
import { changeSince, type EditionChange } from '../../share/editions.ts';
import { saveStory } from '../../share/ownStories.ts';
import { useAtlas } from '../../state/store.ts';
import { goneFrom } from '../goneFrom.ts';
import { usePresentTexts } from '../texts.ts';
import { useEvidence } from '../useStory.ts';

/** Which facts the story was made with; where they are others now, what changed and which scenes it touches. */
export function EditionNote({ story }: { story: Story }) {
  const texts = usePresentTexts();
  const present = useAtlas(({ facts }) => facts.edition);
  if (story.edition === present) return <p className="present-hint">{texts.madeWith(story.edition)}</p>;
  return (
    <div className="editor-edition" role="note">
      <p>{texts.madeWithOther(story.edition, present)}</p>
      <Suspense>
        <Changes story={story} present={present} />
      </Suspense>
      <button type="button" className="button" onClick={() => saveStory({ ...story, edition: present })}>
        {texts.pinNow}
      </button>
    </div>
  );
}

const loaders = new Map<string, () => Promise<EditionChange | null>>();

/** The same loader for the same pair, as `once` wants it. What cannot be loaded is not known. */
function changesLoader(before: string, present: string) {
  const key = `${before} ${present}`;
  const load = loaders.get(key) ?? (() => changeSince(before, present).catch(() => null));
  loaders.set(key, load);
  return load;
}

function Changes({ story, present }: { story: Story; present: string }) {
  const texts = usePresentTexts();
  const evidence = useEvidence();
  const change = use(once(changesLoader(story.edition, present)));
  const touched = story.scenes.flatMap((scene, i) => {
    const gone = goneFrom(scene, proveAll(scene, evidence), evidence);
    return gone.length > 0 ? [texts.goneIn(i + 1, gone.join(', '))] : [];
  });
  return (
    <>
      <p>{change ? texts.changedSince(change) : texts.unknownEdition}</p>
      {touched.length > 0 ? (
        <ul>
          {touched.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <p>{texts.allThere}</p>
      )}
    </>
  );
}
