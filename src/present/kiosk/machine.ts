/** What a kiosk is doing: showing a story until somebody touches it, serving a visitor, or asking whether anyone is still there. */
export type Kiosk =
  | Readonly<{ phase: 'attract' }>
  /** `touched`: when the visitor last did something, ms. */
  | Readonly<{ phase: 'visit'; touched: number }>
  /** `until`: when everything starts anew unless somebody says "stay", ms. */
  | Readonly<{ phase: 'countdown'; until: number }>;

/** How long the question stands, ms. */
export const COUNTDOWN = 15_000;

/** Somebody touched the screen: whoever does so is the visitor, and stays. */
export const touch = (now: number): Kiosk => ({ phase: 'visit', touched: now });

/** Everything starts anew: the visitor says so, or nobody is there. */
export const START: Kiosk = { phase: 'attract' };

/** When the phase ends by itself, ms; null where it waits for a touch. @param idle how long a visitor may do nothing, ms */
function endOf(kiosk: Kiosk, idle: number): number | null {
  if (kiosk.phase === 'attract') return null;
  return kiosk.phase === 'visit' ? kiosk.touched + idle : kiosk.until;
}

/** The phase that holds at a time; a device that slept through one is told so at once. */
export function pass(kiosk: Kiosk, now: number, idle: number): Kiosk {
  const end = endOf(kiosk, idle);
  if (end === null || now < end) return kiosk;
  return kiosk.phase === 'visit' ? { phase: 'countdown', until: now + COUNTDOWN } : START;
}

/** Whole seconds until everything starts anew. */
export const secondsLeft = (until: number, now: number): number => Math.max(0, Math.ceil((until - now) / 1000));
