import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Map as MapLibre } from 'maplibre-gl';
import { Suspense } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Evidence, Proof } from '../../src/data/claims.ts';
import type { Story } from '../../src/data/storySchema.ts';
import { setLiveMap } from '../../src/map/liveCamera.ts';
import { readStory } from '../../src/present/own/readStory.ts';
import { barsHeading } from '../../src/present/stage/barsHeading.ts';
import { PRESENT_TEXTS } from '../../src/present/texts.ts';
import { Workspace } from '../../src/present/Workspace.tsx';
import { useOwnStories } from '../../src/share/ownStories.ts';
import { NO_OVERLAY } from '../../src/state/overlay.ts';
import { initialState, useAtlas } from '../../src/state/store.ts';
import { HOME, type View } from '../../src/state/view.ts';
import { FACTS } from '../fixtures/facts.ts';

/** jsdom lays nothing out: no size ever changes. */
globalThis.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

const EDITION = '2026-05-20+1177c1d2';
const EARLIER = '2025-05-20+0123abcd';
const editionOf = (edition: string, hashes: Readonly<Record<string, string>>) => ({
  edition,
  organizations: Object.fromEntries(
    Object.entries(hashes).map(([id, hash]) => [id, { status: 'active', point: null, hash }]),
  ),
});
const both = (es: string, en: string) => ({ es, en });
const figure = {
  place: 'MX-QUE',
  indicator: 'aerospace-companies',
  value: 80,
  unit: 'companies',
  year: '2019',
  nature: 'observed',
  source_url: 'https://stats.example/2019',
  source_title: null,
  publisher: 'Stats',
  note_es: null,
  note_en: null,
};
const STORY: Story = {
  schema: 1,
  id: 'tiny',
  edition: EDITION,
  title: both('Una historia', 'A story'),
  summary: both('Breve', 'Short'),
  minutes: 4,
  scenes: [
    {
      id: 'one',
      view: 'kind=company',
      camera: { of: 'alliance' },
      transition: 'fly',
      title: both('Empresas', 'Companies'),
      text: both('Hay {c}.', 'There are {c}.'),
      notes: both('Despacio.', 'Slowly.'),
      lit: [],
      claims: [
        {
          id: 'c',
          show: 'hero',
          label: both('empresas', 'companies'),
          qualifier: 'over',
          from: 'indicator',
          place: 'MX-QUE',
          indicator: 'aerospace-companies',
          unit: 'companies',
          year: '2019',
          source: 'https://stats.example/2019',
        },
      ],
    },
    {
      id: 'two',
      view: 'kind=university',
      camera: { of: 'mexico' },
      transition: 'cut',
      title: both('Escuelas', 'Schools'),
      text: both('', ''),
      notes: both('', ''),
      lit: ['gone-school'],
      claims: [
        { id: 'n', show: 'hero', label: both('escuelas', 'schools'), from: 'count', filter: { kind: ['university'] } },
      ],
    },
  ],
};
const FILES: Readonly<Record<string, unknown>> = {
  'stories/index.json': { stories: [{ ...STORY, scenes: STORY.scenes.length }] },
  'stories/tiny.json': STORY,
  'indicators.json': { indicators: [figure], catalogue: [], units: [] },
  'timeline.json': { milestones: [] },
  'states.json': { states: [] },
  'organizations.json': { organizations: [] },
  'editions/index.json': { edition: EDITION, editions: [EARLIER, EDITION] },
  [`editions/${EARLIER}.json`]: editionOf(EARLIER, {
    'alas-queretaro': 'a',
    'parque-tijuana': 'b',
    'gone-school': 'c',
  }),
  [`editions/${EDITION}.json`]: editionOf(EDITION, { 'alas-queretaro': 'x', 'parque-tijuana': 'b' }),
};

beforeEach(() => {
  localStorage.clear();
  useOwnStories.setState({ stories: [], isKept: true, before: null });
  vi.stubGlobal('fetch', async (url: string) => {
    const file = FILES[url.replace(/^.*data\//, '')];
    return file ? Response.json(file) : new Response(null, { status: 404 });
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function open(present: Partial<View['present']> = {}) {
  const view: View = { ...HOME, tab: 'present', present: { ...HOME.present, ...present } };
  const facts = { ...FACTS, edition: EDITION };
  useAtlas.setState(initialState(facts, { lang: 'en', theme: 'light', reducedMotion: true }, view));
  await act(async () =>
    render(
      <Suspense>
        <Workspace />
      </Suspense>,
    ),
  );
  return userEvent.setup();
}
const stage = () => screen.findByRole('region', { name: 'Stage' });

test('a scene shows its number with its bound, its date and who says it, and filters the map', async () => {
  await open({ story: 'tiny', stage: true });
  const scene = within(await stage());
  expect(scene.getByRole('heading', { name: 'Companies' })).toBeTruthy();
  expect(scene.getByText('There are over 80.')).toBeTruthy();
  expect(scene.getByText('over 80')).toBeTruthy();
  expect(scene.getByText('2019 · Stats')).toBeTruthy();
  expect(useAtlas.getState().view.facets).toEqual({ kind: ['company'] });
  // The map cannot show them, so the audience is told.
  expect(scene.getByText('1 without a point')).toBeTruthy();
  expect(useAtlas.getState().frame).toEqual({ of: 'alliance', pace: 'flight' });
});

test('bars say above them what they count, with its unit; of unlike ones nothing is said', () => {
  const proof = (from: object, unit: string | null = null) =>
    ({ claim: { show: 'bar', ...from }, value: { is: 'number', number: 1, unit } }) as unknown as Proof;
  const figures = {
    catalogue: new Map([['share', { title_en: 'Share of investment' }]]),
    units: new Map([['%', { unit: '%', one_en: '%', other_en: '%' }]]),
  };
  const headingOf = (...proofs: Proof[]) =>
    barsHeading(proofs, { figures } as unknown as Evidence, 'en', PRESENT_TEXTS.en);
  const share = proof({ from: 'indicator', indicator: 'share' }, '%');
  const companies = proof({ from: 'count', filter: { kind: ['company', 'startup'] } });
  expect(headingOf(share, share)).toBe('Share of investment, %');
  expect(headingOf(companies)).toBe('Companies in this atlas');
  expect(headingOf(proof({ from: 'count', filter: { kind: ['airport'] } }))).toBe('Organizations in this atlas');
  expect(headingOf(share, companies)).toBe('');
});

test('keys turn scenes and change the language; a scene says what is gone from the facts', async () => {
  const user = await open({ story: 'tiny', stage: true });
  await stage();
  await user.keyboard('{PageDown}');
  const scene = within(await stage());
  expect(scene.getByRole('status').textContent).toBe('2 / 2');
  expect(scene.getByText('One part of this scene is no longer in the facts.')).toBeTruthy();
  expect(scene.queryByText(/gone-school/)).toBeNull();
  expect(scene.getByText('counted in this atlas')).toBeTruthy();
  await user.keyboard('l');
  expect(screen.getByRole('heading', { name: 'Escuelas' })).toBeTruthy();
  expect(useAtlas.getState().view.present.scene).toBe(2);
  await user.keyboard('{Escape}');
  expect(useAtlas.getState().view.facets).toEqual({});
});

test('the speaker’s window shows this scene, the next one, the notes and the time', async () => {
  const user = await open({ story: 'tiny', console: true });
  const now = within(await screen.findByRole('region', { name: 'Now: Scene 1 of 2' }));
  expect(now.getByText('Slowly.')).toBeTruthy();
  expect(now.getByText('over 80')).toBeTruthy();
  expect(within(screen.getByRole('region', { name: 'Next: Scene 2 of 2' })).getByText('Schools')).toBeTruthy();
  expect(screen.getByText('No longer in the facts: gone-school')).toBeTruthy();
  expect(screen.getByText('4:00')).toBeTruthy();
  expect(screen.getByText('by this scene: 2:00')).toBeTruthy();
  const boxes = vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return this.matches('.console-scenes li') ? new DOMRect(0, 90, 10, 30) : new DOMRect(0, 0, 10, 100);
  });
  await user.click(screen.getByRole('button', { name: 'Next scene' }));
  expect(screen.getByText('End of the story')).toBeTruthy();
  expect(screen.getByRole('navigation', { name: 'Scenes' }).scrollTop).toBe(20);
  boxes.mockRestore();
  expect(screen.getByText('No notes for this scene.')).toBeTruthy();
});

test('the speaker’s window of no story asks which, and goes on with it', async () => {
  const user = await open({ console: true });
  expect(await screen.findByRole('heading', { name: 'Which story?' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'A story' }));
  expect(await screen.findByRole('region', { name: 'Now: Scene 1 of 2' })).toBeTruthy();
  expect(useAtlas.getState().view.present).toMatchObject({ story: 'tiny', console: true });
});

test('a copied story is written in one language, follows in the other until it is translated', async () => {
  const user = await open();
  await user.click(await screen.findByRole('button', { name: 'Copy to edit: A story' }));
  await user.click(await screen.findByRole('button', { name: '2 Schools' }));
  const title = () => screen.getByLabelText<HTMLInputElement>('Title');
  await user.clear(title());
  await user.type(title(), 'Our schools');
  await user.click(screen.getByRole('radio', { name: 'Español' }));
  expect(title().value).toBe('Escuelas');
  const text = () => screen.getByLabelText<HTMLTextAreaElement>('Text on screen');
  await user.type(text(), 'Muchas');
  await user.click(screen.getByRole('radio', { name: 'English' }));
  expect(text().value).toBe('Muchas');
  expect(useOwnStories.getState().stories[0]?.scenes[1]?.title).toEqual(both('Escuelas', 'Our schools'));
  expect(JSON.parse(localStorage.getItem('atlas-own-stories') ?? '[]')).toHaveLength(1);
});

test('the editor warns of a scene that fits no screen, and the trial is gone at once', async () => {
  const user = await open();
  await user.click(await screen.findByRole('button', { name: 'Copy to edit: A story' }));
  await user.click(await screen.findByRole('button', { name: '2 Schools' }));
  expect(await screen.findByLabelText('Text on screen')).toBeTruthy();
  expect(screen.queryByText(/does not fit the screen/)).toBeNull();
  const height = vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(900);
  await user.click(await screen.findByRole('button', { name: '1 Companies' }));
  expect(await screen.findByText(/does not fit the screen/)).toBeTruthy();
  expect(document.querySelector('.present-probe')).toBeNull();
  height.mockRestore();
});

test('a scene that was deleted comes back where it stood; the last one cannot go', async () => {
  const user = await open();
  await user.click(await screen.findByRole('button', { name: 'Copy to edit: A story' }));
  await user.click(await screen.findByRole('button', { name: 'Delete: Companies' }));
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Delete: Schools' }).disabled).toBe(true);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(useOwnStories.getState().stories[0]?.scenes.map(({ id }) => id)).toEqual(['one', 'two']);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('a number can be left out of a scene and comes back, never changed', async () => {
  const user = await open();
  await user.click(await screen.findByRole('button', { name: 'Copy to edit: A story' }));
  await user.click(await screen.findByRole('button', { name: '1 Companies' }));
  expect(await screen.findByText('over 80')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Leave out {c}' }));
  const claims = () => useOwnStories.getState().stories[0]?.scenes[0]?.claims;
  expect(claims()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(claims()).toEqual(STORY.scenes[0]?.claims);
});

test('a number is added from the facts with its source, and the count of what the map shows', async () => {
  const user = await open();
  await user.click(await screen.findByRole('button', { name: 'Copy to edit: A story' }));
  await user.click(await screen.findByRole('button', { name: '2 Schools' }));
  const claims = () => useOwnStories.getState().stories[0]?.scenes[1]?.claims ?? [];
  await user.click(await screen.findByText('Add a number from the facts'));
  const [figureButton, countButton] = ['Add this figure', 'Add the count of this filter'].map((name) =>
    screen.getByRole<HTMLButtonElement>('button', { name }),
  ) as [HTMLButtonElement, HTMLButtonElement];
  expect([figureButton.disabled, countButton.disabled]).toEqual([true, true]);
  await user.selectOptions(screen.getByLabelText('Of'), 'Querétaro');
  await user.selectOptions(screen.getByLabelText('How the source gives it'), 'over');
  await user.click(figureButton);
  const { place, indicator, unit, year, source_url: source } = figure;
  expect(claims().at(-1)).toEqual({
    ...{ id: 'n2', show: 'hero', qualifier: 'over', from: 'indicator', place, indicator, unit, year, source },
    label: both('aerospace-companies, Querétaro', 'aerospace-companies, Querétaro'),
  });
  act(() => useAtlas.setState(({ view }) => ({ view: { ...view, facets: { kind: ['company'] } } })));
  await user.click(countButton);
  expect(claims().at(-1)).toMatchObject({ id: 'n3', from: 'count', filter: { kind: ['company'] } });
  expect(readStory(JSON.stringify(useOwnStories.getState().stories[0]))).toMatchObject({ ok: true });
});

test('a scene lights what is open, shows its lights on the map, and loses them one by one', async () => {
  const user = await open();
  await user.click(await screen.findByRole('button', { name: 'Copy to edit: A story' }));
  await user.click(await screen.findByRole('button', { name: '2 Schools' }));
  const lit = () => useOwnStories.getState().stories[0]?.scenes[1]?.lit;
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Light what is open' }).disabled).toBe(true);
  act(() => useAtlas.setState(({ view }) => ({ view: { ...view, select: 'alas-queretaro' } })));
  await user.click(screen.getByRole('button', { name: 'Light Alas Querétaro' }));
  expect(lit()).toEqual(['gone-school', 'alas-queretaro']);
  expect(useAtlas.getState().overlay.lit).toEqual(['gone-school', 'alas-queretaro']);
  await user.click(screen.getByRole('button', { name: 'Take the spotlight off gone-school' }));
  expect(useAtlas.getState().overlay.lit).toEqual(['alas-queretaro']);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(lit()).toEqual(['gone-school', 'alas-queretaro']);
  await user.click(screen.getByRole('button', { name: 'Show on the map: Companies' }));
  expect(useAtlas.getState().overlay.lit).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'To the stories' }));
  expect(useAtlas.getState().overlay).toBe(NO_OVERLAY);
});

test('pins and rings can be left out of a scene, and come back', async () => {
  const [scene] = STORY.scenes as readonly [Story['scenes'][number]];
  const laid = {
    pins: [
      { of: 'point', lat: 20, lon: -100, name: 'Plot', tone: 'own' },
      { of: 'organization', id: 'parque-tijuana', tone: 'chosen', rank: 1 },
    ],
    rings: [{ lat: 20, lon: -100, km: 30 }],
    quiet: true,
  } as const;
  useOwnStories.setState({ stories: [{ ...STORY, id: 'own-story', scenes: [{ ...scene, ...laid }] }] });
  const user = await open({ story: 'own-story' });
  await user.click(screen.getByRole('button', { name: '1 Companies' }));
  expect(screen.getByText('Over the map: 2 locations, 1 of your own, 1 ring')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Leave out locations and rings' }));
  expect(JSON.parse(localStorage.getItem('atlas-own-stories') ?? '')[0].scenes).toEqual([scene]);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(useOwnStories.getState().stories[0]?.scenes[0]).toMatchObject(laid);
});

test('a stand, whose address says no camera, keeps the one that its map has', async () => {
  setLiveMap({ getZoom: () => 8.5, getCenter: () => ({ lat: 20.6, lng: -100.4 }) } as unknown as MapLibre);
  const user = await open({ kiosk: true });
  act(() => useAtlas.setState({ isVisited: true }));
  await user.click(await screen.findByRole('button', { name: 'New story with this view' }));
  const camera = () => useOwnStories.getState().stories[0]?.scenes[0]?.camera;
  expect(camera()).toEqual({ of: 'camera', zoom: 8.5, lat: 20.6, lon: -100.4 });
  setLiveMap({ getZoom: () => 9, getCenter: () => ({ lat: 21, lng: -101 }) } as unknown as MapLibre);
  await user.click(await screen.findByRole('button', { name: /^1 / }));
  await user.click(screen.getByRole('button', { name: 'Take the view on the map' }));
  expect(camera()).toEqual({ of: 'camera', zoom: 9, lat: 21, lon: -101 });
  expect(screen.getByText('The scene now shows the view on the map.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(camera()).toEqual({ of: 'camera', zoom: 8.5, lat: 20.6, lon: -100.4 });
  setLiveMap(null);
});

test('a story of another edition says which of its scenes name what has changed or gone', async () => {
  const [one, two] = STORY.scenes as readonly [Story['scenes'][number], Story['scenes'][number]];
  const scenes = [one, { ...two, view: 'select=alas-queretaro', lit: ['gone-school', 'parque-tijuana'] }];
  useOwnStories.setState({ stories: [{ ...STORY, id: 'own-story', edition: EARLIER, scenes }] });
  await open({ story: 'own-story' });
  const note = within(screen.getByRole('note'));
  expect(await note.findByText('Organizations since then: 0 added, 1 removed, 1 changed.')).toBeTruthy();
  expect(note.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Scene 2: no longer in the facts: gone-school',
    'Scene 2: changed since then: Alas Querétaro',
  ]);
});

test('a file that is no story is refused with its reason, and the stories stay', async () => {
  const user = await open();
  await user.click(await screen.findByRole('button', { name: 'New story with this view' }));
  await user.click(await screen.findByRole('button', { name: 'To the stories' }));
  const broken = { ...STORY, scenes: [{ ...STORY.scenes[0], title: { es: 'Solo' } }] };
  const file = new File([JSON.stringify(broken)], 'story.json', { type: 'application/json' });
  await user.upload(screen.getByLabelText('Story file (JSON)'), file);
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Nothing was imported');
  expect(alert.textContent).toContain('scenes.0.title.en: is missing or of the wrong kind');
  expect(useOwnStories.getState().stories).toHaveLength(1);
});

test('stories that were kept in the first version are still there', async () => {
  await open();
  localStorage.setItem('atlas-own-stories', JSON.stringify([{ ...STORY, id: 'own-story' }]));
  act(() => void dispatchEvent(new StorageEvent('storage', { key: 'atlas-own-stories' })));
  expect(await screen.findByRole('button', { name: 'Edit: A story' })).toBeTruthy();
  expect(useOwnStories.getState().stories).toEqual([{ ...STORY, id: 'own-story', schema: 3 }]);
});

test('where nothing can be kept it is said, and the story lasts as long as the page', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const user = await open();
  await user.click(await screen.findByRole('button', { name: 'New story with this view' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/This browser keeps nothing between visits/);
  await user.click(await screen.findByRole('button', { name: 'To the stories' }));
  expect(screen.getByText(/This browser keeps nothing between visits/)).toBeTruthy();
  await waitFor(() => expect(screen.getByRole('heading', { name: 'My story' })).toBeTruthy());
  vi.restoreAllMocks();
});
