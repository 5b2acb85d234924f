import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commandOf, sceneAfter, typeDigit } from '../../../src/present/talk/command.ts';

const press = (key: string, held: Partial<KeyboardEvent> = {}) =>
  commandOf({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });

test('the keys of clickers and slide programs', () => {
  expect(['PageDown', 'ArrowRight', ' ', 'Enter'].map((key) => press(key))).toEqual(Array(4).fill('next'));
  expect(['PageUp', 'ArrowLeft', 'Backspace'].map((key) => press(key))).toEqual(Array(3).fill('previous'));
  expect(press(' ', { shiftKey: true })).toBe('previous');
  expect(['Home', 'End', 'b', 'W', '.', 'F5', 'F', 'Escape'].map((key) => press(key))).toEqual([
    'first',
    'last',
    'black',
    'white',
    'black',
    'fullscreen',
    'fullscreen',
    'leave',
  ]);
});

test('what is held with Ctrl, Alt or Meta is the browser’s', () => {
  for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }])
    expect(press('ArrowLeft', held)).toBeNull();
  expect(press('x')).toBeNull();
});

test('a step never leaves the story', () => {
  expect(sceneAfter('previous', 1, 10)).toBe(1);
  expect(sceneAfter('next', 10, 10)).toBe(10);
  expect(sceneAfter('last', 3, 10)).toBe(10);
  fc.assert(
    fc.property(
      fc.constantFrom('next', 'previous', 'first', 'last', 'black'),
      fc.nat(80),
      fc.integer({ min: 1, max: 60 }),
      (command, scene, count) => {
        const after = sceneAfter(command, scene, count);
        expect(after).toBeGreaterThanOrEqual(1);
        expect(after).toBeLessThanOrEqual(count);
      },
    ),
  );
});

test('a number jumps at once where no further digit could follow, else it waits', () => {
  expect(typeDigit('', '4', 10)).toEqual({ digits: '', scene: 4 });
  expect(typeDigit('', '1', 10)).toEqual({ digits: '1', scene: null });
  expect(typeDigit('1', '0', 10)).toEqual({ digits: '', scene: 10 });
  // Eleven does not exist: the second digit begins afresh.
  expect(typeDigit('1', '3', 10)).toEqual({ digits: '', scene: 3 });
  expect(typeDigit('', '0', 10)).toEqual({ digits: '', scene: null });
  expect(typeDigit('', '9', 8)).toEqual({ digits: '', scene: null });
});

test('whatever is typed, a jump lands on a scene', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.integer({ min: 1, max: 60 }), (digits, count) => {
      let typed = '';
      for (const digit of digits) {
        const { digits: next, scene } = typeDigit(typed, String(digit), count);
        typed = next;
        if (scene !== null) expect(scene >= 1 && scene <= count).toBe(true);
        if (typed) expect(Number(typed) >= 1 && Number(typed) <= count).toBe(true);
      }
    }),
  );
});
