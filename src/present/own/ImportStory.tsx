import { Upload } from 'lucide-react';
import { type ChangeEvent, useRef, useState } from 'react';
import { STORY_LIMITS } from '../../data/storyLimits.ts';
import { newStoryId } from '../../share/addView.ts';
import { saveStory, useOwnStories } from '../../share/ownStories.ts';
import { openStory } from '../openStory.ts';
import { usePresentTexts } from '../texts.ts';
import type { ReadStory } from './readStory.ts';

/** So many problems are named; whoever has more has a different file in hand. */
const NAMED = 6;

type Refused = Exclude<ReadStory, { ok: true }>;

/** Reads a story from a file; what keeps it from being one is said, and nothing else changes. */
export function ImportStory() {
  const texts = usePresentTexts();
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    // The same file may be chosen again once it is mended.
    if (!file) return;
    setRefused(null);
    const result = await readFile(file);
    target.value = '';
    if (!result.ok) return setRefused(result);
    const taken = useOwnStories.getState().stories.some(({ id }) => id === result.story.id);
    const story = taken || !result.story.id.startsWith('own-') ? { ...result.story, id: newStoryId() } : result.story;
    saveStory(story);
    openStory(story.id);
  };
  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        <Upload size={16} aria-hidden="true" />
        {texts.importStory}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={texts.importFile}
        className="visually-hidden"
        tabIndex={-1}
        onChange={read}
      />
      {refused && (
        <div className="present-refused" role="alert">
          <p>{texts.refused[refused.reason]}</p>
          {refused.reason === 'broken' && (
            <ul>
              {refused.problems.slice(0, NAMED).map(({ path, code }) => (
                <li key={`${path} ${code}`}>
                  <code>{path || texts.wholeFile}</code>: {texts.problem(code)}
                </li>
              ))}
              {refused.problems.length > NAMED && <li>{texts.moreProblems(refused.problems.length - NAMED)}</li>}
            </ul>
          )}
        </div>
      )}
    </>
  );
}

/** The validator arrives with the first file. Too large a file is not even read. */
async function readFile(file: File): Promise<ReadStory> {
  if (file.size > STORY_LIMITS.bytes) return { ok: false, reason: 'tooLarge' };
  const [text, { readStory }] = await Promise.all([file.text(), import('./readStory.ts')]);
  return readStory(text);
}
