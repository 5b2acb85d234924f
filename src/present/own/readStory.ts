import { STORY_LIMITS, STORY_SCHEMA } from '../../data/storyLimits.ts';
import { type Story, storySchema } from '../../data/storySchema.ts';
import { doubles } from '../../lib/doubles.ts';
import { inPresentSchema } from '../../share/storyEdits.ts';

/** What keeps a file from being a story, and where in it. */
type StoryProblem = Readonly<{ path: string; code: string }>;
export type ReadStory =
  | Readonly<{ ok: true; story: Story }>
  | Readonly<{ ok: false; reason: 'tooLarge' | 'notJson' | 'notStory' | 'newer' }>
  | Readonly<{ ok: false; reason: 'broken'; problems: readonly StoryProblem[] }>;

/**
 * Checks the text of a file that claims to be a story. Nothing of it is run or shown as markup;
 * what the schema does not know is refused rather than dropped, so that nothing is lost unseen.
 * The only file of the app that loads a validator, and only when a file is imported.
 */
export function readStory(text: string): ReadStory {
  if (new Blob([text]).size > STORY_LIMITS.bytes) return { ok: false, reason: 'tooLarge' };
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'notJson' };
  }
  if (typeof document !== 'object' || document === null || !('schema' in document) || !('scenes' in document)) {
    return { ok: false, reason: 'notStory' };
  }
  if (typeof document.schema === 'number' && document.schema > STORY_SCHEMA) return { ok: false, reason: 'newer' };
  const result = storySchema.safeParse(document);
  if (result.success) {
    const problems = doublesIn(result.data);
    return problems.length === 0
      ? { ok: true, story: inPresentSchema(result.data) }
      : { ok: false, reason: 'broken', problems };
  }
  const problems = result.error.issues.map(({ path, code }) => ({ path: path.map(String).join('.'), code }));
  return { ok: false, reason: 'broken', problems };
}

/** Scenes are deleted and moved by their ids, claims fill texts by theirs: neither may stand for two. */
function doublesIn({ scenes }: Story): readonly StoryProblem[] {
  const second = (path: string): StoryProblem => ({ path, code: 'double' });
  return [
    ...doubles(scenes.map(({ id }) => id)).map((i) => second(`scenes.${i}.id`)),
    ...scenes.flatMap(({ claims }, s) =>
      doubles(claims.map(({ id }) => id)).map((i) => second(`scenes.${s}.claims.${i}.id`)),
    ),
  ];
}
