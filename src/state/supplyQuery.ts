import { ACTIVITIES } from '../data/codes.ts';
import type { SupplierQuery } from '../data/suppliers.ts';

/** Engines and machining, active, with a known site: the question that the issue of suppliers began with. */
export const USUAL_SUPPLY: SupplierQuery = {
  km: 60,
  activities: ['engines', 'machining'],
  match: 'all',
  unknownToo: false,
  townToo: false,
};

export const MAX_SUPPLY_KM = 500;

/** `engines_machining:60:any:unknown:town`; `none` where no activity is chosen. */
export function writeSupply({ activities, km, match, unknownToo, townToo }: SupplierQuery): string {
  const switches = [match === 'any' && 'any', unknownToo && 'unknown', townToo && 'town'].filter(Boolean);
  return [activities.join('_') || 'none', km, ...switches].join(':');
}

const SUPPLY = /^([a-z_-]+):(\d{1,3})(:any)?(:unknown)?(:town)?$/;

/** The query as `writeSupply` writes it; undefined where any part of it means nothing. */
export function parseSupply(text: string): SupplierQuery | undefined {
  const [, codes = '', digits = '', any, unknown, town] = SUPPLY.exec(text) ?? [];
  const named = codes === 'none' ? [] : codes.split('_');
  const activities = ACTIVITIES.filter((activity) => named.includes(activity));
  const km = Number(digits);
  if (activities.length !== named.length || km < 1 || km > MAX_SUPPLY_KM) return undefined;
  return {
    km,
    activities,
    match: any ? 'any' : 'all',
    unknownToo: unknown !== undefined,
    townToo: town !== undefined,
  };
}
