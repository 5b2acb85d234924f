import type { Map as MapLibre } from 'maplibre-gl';
import { placeId } from '../data/places.ts';
import { listingOf } from '../state/selectors.ts';
import type { State } from '../state/store.ts';
import type { Mark } from './marks.ts';

type Target = Readonly<{ source: 'marks' | 'ground'; id: string }>;

/** Which ids each meaning holds for; arrays that stay the same object are not looked at again. */
const MEANT = {
  hovered: ({ hovered }: State) => (hovered === null ? NONE : [hovered]),
  selected: ({ view }: State) => (view.select === null ? NONE : [view.select]),
  lit: ({ overlay }: State) => overlay.lit,
} as const;
type Meaning = keyof typeof MEANT;
const NONE: readonly string[] = [];

/** Shows what is hovered, selected and lit by feature-state alone: an organization at its mark, a state at its outline. */
export function bindStates(map: MapLibre, marks: () => readonly Mark[]) {
  const shown: Partial<Record<Meaning, ReadonlyMap<string, Target>>> = {};
  const show = (state: State) => {
    for (const meaning of Object.keys(MEANT) as Meaning[]) {
      const next = new Map<string, Target>(
        MEANT[meaning](state).flatMap((id) => {
          const target = targetOf(id, state, marks);
          return target ? [[`${target.source} ${target.id}`, target] as const] : [];
        }),
      );
      const before = shown[meaning];
      for (const [key, target] of before ?? []) if (!next.has(key)) map.removeFeatureState(target, meaning);
      for (const [key, target] of next) if (!before?.has(key)) map.setFeatureState(target, { [meaning]: true });
      shown[meaning] = next;
    }
  };
  /** After the map was rebuilt it holds no states any more. */
  const forget = () => {
    for (const meaning of Object.keys(MEANT) as Meaning[]) delete shown[meaning];
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
