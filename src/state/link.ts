import { type AtlasStore, knownIn, type Notice } from './store.ts';
import { HOME, type View } from './view.ts';
import { readView, writeView } from './viewCodec.ts';

/** A hostile link shall not flood the screen: so many notices, of so many letters each. */
const MOST_NOTICES = 4;
const MOST_LETTERS = 60;

/**
 * Keeps store and address bar in step. The query is ours, `#map=` is MapLibre's: neither overwrites the other.
 * What is done by a click (open, filter, colour, workspace) is a step to go back from; typing, sorting and settings replace.
 * @returns a function that ends it
 */
export function bindLink(store: AtlasStore): () => void {
  const known = knownIn(store.getState().facts);

  const open = () => {
    const { view, dropped } = readView(location.search, known);
    const notices = dropped.slice(0, MOST_NOTICES).map(({ parameter, value }) => ({
      text: 'dropped' as const,
      values: { parameter, value: value.length > MOST_LETTERS ? `${value.slice(0, MOST_LETTERS)}…` : value },
    }));
    const tab: readonly Notice[] = view.tab === HOME.tab ? [] : [{ text: 'tabNotYet', values: { tab: view.tab } }];
    store.setState({ view, notices: [...notices, ...tab] });
  };
  open();

  const off = store.subscribe(({ view }, before) => {
    if (view === before.view) return;
    const search = writeView(view);
    if (search === writeView(readView(location.search, known).view)) return;
    const address = `${location.pathname}${search && `?${search}`}${location.hash}`;
    try {
      if (isStep(before.view, view)) history.pushState(null, '', address);
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

function isStep(before: View, after: View): boolean {
  return STEPS.some((part) => before[part] !== after[part]);
}
