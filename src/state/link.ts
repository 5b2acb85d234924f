import { type AtlasStore, knownIn } from './store.ts';
import type { View } from './view.ts';
import { readView, writeView } from './viewCodec.ts';

/**
 * Keeps store and address bar in step. The query is ours, `#map=` is MapLibre's: neither overwrites the other.
 * What is done by a click (open, filter, colour, workspace) is a step to go back from; typing, sorting and settings replace.
 * @returns a function that ends it
 */
export function bindLink(store: AtlasStore): () => void {
  const known = knownIn(store.getState().facts);

  const open = () => {
    const { view, dropped } = readView(location.search, known);
    const notices = dropped.map(({ parameter, value }) => ({ text: 'dropped' as const, values: { parameter, value } }));
    store.setState({ view, notices });
  };
  open();

  const off = store.subscribe(({ view }, before) => {
    if (view === before.view) return;
    const search = writeView(view);
    if (search === writeView(readView(location.search, known).view)) return;
    const address = `${location.pathname}${search && `?${search}`}${location.hash}`;
    if (isStep(before.view, view)) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
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
