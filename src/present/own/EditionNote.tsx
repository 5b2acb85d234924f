import { Suspense, use } from 'react';
import { proveAll } from '../../data/claims.ts';
import type { Story } from '../../data/storySchema.ts';
import { once } from '../../lib/once.ts';
import { changeSince, countChange, type EditionChange } from '../../share/editions.ts';
import { saveStory } from '../../share/ownStories.ts';
import { goneFrom } from '../../state/goneFrom.ts';
import { listingOf } from '../../state/selectors.ts';
import { knownIn, useAtlas } from '../../state/store.ts';
import { usePresentTexts } from '../texts.ts';
import { useEvidence } from '../useStory.ts';
import { namedIn } from './namedIn.ts';

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
  const { facts } = evidence;
  const known = knownIn(facts);
  const hasChanged = new Set(change?.changed);
  const gone = story.scenes.map((scene) => goneFrom(scene, proveAll(scene, evidence), evidence));
  const changed = story.scenes.map((scene) =>
    namedIn(scene, known)
      .filter((id) => hasChanged.has(id))
      .map((id) => listingOf(facts, id)?.name ?? id),
  );
  return (
    <>
      <p>{change ? texts.changedSince(countChange(change)) : texts.unknownEdition}</p>
      <ScenesWith names={gone} say={texts.goneIn} />
      {gone.every((names) => names.length === 0) && <p>{texts.allThere}</p>}
      <ScenesWith names={changed} say={texts.changedIn} />
    </>
  );
}

/** One line for each scene that has such names. */
function ScenesWith({
  names,
  say,
}: {
  names: readonly (readonly string[])[];
  say: (scene: number, names: string) => string;
}) {
  const lines = names.flatMap((some, i) => (some.length > 0 ? [say(i + 1, some.join(', '))] : []));
  return (
    lines.length > 0 && (
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    )
  );
}
