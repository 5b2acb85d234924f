import type { Lang } from '../data/lang.ts';
import { STORY_LIMITS, STORY_SCHEMA } from '../data/storyLimits.ts';
import type { Bilingual, Claim, Scene, Story } from '../data/storySchema.ts';

/** Changes to a story, as pure functions: the story before stays as it was. */

/** The first id of that stem that nobody has: `scene`, `scene-2` … */
export function freeId(stem: string, taken: readonly string[], separator = '-'): string {
  for (let n = 1; ; n++) {
    const id = n === 1 ? stem : `${stem}${separator}${n}`;
    if (!taken.includes(id)) return id;
  }
}

const idsOf = (story: Story) => story.scenes.map(({ id }) => id);

/** Puts the scene at the end, under an id of its own; a full story stays as it is. */
export function addScene(story: Story, scene: Scene): Story {
  if (story.scenes.length >= STORY_LIMITS.scenes) return story;
  return { ...story, scenes: [...story.scenes, { ...scene, id: freeId(scene.id, idsOf(story)) }] };
}

export function duplicateScene(story: Story, id: string): Story {
  const at = story.scenes.findIndex((scene) => scene.id === id);
  const scene = story.scenes[at];
  if (!scene || story.scenes.length >= STORY_LIMITS.scenes) return story;
  const copy = { ...scene, id: freeId(scene.id.replace(/-\d+$/, ''), idsOf(story)) };
  return { ...story, scenes: story.scenes.toSpliced(at + 1, 0, copy) };
}

/** Takes a scene out; the last one stays, since a story without scenes cannot be shown. */
export function removeScene(story: Story, id: string): Story {
  const at = story.scenes.findIndex((scene) => scene.id === id);
  if (story.scenes.length <= 1 || at < 0) return story;
  return { ...story, scenes: story.scenes.toSpliced(at, 1) };
}

/** Puts the scene where the other one stands. */
export function moveScene(story: Story, id: string, over: string): Story {
  const ids = idsOf(story);
  const [from, to] = [ids.indexOf(id), ids.indexOf(over)];
  const scene = story.scenes[from];
  if (!scene || to < 0 || from === to) return story;
  return { ...story, scenes: story.scenes.toSpliced(from, 1).toSpliced(to, 0, scene) };
}

export function changeScene(story: Story, id: string, part: Partial<Scene>): Story {
  return { ...story, scenes: story.scenes.map((scene) => (scene.id === id ? { ...scene, ...part } : scene)) };
}

/** Adds a number to a scene under an id of its own: `n`, `n2` …; a full scene stays as it is. */
export function addClaim(story: Story, id: string, claim: Claim): Story {
  const claims = story.scenes.find((scene) => scene.id === id)?.claims ?? [];
  if (claims.length >= STORY_LIMITS.claims) return story;
  // Placeholders know no hyphen.
  const name = freeId(
    'n',
    claims.map((one) => one.id),
    '',
  );
  return changeScene(story, id, { claims: [...claims, { ...claim, id: name }] });
}

/** Takes pins and rings out of a scene. */
export function withoutLaid(story: Story, id: string): Story {
  return changeScene(story, id, { pins: undefined, rings: undefined, quiet: undefined });
}

/**
 * Writes a text in one language. As long as the other language says the same it is untranslated and follows.
 * @param empty what stands where nothing is written, since a title must be there in both
 */
export function writeText(text: Bilingual, lang: Lang, written: string, empty = ''): Bilingual {
  const value = written.trim() === '' ? empty : written;
  const other = lang === 'es' ? 'en' : 'es';
  const follows = text[other] === text[lang];
  return { ...text, [lang]: value, ...(follows && { [other]: value }) };
}

/** The story in the shape that is written now, whatever version it was written in. */
export const inPresentSchema = (story: Story): Story => ({ ...story, schema: STORY_SCHEMA });

/** A copy to change freely, of the same facts. */
export const copyStory = (story: Story, id: string, title: Bilingual): Story => ({
  ...inPresentSchema(story),
  id,
  title,
});
