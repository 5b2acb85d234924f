/** Points of a score, always to the tenth, so that columns of them line up; both languages write them alike. */
export function formatPoints(points: number): string {
  return points.toFixed(1);
}

/** A change in points, with its sign. */
export function formatChange(points: number): string {
  return `${points < 0 ? '−' : '+'}${formatPoints(Math.abs(points))}`;
}
