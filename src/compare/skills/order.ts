import { offerOf, providersOf } from '../../data/activities.ts';
import type { Activity } from '../../data/codes.ts';
import type { Listing } from '../../data/schema.ts';

/** Activities by how many of the atlas have them, the most first; ties by code. */
export function mostListedFirst(listings: readonly Listing[], activities: readonly Activity[]): readonly Activity[] {
  const all = offerOf(listings, 'MX');
  const count = (activity: Activity) => providersOf(all, activity).length;
  return [...activities].sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1));
}
