/** Points of a score, always to the tenth, so that columns of them line up; both languages write them alike. */
export function formatPoints(points: number): string {
  return points.toFixed(1);
}

/** A change beyond which something happens, with its sign: the next tenth, so that who makes the change as written is beyond. */
export function formatChangeBeyond(points: number): string {
  // A hair more than nothing: 28.8 reckoned as 28.799999999 is 28.8 still, and beyond it lies 28.9.
  const tenths = Math.floor(Math.abs(points) * 10 + 1e-6) + 1;
  return `${points < 0 ? '−' : '+'}${formatPoints(tenths / 10)}`;
}
