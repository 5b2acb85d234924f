import { scaleQuantile, scaleThreshold } from 'd3-scale';
import { STATES, type StateCode } from '../data/codes.ts';
import { yearOf } from '../data/facets.ts';
import type { Facts } from '../data/facts.ts';
import { isComparable, newestByPlace } from '../data/figures.ts';
import type { Figures } from '../data/load.ts';
import type { Indicator, Listing } from '../data/schema.ts';
import type { StateColors } from '../state/overlay.ts';
import { sourceName } from '../ui/sourceName.ts';

/** One class of the colouring: the values from…to that its states have. */
type ColorClass = Readonly<{ from: number; to: number; states: readonly StateCode[] }>;

/** States coloured by one figure each. */
export type Choropleth = Readonly<{
  /** From little to much; their colours are the palette's ramp, spread over as many classes as there are. */
  classes: readonly ColorClass[];
  classOf: ReadonlyMap<string, number>;
  values: ReadonlyMap<string, number>;
  /** Code of the unit, null for this atlas's own count. */
  unit: string | null;
  years: readonly [first: number, last: number] | null;
  /** Publishers or titles of the sources, without doubles. */
  sources: readonly string[];
}>;

export const MAX_CLASSES = 5;

/**
 * States by the newest figure that each has for the indicator; those that are not comparable stay out.
 * @param lastYear figures of later years do not count; null: all do
 */
export function colorByIndicator(figures: Figures, indicator: string, lastYear: number | null = null): Choropleth {
  const { indicators } = figures;
  const known = lastYear === null ? indicators : indicators.filter(({ year }) => yearOf(year) <= lastYear);
  const unit = commonUnit(indicators, indicator);
  const newest = newestByPlace(known, indicator, unit ?? '');
  const rows = STATES.flatMap((state) => newest.get(state) ?? []);
  const years = rows.map(({ year }) => yearOf(year));
  return {
    ...classify(new Map(rows.map(({ place, value }) => [place as StateCode, value]))),
    unit,
    years: years.length ? [Math.min(...years), Math.max(...years)] : null,
    sources: [...new Set(rows.map((row) => row.publisher ?? sourceName(row.source_url).host))].sort(),
  };
}

/** The unit that most states have a comparable figure in; figures of another one cannot stand beside them. */
function commonUnit(figures: readonly Indicator[], indicator: string): string | null {
  const states = new Map<string, Set<string>>();
  for (const figure of figures) {
    if (figure.indicator !== indicator || !isComparable(figure) || !figure.place.startsWith('MX-')) continue;
    states.set(figure.unit, (states.get(figure.unit) ?? new Set()).add(figure.place));
  }
  const [first] = [...states].sort(([a, some], [b, others]) => others.size - some.size || (a < b ? -1 : 1));
  return first?.[0] ?? null;
}

/** States by how many of the visible organizations this atlas lists there; a state with none has no colour. */
export function colorByCount(facts: Facts, visible: Iterable<number>): Choropleth {
  const values = new Map<StateCode, number>();
  for (const index of visible) {
    const { state } = facts.listings[index] as Listing;
    values.set(state, (values.get(state) ?? 0) + 1);
  }
  return { ...classify(values), unit: null, years: null, sources: [] };
}

/** States by a measure of the workspace's own. */
export function colorByMeasure({ values, years, sources }: StateColors): Choropleth {
  return { ...classify(values), unit: null, years, sources };
}

/** At most five classes of about equally many states, cut at round numbers. */
export function classify(values: ReadonlyMap<StateCode, number>): Pick<Choropleth, 'classes' | 'classOf' | 'values'> {
  const numbers = [...values.values()].sort((a, b) => a - b);
  const count = Math.min(MAX_CLASSES, new Set(numbers).size);
  const cuts = scaleQuantile<number>()
    .domain(numbers)
    .range([...Array(Math.max(count, 1)).keys()])
    .quantiles();
  const breaks = [...new Set(cuts.map((cut) => roundCut(cut, numbers)))].sort((a, b) => a - b);
  const toClass = scaleThreshold<number, number>()
    .domain(breaks)
    .range([...Array(breaks.length + 1).keys()]);
  const members = new Map<number, StateCode[]>();
  for (const [state, value] of values) {
    const at = toClass(value);
    members.set(at, [...(members.get(at) ?? []), state]);
  }
  const classes = [...members]
    .sort(([a], [b]) => a - b)
    .map(([, states]) => {
      const inClass = states.map((state) => values.get(state) as number);
      return { from: Math.min(...inClass), to: Math.max(...inClass), states: [...states].sort() };
    });
  return {
    classes,
    classOf: new Map(classes.flatMap(({ states }, at) => states.map((state) => [state, at] as const))),
    values,
  };
}

/** The roundest number that still parts the same neighbours as the cut does. */
function roundCut(cut: number, sorted: readonly number[]): number {
  const above = sorted.find((value) => value >= cut) ?? cut;
  const below = sorted.findLast((value) => value < cut) ?? Number.NEGATIVE_INFINITY;
  for (let digits = 1; digits < 12; digits++) {
    const rounded = Number(above.toPrecision(digits));
    if (rounded > below && rounded <= above) return rounded;
  }
  return above;
}

/** The colours of so many classes, spread over the ramp. */
export function spread<Color>(ramp: readonly Color[], count: number): readonly Color[] {
  if (count === 1) return [ramp[Math.floor(ramp.length / 2)] as Color];
  return Array.from({ length: count }, (_, i) => ramp[Math.round((i * (ramp.length - 1)) / (count - 1))] as Color);
}
