import { LANGS, type Lang } from '../data/lang.ts';
import { STORY_LIMITS } from '../data/storyLimits.ts';
import type { Bilingual, Claim, Scene, Story } from '../data/storySchema.ts';
import { areaName } from '../i18n/areaName.ts';
import { filterWords } from '../i18n/labels.ts';
import { TEXTS } from '../i18n/texts.ts';
import { listingOf, selectMatches } from '../state/selectors.ts';
import { knownIn, type State } from '../state/store.ts';
import { HOME } from '../state/view.ts';
import { readView } from '../state/viewCodec.ts';
import { formatLongDate } from '../ui/format.ts';
import { overlayOfScene } from './sceneOverlay.ts';
import { SHARE_TEXTS } from './texts.ts';

/** The words that a scene is given with its view, until somebody writes better ones. */
type Shown = Pick<State, 'view' | 'facts' | 'overlay'>;
type Words = Readonly<Pick<Scene, 'title' | 'text'>>;

const both = (text: (lang: Lang) => string): Bilingual => ({ es: text('es'), en: text('en') });

export const wordsOf = (shown: Shown): Words => ({
  title: both((lang) => titleOf(shown, lang).slice(0, STORY_LIMITS.title)),
  text: both((lang) => textOf(shown, lang)),
});

/** The words that a scene of a story was given when its view was taken, in either language. */
export function wordsGiven(story: Story, scene: Scene, { facts }: State): Readonly<Record<Lang, Words>> {
  const { view } = readView(scene.view, knownIn(facts));
  const of = (lang: Lang) =>
    wordsOf({ view, facts: { ...facts, edition: story.edition }, overlay: overlayOfScene(scene, facts, lang) });
  return { es: of('es'), en: of('en') };
}

/** What is open, else the location that is looked at, else what is compared or searched, else what filters, else the atlas's name. */
function titleOf({ view, facts, overlay }: Shown, lang: Lang): string {
  const open = listingOf(facts, view.select)?.name ?? overlay.pins.find(({ tone }) => tone === 'chosen')?.label;
  if (open) return open;
  if (view.tab === 'sites') {
    const { section, criteria } = view.sites;
    return SHARE_TEXTS[lang].sceneSites(section, section === 'needs' ? criteria.length : scored(view));
  }
  const title = [...compared(view, lang), ...filterWords(view, lang, facts.listings)].join(' · ');
  return title || TEXTS[lang].shell.name;
}

const scored = ({ sites }: Shown['view']) => sites.criteria.filter(({ isScored }) => isScored).length;

/** More areas than this are counted, not named. */
const NAMED = 4;

function compared({ tab, compare }: Shown['view'], lang: Lang): readonly string[] {
  const areas = (compare.section === 'synergies' && compare.pair) || compare.areas;
  if (tab !== 'compare' || areas.length === 0) return [];
  const { sceneAreas, sceneManyAreas } = SHARE_TEXTS[lang];
  return [areas.length > NAMED ? sceneManyAreas(areas.length) : sceneAreas(areas.map((area) => areaName(area, lang)))];
}

/** What pins and their numbers are; whoever sees them on a wall has no panel beside them. */
function textOf({ view, facts, overlay }: Shown, lang: Lang): string {
  const { pins } = overlay;
  if (view.tab !== 'sites' || pins.length < 2) return '';
  const { scenePins } = SHARE_TEXTS[lang];
  const standing = pins.filter(({ tone }) => tone !== 'fallen');
  const isRanked = standing.some(({ rank }) => rank !== null);
  return [
    isRanked ? scenePins.ranked(scored(view), formatLongDate(facts.edition.slice(0, 10), lang)) : scenePins.all,
    ...(isRanked && standing.some(({ rank }) => rank === null) ? [scenePins.behind] : []),
    ...(standing.length < pins.length ? [scenePins.fallen] : []),
  ].join(' ');
}

/** Whether the map shows what a claim can count again: a filter by facets alone. A search, a span of years or a past year is the map's. */
function isCountable(state: State): boolean {
  const { q, since, year, facets } = state.view;
  const isPlain = q.trim() === '' && since === null && year === null && Object.keys(facets).length > 0;
  return isPlain && selectMatches(state).visible.length > 0;
}

const count = ({ view }: State, label: Bilingual): Claim => ({
  ...{ id: 'n', show: 'hero', label, from: 'count', filter: view.facets },
});

/** The count of what a scene's own filter leaves, if it can be made again. */
export function countOf(state: State): Claim | null {
  return isCountable(state)
    ? count(
        state,
        both((lang) => SHARE_TEXTS[lang].sceneCount),
      )
    : null;
}

/** The same for a scene that may show something else: its label names the filter. */
export function namedCountOf(state: State): Claim | null {
  if (!isCountable(state)) return null;
  const words = (lang: Lang) =>
    filterWords({ ...HOME, facets: state.view.facets }, lang, state.facts.listings).join(', ');
  return count(
    state,
    both((lang) => SHARE_TEXTS[lang].countNamed(words(lang)).slice(0, STORY_LIMITS.label)),
  );
}

/** Labels that scenes were given with their count, now and before. */
const LABELS: ReadonlySet<string> = new Set([
  ...LANGS.map((lang) => SHARE_TEXTS[lang].sceneCount),
  'organizaciones en el mapa, según este atlas',
]);

/** Whether a number speaks of the filter of its scene, and of no other. */
export const isCountOfScene = ({ from, label }: Claim): boolean => from === 'count' && LABELS.has(label?.es ?? '');
