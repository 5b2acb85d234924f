import type { Place } from '../data/places.ts';
import type { Listing } from '../data/schema.ts';

/** What people call a place: its one organization, the park that is listed there, the address most share, else the municipality. */
export function placeName(place: Place, listings: readonly Listing[]): string {
  const members = place.members.map((index) => listings[index] as Listing);
  const [first] = members as [Listing];
  if (members.length === 1) return first.name;
  const host = members.find(
    ({ kind, precision }) => precision === 'site' && (kind === 'industrial-park' || kind === 'airport'),
  );
  if (host) return host.name;
  const isPark = place.precision === 'park' || place.precision === 'site';
  const site = isPark ? mostFrequent(members.map((member) => member.site)) : null;
  return site ?? mostFrequent(members.map((member) => member.municipality)) ?? first.name;
}

function mostFrequent(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: string | null = null;
  for (const [value, n] of counts) if (best === null || n > (counts.get(best) ?? 0)) best = value;
  return best;
}
