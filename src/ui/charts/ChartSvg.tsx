import { memo, type PointerEvent } from 'react';
import { node, toElement } from '../vector/node.ts';
import type { Drawing } from './drawing.ts';
import { nodeOf } from './svgText.ts';
import './charts.css';

/** How far the ground of what is meant reaches beyond it, so that its texts keep to the edge of all others. */
const LIT_EDGE = 6;

/**
 * A drawing on the page, as wide as its room. To assistive technology it is one picture; the table beside it has the figures.
 * @param label what it shows
 * @param lit the part that is meant
 * @param onPoint hears which part the pointer is on, null when on none
 */
export function ChartSvg({
  drawing,
  label,
  lit = null,
  onPoint,
}: {
  drawing: Drawing;
  label: string;
  lit?: string | null;
  onPoint?: (id: string | null) => void;
}) {
  const { width, height, targets } = drawing;
  const point = (event: PointerEvent<SVGSVGElement>) => {
    onPoint?.(event.target instanceof SVGElement ? (event.target.dataset.part ?? null) : null);
  };
  const meant = targets.find(({ id }) => id === lit);
  return (
    <svg
      className="chart-svg"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      onPointerOver={point}
      onPointerLeave={() => onPoint?.(null)}
    >
      {meant && (
        <rect
          className="chart-lit"
          x={meant.x - LIT_EDGE}
          y={meant.y}
          width={meant.width + 2 * LIT_EDGE}
          height={meant.height}
          rx="4"
        />
      )}
      <Picture drawing={drawing} />
    </svg>
  );
}

/** Apart, so that pointing does not draw all of it again. */
const Picture = memo(function Picture({ drawing: { shapes, targets } }: { drawing: Drawing }) {
  return (
    <>
      {toElement(node('g', {}, ...shapes.map(nodeOf)))}
      {targets.map(({ id, label, x, y, width, height }) => (
        <rect key={id} data-part={id} x={x} y={y} width={width} height={height} fill="transparent">
          <title>{label}</title>
        </rect>
      ))}
    </>
  );
});
