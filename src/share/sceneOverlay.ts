import type { Facts } from '../data/facts.ts';
import type { Lang } from '../data/lang.ts';
import { STORY_LIMITS } from '../data/storyLimits.ts';
import type { Scene, ScenePin } from '../data/storySchema.ts';
import { NO_OVERLAY, type Overlay, type Pin } from '../state/overlay.ts';
import { listingOf } from '../state/selectors.ts';
import { formatKm } from '../ui/format.ts';

/** What of the overlay a scene keeps: pins and rings as plain values. Lines, colours of states and clicks stay behind. */
type Laid = Readonly<Pick<Scene, 'pins' | 'rings' | 'quiet'>>;

/** What a workspace has laid over the map, for a scene to keep; without its parts that are empty. */
export function laidBy({ pins, rings, isQuiet }: Overlay, facts: Facts): Laid {
  return {
    ...(pins.length > 0 && { pins: pins.slice(0, STORY_LIMITS.pins).map((pin) => keptPin(pin, facts)) }),
    ...(rings.length > 0 && {
      rings: rings.slice(0, STORY_LIMITS.rings).map(({ lat, lon, km }) => ({ lat, lon, km })),
    }),
    ...(isQuiet && { quiet: true }),
  };
}

/** Of an organization only its id is kept: name and point stay the facts'. */
function keptPin({ id, lat, lon, label, tone, rank }: Pin, facts: Facts): ScenePin {
  // A picture's open ring is a filled pin on a stage.
  const shown = { tone: tone === 'ring' ? ('chosen' as const) : tone, ...(rank !== null && { rank }) };
  return listingOf(facts, id)
    ? { of: 'organization', id, ...shown }
    : { of: 'point', lat, lon, name: label.slice(0, STORY_LIMITS.pinName), ...shown };
}

/** Whether the map shows locations that are the visitor's own. */
export const hasOwnPins = ({ pins }: Overlay, facts: Facts): boolean =>
  pins.some(({ id }) => listingOf(facts, id) === null);

/** What the map shows over the records in a scene. A pin whose organization is gone is left out: the scene says so. */
export function overlayOfScene({ lit, pins = [], rings = [], quiet }: Scene, facts: Facts, lang: Lang): Overlay {
  return {
    ...NO_OVERLAY,
    lit,
    isQuiet: quiet === true,
    pins: pins.flatMap((pin, i): readonly Pin[] => {
      const place = placeOf(pin, facts);
      return place ? [{ ...place, id: `pin-${i}`, tone: pin.tone, rank: pin.rank ?? null }] : [];
    }),
    rings: rings.map((ring, i) => ({
      ...ring,
      id: `ring-${i}`,
      // Of rings alike the first one says how far they reach.
      label: rings.findIndex(({ km }) => km === ring.km) === i ? formatKm(ring.km, lang) : '',
    })),
  };
}

function placeOf(pin: ScenePin, facts: Facts): Pick<Pin, 'lat' | 'lon' | 'label'> | null {
  if (pin.of === 'point') return { lat: pin.lat, lon: pin.lon, label: pin.name };
  const listing = listingOf(facts, pin.id);
  if (!listing || listing.lat === null || listing.lon === null) return null;
  return { lat: listing.lat, lon: listing.lon, label: listing.name };
}
