import type { Candidate } from '../engine/candidates.ts';
import type { Flip, Flips } from '../engine/flips.ts';
import { formatChange } from '../formatPoints.ts';
import { useSitesTexts } from '../texts.ts';

/** The smaller one of both changes that flip the leader. */
export function nearestFlip({ up, down }: Flips): Flip | null {
  if (up === null || down === null) return up ?? down;
  return Math.abs(down.points) < up.points ? down : up;
}

/** What change of this weight alone makes another candidate the first; nothing where none does. */
export function FlipText({ flips, candidates }: { flips: Flips; candidates: readonly Candidate[] }) {
  const sites = useSitesTexts();
  const flip = nearestFlip(flips);
  const other = flip && candidates[flip.candidate];
  return flip && other && <span>{sites.flip(formatChange(flip.points), other.name)}</span>;
}
