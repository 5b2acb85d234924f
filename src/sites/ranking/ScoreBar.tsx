import { usePartColors } from './usePartColors.ts';

type Props = {
  /** Points that each criterion adds, at worst and at best, in the order of the scales. */
  parts: readonly Readonly<{ worst: number; best: number }>[];
};

/** What each criterion adds to the score, on a scale of 100 points; what it may add, once it is known, is pale. */
export function ScoreBar({ parts }: Props) {
  const colorOf = usePartColors();
  return (
    <div className="sites-score" aria-hidden="true">
      {parts.map(({ worst, best }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is what the part is known by
        <span key={place} className="sites-score-part" style={{ width: `${best}%` }}>
          <span style={{ width: best > 0 ? `${(100 * worst) / best}%` : 0, background: colorOf(place) }} />
          <span className="sites-score-open" style={{ color: colorOf(place) }} />
        </span>
      ))}
    </div>
  );
}
