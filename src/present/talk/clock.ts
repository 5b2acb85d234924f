/** How long a talk has run; `since` is the time it was last started, null while it rests. Milliseconds of the epoch. */
export type Clock = Readonly<{ before: number; since: number | null }>;

export const STOPPED: Clock = { before: 0, since: null };

export const elapsed = ({ before, since }: Clock, now: number): number =>
  before + (since === null ? 0 : Math.max(0, now - since));

export const startClock = (clock: Clock, now: number): Clock =>
  clock.since === null ? { ...clock, since: now } : clock;
export const pauseClock = (clock: Clock, now: number): Clock => ({ before: elapsed(clock, now), since: null });

/** "12:05", from an hour on "1:02:05". @param ms milliseconds */
export function clockText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
