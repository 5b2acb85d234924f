import { vi } from 'vitest';

const both = (es: string, en: string) => ({ es, en });
const STORY = {
  schema: 1,
  id: 'tiny',
  edition: '2026-05-20+1177c1d2',
  title: both('Una historia', 'A story'),
  summary: both('', ''),
  minutes: 1,
  scenes: ['One', 'Two'].map((title) => ({
    id: title,
    view: '',
    camera: { of: 'alliance' },
    transition: 'cut',
    title: both(title, title),
    text: both('', ''),
    notes: both('', ''),
    lit: [],
    claims: [],
  })),
};
const FILES: Readonly<Record<string, unknown>> = {
  'stories/index.json': { stories: [{ ...STORY, scenes: STORY.scenes.length }] },
  'stories/tiny.json': STORY,
  'indicators.json': { indicators: [], catalogue: [], units: [] },
  'timeline.json': { milestones: [] },
  'states.json': { states: [] },
  'organizations.json': { organizations: [] },
};
/** Serves a story of two scenes, facts that say nothing, and an empty base map. */
export const serveStory = () =>
  vi.stubGlobal('fetch', async (url: string) => {
    const file = url.replace(/^.*data\//, '');
    return Response.json(FILES[file] ?? { scale: 1, features: [] });
  });
