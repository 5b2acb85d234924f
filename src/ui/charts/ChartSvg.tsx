import { createElement, type PointerEvent } from 'react';
import type { Drawing } from './drawing.ts';
import { elementOf } from './svgText.ts';
import './charts.css';

/**
 * A drawing on the page, as wide as its room. To assistive technology it is one picture; the table beside it has the figures.
 * @param label what it shows
 * @param onPoint hears which part the pointer is on, null when on none
 */
export function ChartSvg({
  drawing,
  label,
  onPoint,
}: {
  drawing: Drawing;
  label: string;
  onPoint?: (id: string | null) => void;
}) {
  const { width, height, shapes, targets } = drawing;
  const point = (event: PointerEvent<SVGSVGElement>) => {
    onPoint?.(event.target instanceof SVGElement ? (event.target.dataset.part ?? null) : null);
  };
  return (
    <svg
      className="chart-svg"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      onPointerOver={point}
      onPointerLeave={() => onPoint?.(null)}
    >
      {shapes.map((shape, i) => {
        const { name, attributes, content } = elementOf(shape);
        return createElement(name, { key: i, ...camelCased(attributes) }, content || undefined);
      })}
      {targets.map(({ id, label: words, x, y, width: across, height: down }) => (
        <rect key={id} data-part={id} x={x} y={y} width={across} height={down} fill="transparent">
          <title>{words}</title>
        </rect>
      ))}
    </svg>
  );
}

/** React wants "fontSize" where a file has "font-size". */
function camelCased(attributes: Readonly<Record<string, string | number | undefined>>) {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name.replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
}
