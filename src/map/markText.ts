import type { Lang } from '../data/lang.ts';
import type { Listing } from '../data/schema.ts';
import { TEXTS } from '../i18n/texts.ts';
import { formatNumber } from '../ui/format.ts';
import type { Mark } from './marks.ts';
import { placeName } from './placeName.ts';

/** A mark in words, for those who walk from mark to mark. */
export function markText(mark: Mark, listings: readonly Listing[], lang: Lang): string {
  const { map, codes } = TEXTS[lang];
  const [place] = mark.places;
  if (!place) return '';
  const name = placeName(place, listings);
  const number = formatNumber(mark.count, lang);
  if (mark.places.length > 1) {
    const others = mark.places.length - 1;
    return map.mergedMark(name, others, formatNumber(others, lang), number);
  }
  const [only] = place.members;
  const listing = mark.count === 1 && only !== undefined ? listings[only] : undefined;
  return listing
    ? map.organizationMark(name, codes.kindOne[listing.kind], map.precision[place.precision])
    : map.placeMark(name, mark.count, number);
}
