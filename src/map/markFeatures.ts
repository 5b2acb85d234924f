import type { Lang, Theme } from '../data/lang.ts';
import type { Listing } from '../data/schema.ts';
import { formatNumber } from '../ui/format.ts';
import { imageName, lookOf } from './look.ts';
import type { Mark } from './marks.ts';
import { placeName } from './placeName.ts';
import type { Features } from './shapes.ts';

/** Above so many places a name per mark costs more than it tells; they then get none below the closest zooms. */
const NAMED = 3000;

/** What only a stage shows: the names of those that stand out, by their place. */
export type StageMarks = Readonly<{ lit: ReadonlyMap<string, readonly string[]> }>;

/**
 * The marks as the style's source: images, numbers and names are ready made, so that the layers stay simple.
 * @param stage null but on a stage
 */
export function markFeatures(
  marks: readonly Mark[],
  listings: readonly Listing[],
  theme: Theme,
  lang: Lang,
  stage: StageMarks | null = null,
): Features {
  const named = marks.length <= NAMED;
  return {
    type: 'FeatureCollection',
    features: marks.map((mark) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [mark.lon, mark.lat] },
      properties: {
        id: mark.id,
        image: imageName(lookOf(mark), theme, stage !== null),
        radius: mark.radius,
        count: mark.count,
        number: mark.count > 1 ? formatNumber(mark.count, lang) : '',
        name: named ? markName(mark, listings, lang) : '',
        ...(stage && { lit: litNames(mark, stage) }),
      },
    })),
  };
}

/** So many names stand beside a mark; of more, the rest is a number. */
const LIT_NAMES = 3;

/** Who of those that stand out is in this mark, one a line. */
function litNames({ places }: Mark, { lit }: StageMarks): string {
  const names = [...new Set(places.flatMap(({ id }) => lit.get(id) ?? []).map(shortName))];
  const shown = names.length > LIT_NAMES + 1 ? names.slice(0, LIT_NAMES) : names;
  return [...shown, ...(names.length > shown.length ? [`+ ${names.length - shown.length}`] : [])].join('\n');
}

/** Without what stands in brackets behind it: former names and the like. */
const shortName = (name: string): string => name.replace(/\s*\([^()]*\)$/, '');

function markName(mark: Mark, listings: readonly Listing[], lang: Lang): string {
  const [place] = mark.places;
  if (mark.places.length > 1 || !place) return '';
  const name = placeName(place, listings);
  return mark.count > 1 ? `${name} · ${formatNumber(mark.count, lang)}` : name;
}
