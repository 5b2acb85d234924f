import { ALLIANCE, type Area, HUBS, STATES, type StateCode, WIDER_AREAS } from './codes.ts';

/** How many states can be compared; Mexico and the Alliance stand beside them as references and do not count. */
export const FEWEST_COMPARED = 2;
export const MOST_COMPARED = 9;

/** Choices that planners start from. */
export const PRESETS = { alliance: ALLIANCE, hubs: HUBS, nine: [...ALLIANCE, ...HUBS] } as const;
export type Preset = keyof typeof PRESETS;

export const AREAS: readonly Area[] = [...STATES, ...WIDER_AREAS];

export function isArea(text: string): text is Area {
  return (AREAS as readonly string[]).includes(text);
}

export function isState(area: string): area is StateCode {
  return (STATES as readonly string[]).includes(area);
}

/** The states that an area stands for. */
export function statesOf(area: Area): readonly StateCode[] {
  if (area === 'MX') return STATES;
  return area === 'BAJIO-ALLIANCE' ? ALLIANCE : [area];
}

/** Whether two areas share a state, like the Alliance and Querétaro: such a pair would compare a state with itself. */
export function overlap(a: Area, b: Area): boolean {
  const states = statesOf(b);
  return statesOf(a).some((state) => states.includes(state));
}
