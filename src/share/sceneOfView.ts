import type { Lang } from '../data/lang.ts';
import { STORY_LIMITS, STORY_SCHEMA } from '../data/storyLimits.ts';
import type { Bilingual, Scene, Story } from '../data/storySchema.ts';
import { listingOf } from '../state/selectors.ts';
import type { State } from '../state/store.ts';
import { HOME, type View } from '../state/view.ts';
import { writeView } from '../state/viewCodec.ts';
import { laidBy } from './sceneOverlay.ts';
import { countOf, wordsOf } from './sceneWords.ts';
import { withoutOwn } from './shareLink.ts';
import { SHARE_TEXTS } from './texts.ts';

const both = (text: (lang: Lang) => string): Bilingual => ({ es: text('es'), en: text('en') });

/** The camera that MapLibre keeps in the address, as zoom, latitude and longitude; null where it says none. */
export function cameraOf(hash: string): Readonly<{ zoom: number; lat: number; lon: number }> | null {
  const match = /[#&]map=([\d.]+)\/(-?[\d.]+)\/(-?[\d.]+)/.exec(hash);
  if (!match) return null;
  const [zoom, lat, lon] = match.slice(1).map(Number) as [number, number, number];
  return [zoom, lat, lon].every(Number.isFinite) ? { zoom, lat, lon } : null;
}

/** The link of a scene: what is on screen without language, theme and talk, which belong to whoever shows it. */
function linkOfScene({ view, facts }: State): string {
  const color = view.color ?? coloredRow(view, facts.indicators);
  // Own locations go along as pins; their numbers mean nothing elsewhere.
  const link = writeView({ ...withoutOwn(view), color, lang: null, theme: null, edition: null, present: HOME.present });
  // What no story may carry is left out whole: half a link would show something else.
  return link.length <= STORY_LIMITS.view ? link : '';
}

/** The stage has no table: the indicator of a comparison's focused row colours its map instead, as it did beside the table. */
function coloredRow({ tab, compare }: View, indicators: readonly string[]): string | null {
  const indicator = tab === 'compare' ? compare.row?.split('.')[0] : undefined;
  return indicators.find((code) => code === indicator) ?? null;
}

/** What stands out: what is open and what the workspace lights, else the candidate that is looked at. */
function litIn({ view, facts, overlay }: State): readonly string[] {
  const open = view.select === null ? [] : [view.select];
  const lit = [...new Set([...open, ...overlay.lit])];
  if (lit.length > 0) return lit.slice(0, STORY_LIMITS.lit);
  const candidate = view.tab === 'sites' ? view.sites.candidate : null;
  return listingOf(facts, candidate) ? [candidate as string] : [];
}

/**
 * The view on screen as a scene, with what lies over the map, and the count of its filter as its number.
 * @param hash of the address, for the camera
 */
export function sceneOfView(state: State, hash: string): Scene {
  const camera = cameraOf(hash);
  const count = countOf(state);
  return {
    id: 'scene',
    view: linkOfScene(state),
    camera: camera ? { of: 'camera', ...camera } : { of: 'alliance' },
    transition: 'fly',
    ...wordsOf(state),
    notes: { es: '', en: '' },
    lit: litIn(state),
    claims: count ? [count] : [],
    ...laidBy(state.overlay, state.facts),
  };
}

/** A story of one scene. @param id that no other story has */
export function storyOfView(state: State, hash: string, id: string): Story {
  return {
    schema: STORY_SCHEMA,
    id,
    edition: state.facts.edition,
    title: both((lang) => SHARE_TEXTS[lang].newStory),
    summary: both((lang) => SHARE_TEXTS[lang].newStorySummary),
    minutes: 10,
    scenes: [sceneOfView(state, hash)],
  };
}
