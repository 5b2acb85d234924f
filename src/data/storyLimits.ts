/**
 * Version of the shape that is written; a file with a higher one comes from a newer atlas. 2 added pins, rings and `quiet`,
 * 3 the sources of a state's claim.
 */
export const STORY_SCHEMA = 3;
/** Versions that are read. What a later one added may be absent, so that earlier ones are read as they are. */
export const STORY_SCHEMAS = [1, 2, STORY_SCHEMA] as const;
/** How much a story may hold, in bytes, pieces and letters. */
export const STORY_LIMITS = {
  bytes: 1_000_000,
  scenes: 60,
  claims: 40,
  label: 240,
  lit: 200,
  pins: 300,
  pinName: 60,
  rings: 60,
  title: 120,
  text: 600,
  notes: 4000,
  view: 2000,
} as const;
