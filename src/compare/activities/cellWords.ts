import { type Quotient, SERVICES } from '../../data/activities.ts';
import type { Activity, Area } from '../../data/codes.ts';
import { isRough } from '../../data/near.ts';
import { nearestProviders, unplacedProviders } from '../../data/nearestProvider.ts';
import type { Listing } from '../../data/schema.ts';
import type { Words } from '../skills/words.ts';
import { quotientText } from './degree.ts';

/** The nearest provider elsewhere as a cell writes it. */
export type NearestWords = Readonly<{ km: string; name: string; area: string }>;

/** @returns null where nobody elsewhere has it, or there is no point to measure from */
export function nearestWords(
  listings: readonly Listing[],
  area: Area,
  activity: Activity,
  words: Words,
): NearestWords | null {
  const nearest = nearestProviders(listings, area).get(activity);
  if (nearest === undefined) return null;
  const [from, to] = [listings[nearest.from] as Listing, listings[nearest.to] as Listing];
  return { km: words.km(nearest.km, isRough(from) || isRough(to)), name: to.name, area: words.area(to.state) };
}

/** "3 in Guanajuato and 1 in Querétaro": who has it elsewhere without a point to measure to; '' where there is nobody. */
export function unplacedWords(
  listings: readonly Listing[],
  area: Area,
  activity: Activity,
  { texts, number, area: name }: Words,
): string {
  const some = unplacedProviders(listings, area, activity);
  return texts.list(some.map(([state, count]) => texts.matrix.countIn(number(count), name(state))));
}

type Cell = Readonly<{
  activity: Activity;
  area: Area;
  count: number;
  specialisation: Quotient;
  nearest: NearestWords | null;
  /** Who else has it, without a point; '' where the count is not nought or there is nobody. */
  unplaced: string;
}>;

/** What a cell says without its place: how many and how specialised, or if there is nobody, who is nearest. */
export function valueWords(
  { activity, count, specialisation: { value }, nearest, unplaced }: Omit<Cell, 'area'>,
  { texts, number }: Words,
): string {
  const { matrix } = texts;
  if (count === 0) {
    const there = nearest === null ? '' : matrix.cellNearest(nearest.name, nearest.area, nearest.km);
    return `${matrix.none}${there}${unplaced && `; ${matrix.unplaced(unplaced)}`}`;
  }
  const counted = SERVICES.includes(activity) ? texts.organizations : texts.companies;
  return `${counted(count, number(count))}${value === null ? '' : matrix.cellQuotient(quotientText(value))}`;
}

/** The whole cell in words: how many, how specialised or why that is blank, and if there is nobody, who is nearest. */
export function aloud(cell: Cell, words: Words): string {
  const { matrix } = words.texts;
  const { activity, area, count, specialisation } = cell;
  const why = count > 0 && specialisation.blank !== null ? matrix.cellBlank[specialisation.blank] : '';
  return matrix.cell(words.activity(activity), words.area(area), valueWords(cell, words), why);
}
