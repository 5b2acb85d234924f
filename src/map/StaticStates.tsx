import type { KeyboardEvent } from 'react';
import { ALLIANCE, HUBS, type StateCode } from '../data/codes.ts';
import type { Facts } from '../data/facts.ts';
import type { Matches } from '../data/filter.ts';
import { useTexts } from '../i18n/texts.ts';
import { memo } from '../lib/memo.ts';
import * as actions from '../state/actions.ts';
import { selectLang, selectMatches } from '../state/selectors.ts';
import { type State, useAtlas } from '../state/store.ts';
import { formatNumber } from '../ui/format.ts';
import { mercatorX, mercatorY } from './projection.ts';
import type { Features } from './shapes.ts';

type Props = Readonly<{
  shapes: Features;
  isPlaceholder: boolean;
  /** The fill of a coloured state; null for one without a figure. Absent where states are not coloured. */
  fillOf?: (state: StateCode) => string | null;
}>;
type Outline = Readonly<{ code: StateCode; path: string; x: number; y: number; box: Bounds }>;
type Bounds = readonly [left: number, top: number, right: number, bottom: number];

/** Units of the drawing per world; SVG has no use for finer ones. */
const SIZE = 10_000;

/** The states as SVG; each with its count, and each a button that opens it. */
export function StaticStates({ shapes, isPlaceholder, fillOf }: Props) {
  const { codes, map: texts } = useTexts();
  const lang = useAtlas(selectLang);
  const counts = useAtlas(selectStateCounts);
  const selected = useAtlas(({ view }) => view.select);
  const isWide = useAtlas(({ frame, view }) => frame?.of === 'mexico' || isElsewhere(view.select));
  const outlines = outlinesOf(shapes);
  const [left, top, right, bottom] = boundsOf(outlines.filter(({ code }) => isWide || ALLIANCE.includes(code)));
  const air = (right - left) * 0.04;
  return (
    <svg
      viewBox={`${left - air} ${top - air} ${right - left + 2 * air} ${bottom - top + 2 * air}`}
      role={isPlaceholder ? undefined : 'group'}
      aria-label={isPlaceholder ? undefined : texts.staticTitle}
    >
      <defs>
        <pattern
          id="static-hatch"
          width={air / 4}
          height={air / 4}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="static-hatch" width={air / 12} height={air / 4} />
        </pattern>
      </defs>
      {outlines.map(({ code, path, x, y }) => {
        const count = counts.get(code) ?? 0;
        const number = formatNumber(count, lang);
        return (
          <g
            key={code}
            className="static-state"
            data-group={ALLIANCE.includes(code) ? 'alliance' : HUBS.includes(code) ? 'hub' : undefined}
            data-selected={selected === code || undefined}
            {...(!isPlaceholder &&
              buttonProps(code, texts.stateCount(codes.state[code], count, number), selected === code))}
          >
            <path d={path} fill={fillOf && (fillOf(code) ?? 'url(#static-hatch)')} />
            {!isPlaceholder && count > 0 && (
              <text x={x} y={y} fontSize={(right - left) / (isWide ? 62 : 38)}>
                {number}
                {!isWide && ALLIANCE.includes(code) && (
                  <tspan className="static-name" x={x} dy="1.5em" fontSize={(right - left) / 80}>
                    {codes.state[code]}
                  </tspan>
                )}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

const countStates = memo((facts: Facts, matches: Matches): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const index of matches.visible) {
    const state = facts.listings[index]?.state ?? '';
    counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return counts;
});
const selectStateCounts = (state: State) => countStates(state.facts, selectMatches(state));

const isElsewhere = (id: string | null): boolean =>
  id?.startsWith('MX-') === true && !(ALLIANCE as readonly string[]).includes(id);

function buttonProps(code: StateCode, label: string, isPressed: boolean) {
  return {
    role: 'button',
    tabIndex: 0,
    'aria-label': label,
    'aria-pressed': isPressed,
    onClick: () => actions.visit(code),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      actions.visit(code);
    },
  };
}

/** The Alliance last, so that no neighbour covers its outline. */
const outlinesOf = memo((shapes: Features): readonly Outline[] =>
  shapes.features
    .toSorted((a, b) => Number(ALLIANCE.includes(a.properties?.code)) - Number(ALLIANCE.includes(b.properties?.code)))
    .flatMap(({ geometry, properties }) => {
      const polygons =
        geometry.type === 'Polygon'
          ? [geometry.coordinates]
          : geometry.type === 'MultiPolygon'
            ? geometry.coordinates
            : [];
      const rings = polygons.map((polygon) => (polygon[0] ?? []).map(toDrawing));
      const largest = rings.reduce((a, b) => (b.length > a.length ? b : a), []);
      const box = boundsOfPoints(largest);
      return {
        code: properties?.code as StateCode,
        path: rings.map((ring) => `M${ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`).join(''),
        x: largest.reduce((sum, [x]) => sum + x, 0) / largest.length,
        y: largest.reduce((sum, [, y]) => sum + y, 0) / largest.length,
        box,
      };
    }),
);

const toDrawing = (position: readonly number[]): readonly [number, number] => [
  mercatorX(position[0] ?? 0) * SIZE,
  mercatorY(position[1] ?? 0) * SIZE,
];

function boundsOfPoints(points: readonly (readonly [number, number])[]): Bounds {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function boundsOf(outlines: readonly Outline[]): Bounds {
  return boundsOfPoints(
    outlines.flatMap(({ box: [left, top, right, bottom] }) => [[left, top] as const, [right, bottom] as const]),
  );
}
