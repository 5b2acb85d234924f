import type { CSSProperties } from 'react';
import { type Correction, QUIET, qrCode } from './qr.ts';

type Props = Readonly<{
  text: string;
  /** What a scan leads to. */
  label: string;
  className?: string;
  correction?: Correction;
}>;

/**
 * A QR code made on the device, as large as its container; dark on white in every theme, since many readers know no other.
 * `--qr-whole` tells styles how much larger than its modules alone the code is, with the white around them.
 */
export function Qr({ text, label, className, correction }: Props) {
  const { side, path } = qrCode(text, correction);
  const style = { '--qr-whole': side / (side - 2 * QUIET) } as CSSProperties;
  return (
    <svg
      className={className}
      style={style}
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={`M0 0h${side}v${side}h-${side}z`} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
