import type { Map as MapLibre } from 'maplibre-gl';
import { placeId } from '../data/places.ts';
import { listingOf } from '../state/selectors.ts';
import type { State } from '../state/store.ts';
import type { Mark } from './marks.ts';

type Target = Readonly<{ source: 'marks' | 'ground'; id: string }>;

const MEANT = {
  hovered: (state: State) => state.hovered,
  selected: (state: State) => state.view.select,
} as const;
type Meaning = keyof typeof MEANT;

/** Shows what is hovered and selected by feature-state alone: an organization at its mark, a state at its outline. */
export function bindStates(map: MapLibre, marks: () => readonly Mark[]) {
  const shown: Partial<Record<Meaning, Target>> = {};
  const show = (state: State) => {
    for (const meaning of Object.keys(MEANT) as Meaning[]) {
      const next = targetOf(MEANT[meaning](state), state, marks);
      const before = shown[meaning];
      if (before?.id === next?.id) continue;
      if (before) map.removeFeatureState(before, meaning);
      if (next) map.setFeatureState(next, { [meaning]: true });
      if (next) shown[meaning] = next;
      else delete shown[meaning];
    }
  };
  /** After the map was rebuilt it holds no states any more. */
  const forget = () => {
    delete shown.hovered;
    delete shown.selected;
  };
  return { show, forget };
}

function targetOf(id: string | null, state: State, marks: () => readonly Mark[]): Target | null {
  if (id === null) return null;
  if (id.startsWith('MX-')) return { source: 'ground', id };
  const place = id.startsWith('place:') ? id : organizationPlace(id, state);
  const mark = place === null ? undefined : markOfPlace(marks(), place);
  return mark ? { source: 'marks', id: mark.id } : null;
}

function organizationPlace(id: string, { facts }: State): string | null {
  const listing = listingOf(facts, id);
  return listing && placeId(listing);
}

const index = new WeakMap<readonly Mark[], ReadonlyMap<string, Mark>>();

/** The mark that stands for a place, alone or merged; looked up in a table that is made when first asked for. */
function markOfPlace(marks: readonly Mark[], place: string): Mark | undefined {
  let table = index.get(marks);
  if (!table) {
    table = new Map(marks.flatMap((mark) => mark.places.map(({ id }) => [id, mark] as const)));
    index.set(marks, table);
  }
  return table.get(place);
}
