import { loadRecords } from '../../data/load.ts';
import { placesOf } from '../../data/places.ts';
import type { Listing, Organization } from '../../data/schema.ts';
import { filterWords } from '../../i18n/labels.ts';
import { TEXTS } from '../../i18n/texts.ts';
import { frameTarget } from '../../map/camera.ts';
import { placeName } from '../../map/placeName.ts';
import { mapFigure } from '../../map/vector/figure.ts';
import { legendOf } from '../../map/vector/legend.ts';
import type { VectorFrame } from '../../map/vector/projection.ts';
import { selectLang } from '../../state/selectors.ts';
import { type State, useAtlas } from '../../state/store.ts';
import { formatDate } from '../../ui/format.ts';
import { loadSupplies, mapOf, type PictureSupplies } from '../picture/mapPicture.ts';
import { saveFile } from '../saveFile.ts';
import { type Address, shareLink } from '../shareLink.ts';
import { SHARE_TEXTS } from '../texts.ts';
import { type Handout, toHtml } from './handout.ts';
import { type Scope, scopeOf } from './scope.ts';
import { READERS_PALETTE } from './theme.ts';

/**
 * Saves a hand-out as one HTML file that opens from anywhere and asks for nothing.
 * @returns its name
 * @throws when the records or the base map cannot be loaded
 */
export async function saveHandout(scope: Scope): Promise<string> {
  const state = useAtlas.getState();
  const [records, supplies] = await Promise.all([loadRecords(), loadSupplies()]);
  const handout = handoutOf(state, scope, records, supplies, location);
  const name = `atlas-aeroespacial-${handout.edition.slice(0, 10)}-${handout.records.length}.html`;
  return saveFile(name, toHtml(handout), 'text/html;charset=utf-8');
}

/** What the hand-out of a state says, of what is open or of all that the filter shows. */
export function handoutOf(
  state: State,
  scope: Scope,
  all: ReadonlyMap<string, Organization>,
  supplies: PictureSupplies,
  address: Address,
): Handout {
  const { facts, view } = state;
  const lang = selectLang(state);
  const { print } = TEXTS[lang];
  const members = scopeOf(state, scope);
  const listings = members.map((member) => facts.listings[member] as Listing);
  const map = mapOf(state, supplies);
  const title = titleOf(state, scope, listings);
  const figure = mapFigure(
    {
      ...map,
      id: 'map',
      width: 1120,
      height: 700,
      frame: frameAround(state, listings, supplies),
      places: placesOf(facts.listings, members, view.year !== null),
      palette: READERS_PALETTE,
    },
    title,
  );
  return {
    lang,
    title,
    filter: filterWords(view, lang, facts.listings).join(' · ') || print.everything,
    records: listings.flatMap(({ id }) => all.get(id) ?? []),
    map: figure.svg,
    legend: legendOf(figure.marks, map.colored, READERS_PALETTE, lang),
    onMap: listings.filter(({ lat }) => lat !== null).length,
    asOf: print.asOf(formatDate(facts.edition.slice(0, 10), lang)),
    edition: facts.edition,
    link: shareLink(view, lang, facts.edition, address),
  };
}

function titleOf({ view, facts, ...state }: State, scope: Scope, listings: readonly Listing[]): string {
  const lang = selectLang({ view, facts, ...state });
  const { codes } = TEXTS[lang];
  if (scope === 'visible') return SHARE_TEXTS[lang].handout.title;
  const [only] = listings;
  if (view.select?.startsWith('MX-')) return codes.state[view.select as keyof typeof codes.state];
  if (!view.select?.startsWith('place:')) return only?.name ?? '';
  const [place] = placesOf(
    facts.listings,
    listings.flatMap(({ id }) => facts.positions.get(id) ?? []),
    false,
  );
  return place ? placeName(place, facts.listings) : '';
}

/** All that have a point; where none has, their states. */
function frameAround({ facts }: State, listings: readonly Listing[], { shapes }: PictureSupplies): VectorFrame {
  const points = listings.flatMap(({ lat, lon }) => (lat === null || lon === null ? [] : [{ lat, lon }]));
  const states = [...new Set(listings.map(({ state }) => state))];
  const wanted = points.length ? ({ of: 'points', points } as const) : ({ of: 'states', states } as const);
  const target = frameTarget(wanted, facts, shapes.states) ?? frameTarget({ of: 'alliance' }, facts, shapes.states);
  return { of: 'box', box: target?.box ?? [-117.2, 14.5, -86.7, 32.7] };
}
