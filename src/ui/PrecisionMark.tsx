import type { Precision } from '../data/codes.ts';
import './precisionMark.css';

/** How exact a point is, as the map draws it: full disc, disc with a pale ring, open and dashed; crossed out where there is none. */
export function PrecisionMark({ precision, size = 22 }: { precision: Precision | null; size?: number }) {
  return (
    <svg className="precision-mark" width={size} height={size} viewBox="-11 -11 22 22" aria-hidden="true">
      {precision === 'park' && <circle className="ring" r="9" />}
      {(precision === 'site' || precision === 'park') && <circle className="disc" r="5.5" />}
      {(precision === 'locality' || precision === 'municipality') && <circle className="open" r="7.5" />}
      {precision === null && <path className="none" d="M-6.5 0H6.5" />}
    </svg>
  );
}
