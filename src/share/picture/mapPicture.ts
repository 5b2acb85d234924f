import type { Figures } from '../../data/load.ts';
import { loadFigures } from '../../data/load.ts';
import { filterWords } from '../../i18n/labels.ts';
import { TEXTS } from '../../i18n/texts.ts';
import { loadBaseShapes } from '../../map/baseShapes.ts';
import { colorWords } from '../../map/colorWords.ts';
import { selectChoropleth } from '../../map/scene.ts';
import type { BaseShapes } from '../../map/shapes.ts';
import type { Colored } from '../../map/vector/legend.ts';
import type { VectorFrame } from '../../map/vector/projection.ts';
import type { SheetInput } from '../../map/vector/sheet.ts';
import { VECTOR_TEXTS } from '../../map/vector/texts.ts';
import { selectLang, selectMatches, selectPlaces, selectTheme, selectUnplacedCount } from '../../state/selectors.ts';
import type { State } from '../../state/store.ts';
import { COUNT_COLOR } from '../../state/viewCodec.ts';
import { formatDate, formatNumber } from '../../ui/format.ts';

/** What a picture needs beside the state. */
export type PictureSupplies = Readonly<{ shapes: BaseShapes; figures: Figures }>;

/** @throws when a file of the base map or the figures cannot be loaded */
export async function loadSupplies(): Promise<PictureSupplies> {
  const [shapes, figures] = await Promise.all([loadBaseShapes(), loadFigures()]);
  return { shapes, figures };
}

/** What colours the states in that state, with its words; null where nothing does. */
function coloredBy(state: State, figures: Figures): Colored {
  const color = selectChoropleth(state, figures);
  if (color === null) return null;
  const lang = selectLang(state);
  const { map } = TEXTS[lang];
  const measure = state.overlay.color;
  const isOwnCount = measure === null && state.view.color === COUNT_COLOR;
  const title = isOwnCount
    ? VECTOR_TEXTS[lang].ownCount
    : figures.catalogue.get(state.view.color ?? '')?.[`title_${lang}`];
  return {
    color,
    title: measure?.title ?? title ?? '',
    words: colorWords(color, figures.units, measure, isOwnCount, lang),
    note: isOwnCount ? map.countCaveat : (measure?.note ?? ''),
  };
}

/** The map part of a state: what every picture of it shares. */
export function mapOf(state: State, { shapes, figures }: PictureSupplies) {
  const { view, overlay, facts } = state;
  const colored = coloredBy(state, figures);
  return {
    shapes,
    places: selectPlaces(state),
    listings: facts.listings,
    layers: view.layers,
    color: colored?.color ?? null,
    colored,
    overlay,
    selected: [...(view.select === null ? [] : [view.select]), ...overlay.lit],
    theme: selectTheme(state),
    lang: selectLang(state),
  };
}

/**
 * The map of a state as a whole picture: what it shows, of which filter and edition, and where to find it again.
 * @param link '' for none
 */
export function sheetOf(
  state: State,
  supplies: PictureSupplies,
  frame: VectorFrame,
  { width, height }: Readonly<{ width: number; height: number }>,
  link: string,
): SheetInput {
  const { facts, view } = state;
  const lang = selectLang(state);
  const { shell, print } = TEXTS[lang];
  const map = mapOf(state, supplies);
  const count = selectMatches(state).visible.length;
  const filter = filterWords(view, lang, facts.listings).join(' · ') || print.everything;
  return {
    ...map,
    width,
    height,
    id: 'map',
    frame,
    title: map.colored?.title || shell.name,
    lines: [`${filter} · ${shell.organizations(count, formatNumber(count, lang))}`],
    unplaced: selectUnplacedCount(state),
    foot: [
      [
        ...(map.colored ? [shell.name] : []),
        print.asOf(formatDate(facts.edition.slice(0, 10), lang)),
        print.edition(facts.edition),
      ].join(' · '),
      print.licence,
      ...(link === '' ? [] : [link]),
    ],
  };
}
