import type { Kind } from '../data/codes.ts';
import { SHAPES } from './palette.ts';
import { SHAPE_PATHS } from './shapes.ts';
import './kindMark.css';

/** The mark of a kind as the map draws it; decoration beside a text that names the kind. */
export function KindMark({ kind, size = 14 }: { kind: Kind; size?: number }) {
  return (
    <svg
      className="kind-mark"
      data-kind={kind}
      width={size}
      height={size}
      viewBox="-1.25 -1.25 2.5 2.5"
      aria-hidden="true"
    >
      <path d={SHAPE_PATHS[SHAPES[kind]]} fillRule="evenodd" />
    </svg>
  );
}
