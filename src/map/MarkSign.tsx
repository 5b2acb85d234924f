import { selectTheme } from '../state/selectors.ts';
import { useAtlas } from '../state/store.ts';
import { PALETTES } from '../ui/palette.ts';
import { drawMark, FAINT, type Look } from './drawing.ts';

/** A mark of the map in the legend: the same drawing, as SVG. */
export function MarkSign({ look, number }: { look: Look; number?: string }) {
  const palette = PALETTES[useAtlas(selectTheme)];
  const side = 2 * Math.ceil(look.radius + 1);
  return (
    <svg
      className="mark-sign"
      width={side}
      height={side}
      viewBox={`${-side / 2} ${-side / 2} ${side} ${side}`}
      opacity={look.isFaint ? FAINT : undefined}
      aria-hidden="true"
    >
      {drawMark(look, palette).map(({ path, scale = 1, fill, line, width = 1, dash, opacity }, i) => (
        <path
          // biome-ignore lint/suspicious/noArrayIndexKey: a drawing's strokes have no other identity than their order
          key={i}
          d={path}
          transform={`scale(${scale})`}
          fill={fill ?? 'none'}
          fillRule="evenodd"
          stroke={line}
          strokeWidth={width}
          strokeDasharray={dash?.join(' ')}
          vectorEffect="non-scaling-stroke"
          strokeLinejoin="round"
          opacity={opacity}
        />
      ))}
      {number && (
        <text textAnchor="middle" dominantBaseline="central" fontSize="10.5" fontWeight="600" fill={palette.ink}>
          {number}
        </text>
      )}
    </svg>
  );
}
