import { createElement } from 'react';
import type { Drawing } from './drawing.ts';
import { elementOf } from './svgText.ts';
import './charts.css';

/**
 * A drawing on the page, as wide as its room. To assistive technology it is one picture; the table beside it has the figures.
 * @param label what it shows
 * @param onPoint hears which part the pointer is on, null when on none; its parts are then also told apart by a title
 */
export function ChartSvg({
  drawing,
  label,
  onPoint,
  onPick,
}: {
  drawing: Drawing;
  label: string;
  onPoint?: (id: string | null) => void;
  onPick?: (id: string) => void;
}) {
  const { width, height, shapes, targets } = drawing;
  return (
    <svg className="chart-svg" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {shapes.map((shape, i) => {
        const { name, attributes, content } = elementOf(shape);
        return createElement(name, { key: i, ...camelCased(attributes) }, content || undefined);
      })}
      {targets.map((target) => (
        <rect
          key={target.id}
          className="chart-target"
          data-pick={onPick !== undefined}
          x={target.x}
          y={target.y}
          width={target.width}
          height={target.height}
          fill="transparent"
          onPointerEnter={onPoint && (() => onPoint(target.id))}
          onPointerLeave={onPoint && (() => onPoint(null))}
          onClick={onPick && (() => onPick(target.id))}
        >
          <title>{target.label}</title>
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
