import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readParameters, writeParameters } from '../../../src/state/linkReader.ts';
import { type PresentView, presentPart } from '../../../src/state/presentView.ts';
import { knownIn } from '../../../src/state/store.ts';
import { isOnStage, wholeScreen } from '../../../src/state/view.ts';
import { FACTS } from '../../fixtures/facts.ts';

const KNOWN = knownIn(FACTS);
const read = (link: string) => {
  const reader = readParameters(link);
  return { present: presentPart.read(reader, KNOWN), dropped: reader.dropped.map(({ parameter }) => parameter) };
};
const write = (present: PresentView) => writeParameters((parameter) => presentPart.write(present, parameter));

const views: fc.Arbitrary<PresentView> = fc.record({
  story: fc.option(fc.constantFrom('bajio-alliance', 'own-story-2', 'x1')),
  scene: fc.integer({ min: 1, max: 999 }),
  stage: fc.boolean(),
  console: fc.boolean(),
  kiosk: fc.boolean(),
  idle: fc.integer({ min: 10, max: 3600 }),
});

test('every talk comes back from its link', () => {
  fc.assert(
    fc.property(views, (present) => {
      expect(read(write(present))).toEqual({ present, dropped: [] });
    }),
  );
});

test('the plain view is absent from the link', () => {
  expect(write(presentPart.home)).toBe('');
});

test('what means nothing is left out and said', () => {
  expect(read('story=../etc/passwd&scene=0&stage=yes&idle=5')).toEqual({
    present: presentPart.home,
    dropped: ['story', 'scene', 'stage', 'idle'],
  });
  expect(read(`story=${'a'.repeat(81)}`).present.story).toBeNull();
});

test('only the presenter’s tab takes the whole screen, and the speaker’s window is no stage', () => {
  const present = { ...presentPart.home, stage: true };
  expect(isOnStage({ tab: 'present', present })).toBe(true);
  expect(isOnStage({ tab: 'explore', present })).toBe(false);
  expect(wholeScreen({ tab: 'present', present: { ...present, console: true } })).toBe('console');
  expect(wholeScreen({ tab: 'present', present: presentPart.home })).toBeNull();
});
