import { groupBy } from '../lib/groupBy.ts';
import type { Dropped, WhyDropped } from './linkReader.ts';
import { type AtlasStore, knownIn, type Notice } from './store.ts';
import type { View } from './view.ts';
import { readView, writeHash, writeView } from './viewCodec.ts';

/** A hostile link shall not flood the screen: one notice for each reason, which names so many parts, by so many letters each. */
const MOST_PARTS = 10;
const MOST_LETTERS = 60;

const NOTICE = { unknown: 'dropped', repeated: 'repeated', surplus: 'surplus' } as const;

function droppedNotice(dropped: readonly Dropped[], why: WhyDropped): Notice {
  const parts = dropped.slice(0, MOST_PARTS).map(({ parameter, value }) => {
    const said = value.length > MOST_LETTERS ? `${value.slice(0, MOST_LETTERS)}…` : value;
    return `${parameter}=${said}`;
  });
  return { text: NOTICE[why], values: { parts: parts.join(' · '), more: Math.max(0, dropped.length - MOST_PARTS) } };
}

/**
 * Keeps store and address bar in step. The query is ours, and so is what stands behind "#" but `map=`, which is MapLibre's:
 * neither overwrites the other.
 * What is done by a click (open, filter, colour, workspace) is a step to go back from; typing, sorting and settings replace.
 * @param hasHistory whether there are such steps at all
 * @returns a function that ends it
 */
export function bindLink(store: AtlasStore, hasHistory = true): () => void {
  const known = knownIn(store.getState().facts);

  const open = () => {
    const { view, dropped } = readView(location.search, known, location.hash);
    const byReason = groupBy(dropped, ({ why = 'unknown' }) => why);
    store.setState({ view, notices: [...byReason].map(([why, parts]) => droppedNotice(parts, why)) });
  };
  open();

  const off = store.subscribe(({ view }, before) => {
    // A kiosk's address is what every visitor begins with.
    if (view === before.view || view.present.kiosk) return;
    const search = writeView(view);
    const hash = writeHash(view, location.hash);
    const shown = readView(location.search, known, location.hash).view;
    if (search === writeView(shown) && hash === writeHash(shown, location.hash)) return;
    const address = `${location.pathname}${search && `?${search}`}${hash}`;
    try {
      if (hasHistory && isStep(before.view, view)) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    } catch {
      // Safari allows so many changes in half a minute; the next one that it allows carries all of them.
    }
  });

  const back = () => {
    open();
    // The browser fires no hashchange when query and hash change together, and MapLibre hears only that.
    dispatchEvent(new HashChangeEvent('hashchange'));
  };
  addEventListener('popstate', back);
  return () => {
    off();
    removeEventListener('popstate', back);
  };
}

const STEPS = ['select', 'tab', 'facets', 'color', 'list'] as const satisfies readonly (keyof View)[];
const COMPARE_STEPS = ['areas', 'section', 'pair'] as const satisfies readonly (keyof View['compare'])[];
const SITES_STEPS = ['section', 'candidate'] as const satisfies readonly (keyof View['sites'])[];

function isStep(before: View, after: View): boolean {
  // A talk is one step, however many scenes it shows.
  if (before.present.stage && after.present.stage) return false;
  return (
    before.present.stage !== after.present.stage ||
    STEPS.some((part) => before[part] !== after[part]) ||
    COMPARE_STEPS.some((part) => before.compare[part] !== after.compare[part]) ||
    SITES_STEPS.some((part) => before.sites[part] !== after.sites[part]) ||
    before.present.story !== after.present.story
  );
}
