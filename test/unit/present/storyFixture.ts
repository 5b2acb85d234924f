import type { Scene, Story } from '../../../src/data/storySchema.ts';

const both = (text: string) => ({ es: text, en: text });

export const scene = (part: Partial<Scene> = {}): Scene => ({
  id: 'scene',
  view: 'kind=company',
  camera: { of: 'alliance' },
  transition: 'fly',
  title: both('Companies'),
  text: both(''),
  notes: both(''),
  lit: [],
  claims: [],
  ...part,
});

/** A story of so many scenes, called a, b, c … */
export const story = (ids: readonly string[] = ['a', 'b', 'c'], part: Partial<Story> = {}): Story => ({
  schema: 3,
  id: 'own-story',
  edition: '2026-05-20+1177c1d2',
  title: both('Mine'),
  summary: both('Scenes'),
  minutes: 5,
  scenes: ids.map((id) => scene({ id, title: both(`Scene ${id}`) })),
  ...part,
});
