import { ALLIANCE, type Area, HUBS } from '../data/codes.ts';

/** Whether a state is of the Alliance, another hub, or neither. */
export function groupOfState(area: Area): 'alliance' | 'hub' | 'none' {
  if ((ALLIANCE as readonly Area[]).includes(area)) return 'alliance';
  return (HUBS as readonly Area[]).includes(area) ? 'hub' : 'none';
}
