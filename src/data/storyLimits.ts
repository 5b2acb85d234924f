/** Version of the shape; a file with a higher one comes from a newer atlas. */
export const STORY_SCHEMA = 1;
/** How much a story may hold, in bytes, pieces and letters. */
export const STORY_LIMITS = {
  bytes: 1_000_000,
  scenes: 60,
  claims: 40,
  lit: 200,
  title: 120,
  text: 600,
  notes: 4000,
  view: 2000,
} as const;
