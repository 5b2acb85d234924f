import type { Activity, StateCode } from '../../../src/data/codes.ts';
import type { Listing } from '../../../src/data/schema.ts';
import { listing } from '../../fixtures/facts.ts';

const company = (id: string, state: StateCode, activities: Activity[], part: Partial<Listing> = {}) =>
  listing({ id, name: id, state, activities, ...part });

/** Querétaro machines and repairs, Guanajuato both but less, Jalisco repairs and flies drones, San Luis Potosí nothing known. */
export const SYNERGY_LISTINGS: readonly Listing[] = Object.freeze([
  company('Torno Uno', 'MX-QUE', ['machining'], { lat: 20.6, lon: -100.4, precision: 'site' }),
  company('Torno Dos', 'MX-QUE', ['machining', 'training']),
  company('Hangar Uno', 'MX-QUE', ['mro'], { lat: 20.62, lon: -100.18, precision: 'park' }),
  company('Torno Bajío', 'MX-GUA', ['machining', 'mro'], { lat: 21, lon: -101.3, precision: 'locality' }),
  company('Hangar Tapatío', 'MX-JAL', ['mro'], { lat: 20.5, lon: -103.3, precision: 'site', status: 'unknown' }),
  company('Drones Tapatíos', 'MX-JAL', ['uav'], { lat: 20.7, lon: -103.4, precision: 'site' }),
  company('Planta Callada', 'MX-SLP', [], { lat: 22.1, lon: -100.9, precision: 'site' }),
]);
