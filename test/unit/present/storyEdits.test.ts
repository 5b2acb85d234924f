import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Story } from '../../../src/data/storySchema.ts';
import {
  addScene,
  changeScene,
  duplicateScene,
  freeId,
  moveScene,
  removeScene,
  writeText,
} from '../../../src/share/storyEdits.ts';
import { scene, story } from './storyFixture.ts';

const ids = ({ scenes }: Story) => scenes.map(({ id }) => id);

test('a scene is added at the end, duplicated beside itself, each under an id of its own', () => {
  expect(ids(addScene(story(['scene']), scene()))).toEqual(['scene', 'scene-2']);
  expect(ids(duplicateScene(story(), 'b'))).toEqual(['a', 'b', 'b-2', 'c']);
  expect(ids(duplicateScene(duplicateScene(story(['b']), 'b'), 'b-2'))).toEqual(['b', 'b-2', 'b-3']);
});

test('a scene moves to where the other stands', () => {
  expect(ids(moveScene(story(), 'a', 'c'))).toEqual(['b', 'c', 'a']);
  expect(ids(moveScene(story(), 'c', 'a'))).toEqual(['c', 'a', 'b']);
  expect(moveScene(story(), 'a', 'nowhere')).toEqual(story());
});

test('the last scene stays', () => {
  expect(ids(removeScene(story(), 'b'))).toEqual(['a', 'c']);
  expect(ids(removeScene(story(['a']), 'a'))).toEqual(['a']);
  // Stories that were imported before doubled ids were refused lose one scene at a time.
  expect(ids(removeScene(story(['a', 'a']), 'a'))).toEqual(['a']);
});

test('a full story takes no more', () => {
  const full = story(Array.from({ length: 60 }, (_, i) => `s${i}`));
  expect(addScene(full, scene())).toBe(full);
  expect(duplicateScene(full, 's0')).toBe(full);
});

test('a change leaves the other scenes and the story before as they were', () => {
  const before = story();
  const after = changeScene(before, 'b', { transition: 'cut' });
  expect(after.scenes[1]?.transition).toBe('cut');
  expect(after.scenes[0]).toBe(before.scenes[0]);
  expect(before).toEqual(story());
});

test('an untranslated text follows, a translated one stays', () => {
  expect(writeText({ es: 'Hola', en: 'Hola' }, 'es', 'Hola a todos')).toEqual({
    es: 'Hola a todos',
    en: 'Hola a todos',
  });
  expect(writeText({ es: 'Hola', en: 'Hello' }, 'es', 'Buenas')).toEqual({ es: 'Buenas', en: 'Hello' });
  expect(writeText({ es: 'Hola', en: 'Hello' }, 'en', ' ', 'Untitled')).toEqual({ es: 'Hola', en: 'Untitled' });
});

test('ids stay unique whatever is done, and no scene is lost', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('add', 'copy', 'move'), fc.nat(20), fc.nat(20)), { maxLength: 30 }),
      (steps) => {
        let now = story();
        for (const [step, i, j] of steps) {
          const [one, other] = [i, j].map((n) => now.scenes[n % now.scenes.length]?.id ?? '') as [string, string];
          const before = now.scenes.length;
          now =
            step === 'add'
              ? addScene(now, scene())
              : step === 'copy'
                ? duplicateScene(now, one)
                : moveScene(now, one, other);
          expect(now.scenes).toHaveLength(step === 'move' ? before : before + 1);
          expect(new Set(ids(now)).size).toBe(now.scenes.length);
        }
      },
    ),
  );
});

test('a free id is the stem, then counted', () => {
  expect(freeId('own-story', [])).toBe('own-story');
  expect(freeId('own-story', ['own-story', 'own-story-2'])).toBe('own-story-3');
});
