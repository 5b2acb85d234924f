import { LANGS } from '../data/lang.ts';
import type { Scene, Story } from '../data/storySchema.ts';
import type { State } from '../state/store.ts';
import { sceneOfView } from './sceneOfView.ts';
import { isCountOfScene, wordsGiven } from './sceneWords.ts';

/**
 * Takes over what the map shows in a scene of a story. What somebody wrote or chose stays; words and count that came with
 * the view before go with it, or would speak of a map that is no longer there.
 * @param hash of the address, for the camera
 */
export function retakeScene(story: Story, scene: Scene, state: State, hash: string): Scene {
  const taken = sceneOfView(state, hash);
  const given = wordsGiven(story, scene, state);
  const renewed = (part: 'title' | 'text') =>
    Object.fromEntries(
      LANGS.map((lang) => [
        lang,
        scene[part][lang] === given[lang][part][lang] ? taken[part][lang] : scene[part][lang],
      ]),
    ) as Scene[typeof part];
  const { view, camera, lit, pins, rings, quiet } = taken;
  return {
    ...scene,
    ...{ view, camera, lit, pins, rings, quiet },
    title: renewed('title'),
    text: renewed('text'),
    // Texts may name the number: it keeps its name and place.
    claims: scene.claims.flatMap((claim) =>
      isCountOfScene(claim) ? taken.claims.map((count) => ({ ...count, id: claim.id, show: claim.show })) : [claim],
    ),
  };
}
