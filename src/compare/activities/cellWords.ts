import { type Quotient, SERVICES } from '../../data/activities.ts';
import type { Activity, Area } from '../../data/codes.ts';
import { isRough } from '../../data/near.ts';
import { nearestProviders } from '../../data/nearestProvider.ts';
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

type Cell = Readonly<{
  activity: Activity;
  area: Area;
  count: number;
  specialisation: Quotient;
  nearest: NearestWords | null;
}>;

/** The whole cell in words: how many, how specialised or why that is blank, and if there is nobody, who is nearest. */
export function aloud({ activity, area, count, specialisation, nearest }: Cell, words: Words): string {
  const { texts } = words;
  const { matrix } = texts;
  const [what, where] = [words.activity(activity), words.area(area)];
  if (count === 0) {
    const there = nearest === null ? '' : matrix.cellNearest(nearest.name, nearest.area, nearest.km);
    return matrix.cell(what, where, `${matrix.none}${there}`, '');
  }
  const counted = SERVICES.includes(activity) ? texts.organizations : texts.companies;
  const { value, blank } = specialisation;
  return matrix.cell(
    what,
    where,
    counted(count, words.number(count)),
    blank === null ? matrix.cellQuotient(quotientText(value)) : matrix.cellBlank[blank],
  );
}
