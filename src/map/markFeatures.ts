import type { Lang, Theme } from '../data/lang.ts';
import type { Listing } from '../data/schema.ts';
import { formatNumber } from '../ui/format.ts';
import { imageName, lookOf } from './look.ts';
import type { Mark } from './marks.ts';
import { placeName } from './placeName.ts';
import type { Features } from './shapes.ts';

/** Above so many places a name per mark costs more than it tells; they then get none below the closest zooms. */
const NAMED = 3000;

/** The marks as the style's source: images, numbers and names are ready made, so that the layers stay simple. */
export function markFeatures(marks: readonly Mark[], listings: readonly Listing[], theme: Theme, lang: Lang): Features {
  const named = marks.length <= NAMED;
  return {
    type: 'FeatureCollection',
    features: marks.map((mark) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [mark.lon, mark.lat] },
      properties: {
        id: mark.id,
        image: imageName(lookOf(mark), theme),
        radius: mark.radius,
        count: mark.count,
        number: mark.count > 1 ? formatNumber(mark.count, lang) : '',
        name: named ? markName(mark, listings, lang) : '',
      },
    })),
  };
}

function markName(mark: Mark, listings: readonly Listing[], lang: Lang): string {
  const [place] = mark.places;
  if (mark.places.length > 1 || !place) return '';
  const name = placeName(place, listings);
  return mark.count > 1 ? `${name} · ${formatNumber(mark.count, lang)}` : name;
}
